package org.mizani.reports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.mizani.jooq.Tables.REPORT_ISSUE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed between two issues of a report, and the imports between them. */
class ComparisonApiTest extends ReportWeb {

    private static final String REGISTER = "/api/v1/issued-reports/";
    private static final String ANNEX = "strength-finance-annex";
    private static final String ASKED = "?operation=AMIS&from=2005-12-01&to=2005-12-31&format=xlsx";
    private static final String IN_ENGLISH = ASKED + "&date=2005-12-31&lang=en";

    @Autowired
    private DSLContext db;

    @BeforeAll
    void import_the_samples() throws Exception {
        sample("au-operations-funding.xlsx");
    }

    @Test
    void a_correction_between_two_issues_is_told_cell_by_cell_with_its_import() throws Exception {
        String first = issued(ANNEX, IN_ENGLISH);
        requirement("seven.csv", "700000000");
        String second = issued(ANNEX, IN_ENGLISH);

        String there = compared(first, second);
        assertThat(changes(there))
                .containsExactly(
                        "Requirement (USD): 465000000 to 700000000 by 235000000",
                        "Shortfall on the basis: received: 135000000 to 370000000 by 235000000",
                        "Coverage on the basis: received: 0.7096774193548387096774193548387097 to"
                                + " 0.4714285714285714285714285714285714 by -0.2382488479262672811059907834101383");
        assertThat(JsonPath.<Integer>read(there, "$.changed")).isEqualTo(3);
        assertThat(JsonPath.<List<String>>read(there, "$.rows[?(@.kind == 'changed')].row"))
                .containsOnly("Dec 2005");
        assertThat(JsonPath.<List<String>>read(there, "$.rows[?(@.kind == 'text')].after"))
                .filteredOn(Objects::nonNull)
                .anyMatch(text -> text.startsWith("Cash received covers 47.1"))
                .anyMatch(text -> text.startsWith("seven.csv: F2"));
        assertThat(JsonPath.<List<String>>read(there, "$.imports[*].file")).containsExactly("seven.csv");
        assertThat(JsonPath.<List<String>>read(there, "$.imports[*].what")).containsExactly("accepted");
        assertThat(JsonPath.<List<Integer>>read(there, "$.imports[*].differences"))
                .containsExactly(3);
        int correction = JsonPath.read(there, "$.imports[0].id");
        assertThat(JsonPath.<List<String>>read(there, "$.rows[?(@.kind == 'changed')].imports[*]"))
                .hasSize(3)
                .containsOnly(Integer.toString(correction));
        assertThat(JsonPath.<List<String>>read(there, "$.sentences")).isEmpty();

        String back = compared(second, first);
        assertThat(changes(back))
                .contains("Requirement (USD): 700000000 to 465000000 by -235000000")
                .hasSize(3);
        assertThat(JsonPath.<List<String>>read(back, "$.imports[*].file")).containsExactly("seven.csv");

        web.perform(delete("/api/v1/imports/" + correction).with(admin())).andExpect(status().isNoContent());
        String third = issued(ANNEX, IN_ENGLISH);
        String undone = compared(second, third);
        assertThat(changes(undone))
                .contains("Requirement (USD): 700000000 to 465000000 by -235000000")
                .hasSize(3);
        assertThat(JsonPath.<List<String>>read(undone, "$.imports[*].what")).containsExactly("undone");
        assertThat(JsonPath.<List<Integer>>read(undone, "$.imports[*].differences"))
                .containsExactly(3);
        String round = compared(first, third);
        assertThat(JsonPath.<List<Object>>read(round, "$.rows")).isEmpty();
        assertThat(JsonPath.<List<String>>read(round, "$.imports[*].what")).containsExactly("accepted-undone");
    }

    @Test
    void an_import_about_another_operation_is_not_named() throws Exception {
        String first = issued(ANNEX, IN_ENGLISH);
        accept("elsewhere.csv", """
                Operation,Kind,From,To,Scope,Amount,Currency
                AMIB,Requirement,2003-05-01,2003-05-31,Mission budget,1000,USD
                """.getBytes(StandardCharsets.UTF_8));
        String answer = compared(first, issued(ANNEX, IN_ENGLISH));
        assertThat(JsonPath.<List<Object>>read(answer, "$.rows")).isEmpty();
        assertThat(JsonPath.<List<Object>>read(answer, "$.imports")).isEmpty();
    }

