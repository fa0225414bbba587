package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.MizaniTest;
import org.mizani.SharedData;
import org.mizani.metrics.KnownAt;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;
import org.mizani.tables.TableCsv;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What the UN Secretariat says was spent: the published file and our workbook of the same facts. */
@MizaniTest
class UnSecretariatFileTest {

    private static final String PUBLISHED = "funding_by_operation_un_secretariat_2019-2023.csv";
    private static final String SAMPLE = "un-secretariat-expenditure-2019-2023.xlsx";

    @Autowired
    private MockMvc web;

    @Autowired
    private FinancingQueries financing;

    @Autowired
    private MoneyCharts charts;

    private int accepted;

    @AfterEach
    void undo() throws Exception {
        web.perform(as(delete("/api/v1/imports/" + accepted)));
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, SAMPLE})
    void the_trust_fund_of_amisom_is_told_year_by_year(String file) throws Exception {
        accept(file);
        spent("AMISOM", "2019-01-01", "2019-12-31", 18_222_660);
        spent("AMISOM", "2020-01-01", "2020-12-31", 15_924_565);
        spent("AMISOM", "2021-01-01", "2021-12-31", 9_888_315);
        spent("AMISOM", "2022-01-01", "2022-12-31", 11_773_562);
        spent("AMISOM", "2023-01-01", "2023-12-31", 12_576_285);
        spent("AMISOM", "2019-01-01", "2023-12-31", 68_385_387);
        String[] years = {"18222660", "15924565", "9888315", "11773562", "12576285"};
        assertThat(claims("AMISOM", Locale.ENGLISH)).contains(years);
        assertThat(new String(TableCsv.bytes(money("AMISOM", Locale.ENGLISH)), StandardCharsets.UTF_8))
                .contains(years);
    }

    /** Our workbook restates the file: who brings in both has each fact once. */
    @Test
    void the_published_file_after_our_workbook_counts_no_expense_twice() throws Exception {
        accept(SAMPLE);
        int sample = accepted;
        try {
            accept(PUBLISHED);
            spent("AMISOM", "2019-01-01", "2019-12-31", 18_222_660);
            spent("AMISOM", "2019-01-01", "2023-12-31", 68_385_387);
            spent("MONUSCO", "2018-07-01", "2019-06-30", 1_194_557_200);
        } finally {
            undo();
            accepted = sample;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLISHED, SAMPLE})
    void a_year_2018_19_is_one_from_july_to_june_and_named_so(String file) throws Exception {
        accept(file);
        spent("MONUSCO", "2018-07-01", "2019-06-30", 1_194_557_200);
        web.perform(as(get("/api/v1/financing?operation=MONUSCO&scope=mission-budget&from=2018-07-01&to=2019-06-29")))
                .andExpect(jsonPath("$.spent").doesNotExist());
        assertThat(labels("MONUSCO", Locale.ENGLISH)).contains("2018/19 (July–June)", "2020/21 (July–June)");
        assertThat(labels("MONUSCO", Locale.FRENCH)).contains("2018/19 (juillet-juin)");
        assertThat(claims("MONUSCO", Locale.ENGLISH))
                .contains("2018/19 (July–June)")
                .contains("1194557200");
    }

    @Test
    void negative_amounts_are_kept_and_explained_on_screen_in_files_and_over_http() throws Exception {
        accept(PUBLISHED);
        spent("AFISMA", "2019-01-01", "2019-12-31", -1_800);
        String answer = spent("MISCA", "2019-01-01", "2019-12-31", -60)
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(claims("MISCA", Locale.ENGLISH)).contains("-60", "corrects what was booked in earlier years");
        assertThat(claims("MISCA", Locale.FRENCH)).contains("corrige ce qui a été comptabilisé");
        List<String> marks = money("MISCA", Locale.ENGLISH).rows().stream()
                .flatMap(r -> r.cells().stream())
                .filter(TableCell.Figure.class::isInstance)
                .map(c -> String.valueOf(((TableCell.Figure) c).mark()))
                .toList();
        assertThat(marks).anyMatch(m -> m.contains("holds negative amounts"));
        String spent = JsonPath.read(answer, "$.figures.spent");
        String inputs = web.perform(as(get("/api/v1/figures/" + spent + "/source")))
                .andExpect(jsonPath("$.value", comparesEqualTo(-60)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String claim = JsonPath.<List<String>>read(inputs, "$.inputs[*].id").getFirst();
        web.perform(as(get("/api/v1/figures/" + claim + "/source")))
                .andExpect(jsonPath("$.note", containsString("corrects what was booked in earlier years")));
    }

    private List<String> labels(String operation, Locale locale) {
        return money(operation, locale).rows().stream()
                .map(r -> ((TableCell.Text) r.cells().getFirst()).text())
                .toList();
    }

    private Table money(String operation, Locale locale) {
        return charts.of(operation, null, Scope.MISSION_BUDGET, Basis.DEFAULT, "USD", KnownAt.NOW, locale)
                .getFirst()
                .table();
    }

    private String claims(String operation, Locale locale) {
        return new String(
                TableCsv.bytes(ClaimsTable.of(operation, financing.claims(operation, KnownAt.NOW), locale)),
                StandardCharsets.UTF_8);
    }

    private ResultActions spent(String operation, String from, String to, long amount) throws Exception {
        return web.perform(as(get("/api/v1/financing?operation=" + operation + "&scope=mission-budget&from=" + from
                        + "&to=" + to)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.spent").value(comparesEqualTo(BigDecimal.valueOf(amount)), BigDecimal.class));
    }

    private void accept(String name) throws Exception {
        Path file = name.equals(SAMPLE) ? Path.of("data-import", "samples", SAMPLE) : SharedData.file(name);
        String answer = web.perform(as(multipart("/api/v1/imports")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", Files.readAllBytes(file)))
                        .param("mode", "accept")))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        accepted = JsonPath.read(answer, "$.id");
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(B request) {
        return request.locale(Locale.ENGLISH).with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD));
    }
}
