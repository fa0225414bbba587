package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizani.SharedData;
import org.mizani.dataimport.SeededErrorsWorkbook.Expected;
import org.springframework.mock.web.MockMultipartFile;

/** The way of a file from upload to figures and back, over HTTP, on a database without demo data. */
abstract class ImportJourney extends DraftJourney {

    private static final String UNAMID = "personnel_by_gender_dpo_layout_UNAMID_2009-2014.csv";
    private static final String AFRICA = "personnel_by_gender_dpo_layout_africa_2013.csv";

    @Test
    void the_unamid_file_gives_the_published_totals() throws Exception {
        accept(Files.readAllBytes(SharedData.file(UNAMID)), UNAMID)
                .andExpect(jsonPath("$.rows").value(5534));
        thePublishedTotalsOfUnamid();
    }

    @Test
    void the_same_rows_saved_as_xlsx_give_the_same_totals() throws Exception {
        byte[] xlsx = CsvAsXlsx.of(SharedData.file(UNAMID));
        accept(xlsx, "unamid.xlsx").andExpect(jsonPath("$.rows").value(5534));
        thePublishedTotalsOfUnamid();
    }

    private void thePublishedTotalsOfUnamid() throws Exception {
        headcounts("operation=UNAMID&from=2009-11-30&to=2009-11-30&by=operation")
                .andExpect(jsonPath("$.rows[0].women").value(757))
                .andExpect(jsonPath("$.rows[0].men").value(18831));
        headcounts("operation=UNAMID&to=2013-12-31&by=operation")
                .andExpect(jsonPath("$.rows[0].women").value(1076))
                .andExpect(jsonPath("$.rows[0].men").value(18366))
                .andExpect(jsonPath("$.rows[0].share").value(closeTo(0.055344, 0.0000001)));
        web.perform(as(get("/api/v1/parity?operation=UNAMID&date=2013-12-31")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[?(@.component == 'individual-police')].women", hasItem(414)))
                .andExpect(jsonPath("$.rows[?(@.component == 'individual-police')].men", hasItem(1893)))
                .andExpect(jsonPath("$.rows[?(@.component == 'troops')].women", hasItem(580)))
                .andExpect(jsonPath("$.rows[?(@.component == 'troops')].status", hasItem("no-target")));
    }

    @Test
    void the_african_operations_of_2013_give_the_published_totals() throws Exception {
        accept(Files.readAllBytes(SharedData.file(AFRICA)), AFRICA)
                .andExpect(jsonPath("$.rows").value(1288));
        headcounts("operation=UNISFA&to=2013-12-31&by=operation")
                .andExpect(jsonPath("$.rows[0].women").value(272))
                .andExpect(jsonPath("$.rows[0].men").value(3830));
        headcounts("operation=MONUSCO&to=2013-12-31&by=operation")
                .andExpect(jsonPath("$.rows[0].women").value(519))
                .andExpect(jsonPath("$.rows[0].men").value(20679));
        headcounts("operation=MINUSMA&to=2013-12-31&by=operation")
                .andExpect(jsonPath("$.rows[0].women").value(65))
                .andExpect(jsonPath("$.rows[0].men").value(6374));
    }

    @Test
    void a_check_stores_nothing_but_its_draft() throws Exception {
        post("check", small("7", "100"), "small.csv")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("draft"))
                .andExpect(jsonPath("$.changes.added").value(1));
        assertThat(claims()).isZero();
        web.perform(as(get("/api/v1/imports"))).andExpect(jsonPath("$.total").value(historySize()));
    }

    @Test
    void a_number_leads_back_to_its_cell() throws Exception {
        accept(small("7", "100"), "small.csv");
        String id = db.fetchValue("select 'headcount-' || id || '-women' from headcount where recorded_to is null")
                .toString();
        web.perform(as(get("/api/v1/figures/" + id + "/source")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.file").value("small.csv"))
                .andExpect(jsonPath("$.cell").value("E2"))
                .andExpect(jsonPath("$.raw").value("7"))
                .andExpect(jsonPath("$.who").value("admin"));
    }

    @Test
    void undoing_an_import_lets_the_earlier_one_speak_again() throws Exception {
        accept(small("7", "100"), "first.csv");
        int second = accept(small("9", "100"), "second.csv", "$.changes.revised");
        headcounts("operation=AMIS&by=operation")
                .andExpect(jsonPath("$.rows[0].women").value(9));
        web.perform(as(delete("/api/v1/imports/" + second))).andExpect(status().isNoContent());
        headcounts("operation=AMIS&by=operation")
                .andExpect(jsonPath("$.rows[0].women").value(7));
        web.perform(as(delete("/api/v1/imports/" + second))).andExpect(status().isConflict());
    }

    @Test
    void imports_of_one_month_at_the_same_moment_all_count() throws Exception {
        List<String> countries = List.of("RWA", "KEN", "BGD", "NGA", "GHA");
        List<CompletableFuture<Integer>> imports = countries.stream()
                .map(country -> CompletableFuture.supplyAsync(() -> acceptNow(country)))
                .toList();
        for (CompletableFuture<Integer> one : imports) {
            accepted.add(one.get(1, TimeUnit.MINUTES));
        }
        headcounts("operation=AMIS&by=operation")
                .andExpect(jsonPath("$.rows[0].women").value(5))
                .andExpect(jsonPath("$.rows[0].men").value(50));
    }

    private int acceptNow(String country) {
        try {
            return JsonPath.read(
                    post("accept", csv("AMIS,2006-02-28,Troops," + country + ",1,10"), country + ".csv")
                            .andExpect(status().isCreated())
                            .andReturn()
                            .getResponse()
                            .getContentAsString(),
                    "$.id");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void no_import_is_recorded_as_earlier_than_the_one_before_when_the_clock_is_set_back() throws Exception {
        int first = accept(small("3", "100"), "first.csv", "$.changes.added");
        db.execute("update data_import set accepted_at = timestamp with time zone '2100-01-01 00:00:00Z' where id = "
                + first);
        int second = accept(small("4", "100"), "second.csv", "$.changes.revised");
        assertThat(db.fetchValue("select count(*) from data_import where accepted_at >="
                        + " timestamp with time zone '2100-01-01 00:00:00Z'"))
                .hasToString("2");
        db.execute("update data_import set accepted_at = created_at where id in (" + first + ", " + second + ")");
    }

    @Test
    void the_same_file_twice_is_recognised_until_it_is_undone() throws Exception {
        byte[] file = small("8", "100");
        int first = accept(file, "first.csv", "$.changes.added");
        post("accept", file, "again.csv")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.earlierImport").value(first))
                .andExpect(jsonPath("$.detail", containsString("number " + first)));
        web.perform(as(delete("/api/v1/imports/" + first))).andExpect(status().isNoContent());
        accept(file, "again.csv", "$.changes.added");
    }

    @Test
    void a_file_that_is_no_spreadsheet_gets_a_sentence_and_leaves_nothing_behind() throws Exception {
        post("accept", "%PDF-1.7 not a workbook".getBytes(StandardCharsets.US_ASCII), "report.xlsx")
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString("PDF")));
        post("accept", new byte[0], "empty.xlsx").andExpect(status().isUnsupportedMediaType());
        try (Stream<Path> kept = Files.list(data.resolve("uploads"))) {
            List<String> needed = db.fetchValues("select distinct sha256 from data_import").stream()
                    .map(Object::toString)
                    .toList();
            assertThat(kept.map(p -> p.getFileName().toString())).allMatch(needed::contains);
        }
    }

    @Test
    void a_reason_of_three_thousand_letters_is_refused_in_words() throws Exception {
        web.perform(as(multipart("/api/v1/imports")
                        .file(new MockMultipartFile("file", "x.csv", "text/csv", new byte[] {1}))
                        .param("mode", "accept")
                        .param("reason", "x".repeat(3_000))))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("2,000")));
        web.perform(as(delete("/api/v1/imports/1")).param("reason", "x".repeat(3_000)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void a_country_that_contradicts_its_code_is_told_and_the_code_counts() throws Exception {
        String file = """
                Last_Reporting_Date,ISOCode3,Contributing_Country,Mission_Acronym,Personnel_Type,Female_Personnel,Male_Personnel
                31/12/2013,BGD,Nepal,UNAMID,Troops,1,2
                31/12/2013,NPL,Nepal,UNAMID,Troops,3,4
                31/12/2013,GHA,A land unheard of,UNAMID,Troops,5,6
                """;
        post("check", file.getBytes(StandardCharsets.UTF_8), "names.csv")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.findings[?(@.code == 'names-disagree')].cell", contains("C2")))
                .andExpect(jsonPath("$.findings[?(@.code == 'names-disagree')].value", contains("Nepal")));
    }

    @Test
    void the_upload_comes_back_byte_for_byte() throws Exception {
        byte[] file = small("3", "50");
        int id = accept(file, "kept.csv", "$.changes.added");
        web.perform(as(get("/api/v1/imports/" + id + "/file")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(file));
    }

    @Test
    void an_unknown_operation_is_created_and_a_near_miss_is_asked() throws Exception {
        accept(csv("OPNEW,2020-01-31,Troops,KEN,5,95"), "new.csv", "$.changes.added");
        web.perform(as(get("/api/v1/operations/OPNEW"))).andExpect(status().isOk());
        post("accept", csv("AMISON,2020-01-31,Troops,KEN,5,95"), "near.csv")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.findings[0].code").value("foreign-key"))
                .andExpect(jsonPath("$.findings[0].cell").value("A2"))
                .andExpect(jsonPath("$.findings[0].suggestion", containsString("AMISOM")));
    }

    @Test
    void forty_errors_are_answered_all_at_once_at_their_addresses() throws Exception {
        String answer = post("accept", SeededErrorsWorkbook.bytes(), "seeded.xlsx")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        List<Map<String, String>> findings = JsonPath.read(answer, "$.findings");
        assertThat(findings)
                .allSatisfy(f ->
                        assertThat(f.get("message")).doesNotContain("!finding").isNotBlank())
                .allSatisfy(f -> assertThat(f.get("sheet")).isEqualTo(SeededErrorsWorkbook.SHEET))
                .extracting(f -> new Expected(f.get("cell"), f.get("code")))
                .containsExactlyInAnyOrderElementsOf(SeededErrorsWorkbook.expected());
        assertThat(claims()).isZero();
    }

    @Test
    void forty_different_errors_on_three_sheets_are_answered_at_their_addresses_and_nothing_else() throws Exception {
        String answer = post("accept", SeededErrorsBook.bytes(), "three-sheets.xlsx")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        List<Map<String, String>> findings = JsonPath.read(answer, "$.findings[?(@.severity != 'informs')]");
        assertThat(SeededErrorsBook.expected()).hasSize(40).doesNotHaveDuplicates();
        assertThat(findings)
                .extracting(f -> new SeededErrorsBook.Expected(f.get("sheet"), f.get("cell"), f.get("code")))
                .containsExactlyInAnyOrderElementsOf(SeededErrorsBook.expected());
        assertThat(claims()).isZero();
    }

    private static byte[] small(String women, String men) {
        return csv("AMIS,2006-01-31,Troops,RWA," + women + "," + men);
    }

    private static byte[] csv(String... rows) {
        return ("Operation,Date,Component,Contributor,Women,Men\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private int claims() {
        return ((Number) db.fetchValue("select count(*) from headcount where recorded_to is null")).intValue();
    }

    private int historySize() {
        return ((Number) db.fetchValue("select count(*) from data_import where status in ('accepted','undone')"))
                .intValue();
    }
}