    @Test
    void what_was_asked_otherwise_is_said_in_words() throws Exception {
        String french = issued(ANNEX, ASKED + "&date=2005-12-31&lang=fr");
        String later = issued(ANNEX, ASKED + "&date=2006-01-31&lang=en");
        String answer = compared(french, later);
        assertThat(JsonPath.<List<String>>read(answer, "$.sentences"))
                .containsExactly("They were asked differently, and figures differ for that reason too."
                        + " On date: 31 December 2005 in the first, 31 January 2006 in the second."
                        + " Language of the report: French in the first, English in the second.");
        assertThat(changes(answer)).as("no figure is of the date").isEmpty();
    }

    @Test
    void a_report_that_is_computed_otherwise_today_says_so() throws Exception {
        String first = issued(ANNEX, IN_ENGLISH);
        String second = issued(ANNEX, IN_ENGLISH);
        db.update(REPORT_ISSUE)
                .set(REPORT_ISSUE.CONTENT_HASH, "0".repeat(64))
                .where(REPORT_ISSUE.RUNNING.eq(
                        Integer.valueOf(List.of(first.split("-", -1)).getLast())))
                .execute();
        assertThat(JsonPath.<List<String>>read(compared(first, second), "$.sentences"))
                .singleElement()
                .asString()
                .startsWith("Report " + first + " made anew does not have the content hash")
                .endsWith("as the product computes them today.");
    }

    @Test
    void issues_of_two_reports_cannot_be_compared() throws Exception {
        String annex = issued(ANNEX, IN_ENGLISH);
        String budget = issued("au-budget-decision", "?lang=en&format=xlsx");
        comparison(annex, budget)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("with"))
                .andExpect(jsonPath("$.detail", containsString("only two issues of one report can be compared")));
        comparison(annex, "2026-9999").andExpect(status().isNotFound());
        comparison("x", annex).andExpect(status().isNotFound()).andExpect(jsonPath("$.detail", containsString("x")));
        web.perform(get(REGISTER + annex + "/comparison").with(admin())).andExpect(status().isBadRequest());
    }

    @Test
    void a_reader_compares_and_saves_the_differences_and_finds_an_issue_by_its_fingerprint() throws Exception {
        String first = issued(ANNEX, IN_ENGLISH);
        requirement("eight.csv", "800000000");
        String second = issued(ANNEX, IN_ENGLISH);
        String csv = web.perform(get(REGISTER + first + "/comparison?with=" + second)
                        .accept("text/csv")
                        .with(user("reader").roles("viewer")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv)
                .startsWith("kind,section,table,row,column,before,after,difference,imports")
                .contains(",Dec 2005,Requirement (USD),")
                .contains(",800000000,");
        String sha256 = JsonPath.read(
                web.perform(get(REGISTER + first).with(admin()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.sha256");
        String byFile = "/api/v1/issued-reports?sha256=";
        web.perform(get(byFile + sha256).with(user("reader").roles("viewer")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andExpect(jsonPath("$.rows[0].number").value(first));
        web.perform(get(byFile + "0".repeat(64)).with(user("reader").roles("viewer")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(0)));
    }

    private void requirement(String file, String amount) throws Exception {
        accept(file, """
                Operation,Kind,From,To,Scope,Amount,Currency
                AMIS,Requirement,2005-12-01,2005-12-31,Mission budget,%s,USD
                """.formatted(amount).getBytes(StandardCharsets.UTF_8));
    }

    /** The changed cells in words. */
    private static List<String> changes(String answer) {
        List<String> changes = new ArrayList<>();
        for (JsonNode row : JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(answer)
                .get("rows")) {
            if (row.get("kind").stringValue().equals("changed")) {
                changes.add(row.get("column").stringValue()
                        + ": " + row.get("before").stringValue()
                        + " to " + row.get("after").stringValue()
                        + " by " + row.get("difference").decimalValue().toPlainString());
            }
        }
        return changes;
    }

    private String compared(String first, String second) throws Exception {
        return comparison(first, second)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions comparison(String first, String second) throws Exception {
        return web.perform(get(REGISTER + first + "/comparison?with=" + second).with(admin()));
    }

    private String issued(String report, String query) throws Exception {
        return JsonPath.read(
                web.perform(post("/api/v1/reports/" + report + query).with(admin()))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.number");
    }
}
