package org.mizani.reports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.reports.pdf.PdfChecks;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reports that are handed out, proven later, and taken back. */
class IssuesApiTest extends ReportWeb {

    private static final String REGISTER = "/api/v1/issued-reports";
    private static final String ANNEX = "?operation=AMIS&date=2005-12-31&from=2005-12-01&to=2005-12-31&lang=en";

    @BeforeAll
    void import_the_samples() throws Exception {
        sample("au-operations-funding.xlsx");
    }

    @Test
    void an_issue_is_numbered_kept_and_given_again_byte_for_byte() throws Exception {
        String first = issued("strength-finance-annex", ANNEX + "&format=pdf");
        String second = issued("strength-finance-annex", ANNEX + "&format=xlsx");
        assertThat(running(second)).isEqualTo(running(first) + 1);

        byte[] pdf = kept(first);
        assertThat(kept(first)).isEqualTo(pdf);
        String text = PdfChecks.text(pdf);
        assertThat(text).contains(number(first), "Prepared by", "Reviewed by", "Approved by");
        assertThat(last(text)).isEqualTo(JsonPath.read(first, "$.contentHash"));
        assertThat(PdfChecks.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(JsonPath.<String>read(second, "$.contentHash"))
                .as("one content in both formats")
                .isEqualTo(JsonPath.read(first, "$.contentHash"));
        web.perform(get(REGISTER + "?limit=1000").with(admin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].number").value(number(second)))
                .andExpect(jsonPath("$.rows[0].issuedBy").value("admin"));
    }

    @Test
    void a_correction_that_comes_later_leaves_the_report_of_that_knowledge_as_it_was() throws Exception {
        String issue = issued("strength-finance-annex", ANNEX);
        String hash = JsonPath.read(issue, "$.contentHash");
        accept("correction.csv", """
                Operation,Kind,From,To,Scope,Amount,Currency
                AMIS,Requirement,2005-12-01,2005-12-31,Mission budget,999000000,USD
                """.getBytes(StandardCharsets.UTF_8));
        String then = ANNEX + "&asOf=" + JsonPath.<String>read(issue, "$.asOf");
        assertThat(last(PdfChecks.text(file("strength-finance-annex", then)))).isEqualTo(hash);
        assertThat(last(PdfChecks.text(file("strength-finance-annex", ANNEX)))).isNotEqualTo(hash);
    }

    @Test
    void knowledge_of_a_time_to_come_is_that_of_the_moment() throws Exception {
        String issue = issued("strength-finance-annex", ANNEX + "&asOf=2099-01-01");
        assertThat(JsonPath.<String>read(issue, "$.asOf")).isEqualTo(JsonPath.read(issue, "$.issuedAt"));
        String past = issued("strength-finance-annex", ANNEX + "&asOf=2020-01-01");
        assertThat(JsonPath.<String>read(past, "$.asOf")).startsWith("2020-01-01T23:59:59");
    }

    @Test
    void a_file_is_recognised_until_a_byte_of_it_changes() throws Exception {
        String issue = issued("strength-finance-annex", ANNEX);
        byte[] pdf = kept(issue);
        verified(pdf)
                .andExpect(jsonPath("$.issues", hasSize(1)))
                .andExpect(jsonPath("$.issues[0].number").value(number(issue)));
        pdf[pdf.length / 2]++;
        verified(pdf).andExpect(jsonPath("$.issues", hasSize(0)));
    }

    @Test
    void a_withdrawn_issue_stays_with_its_reason_and_its_number_is_never_given_again() throws Exception {
        String issue = issued("strength-finance-annex", ANNEX);
        withdraw(number(issue), "  ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("reason"));
        withdraw(number(issue), "The requirement was wrong")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("withdrawn"))
                .andExpect(jsonPath("$.withdrawnBecause").value("The requirement was wrong"))
                .andExpect(jsonPath("$.withdrawnBy").value("admin"));
        withdraw(number(issue), "again").andExpect(status().isConflict());
        assertThat(kept(issue)).isNotEmpty();
        assertThat(running(issued("strength-finance-annex", ANNEX))).isGreaterThan(running(issue));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-9999", "2026", "x", "99999999999-1"})
    void what_was_never_issued_is_not_found(String number) throws Exception {
        web.perform(get(REGISTER + "/" + number).with(admin()))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString(number)));
        withdraw(number, "a reason").andExpect(status().isNotFound());
    }

    @Test
    void a_reader_may_look_but_not_issue_or_withdraw() throws Exception {
        String issue = issued("strength-finance-annex", ANNEX);
        web.perform(post("/api/v1/reports/strength-finance-annex" + ANNEX)
                        .with(user("reader").roles("viewer")))
                .andExpect(status().isForbidden());
        web.perform(post(REGISTER + "/" + number(issue) + "/withdrawal")
                        .with(user("reader").roles("viewer"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"mine\"}"))
                .andExpect(status().isForbidden());
        web.perform(get(REGISTER + "/" + number(issue)).with(user("reader").roles("viewer")))
                .andExpect(status().isOk());
    }

    private String issued(String report, String query) throws Exception {
        return web.perform(post("/api/v1/reports/" + report + query).with(admin()))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private byte[] kept(String issue) throws Exception {
        return web.perform(get(JsonPath.<String>read(issue, "$.file")).with(admin()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions verified(byte[] bytes) throws Exception {
        return web.perform(multipart(REGISTER + "/verification")
                        .file(new MockMultipartFile("file", "report.pdf", "application/pdf", bytes))
                        .with(admin()))
                .andExpect(status().isOk());
    }

    private ResultActions withdraw(String number, String reason) throws Exception {
        return web.perform(post(REGISTER + "/" + number + "/withdrawal")
                .with(admin())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"" + reason + "\"}"));
    }

    private static String number(String issue) {
        return JsonPath.read(issue, "$.number");
    }

    private static int running(String issue) {
        return Integer.parseInt(List.of(number(issue).split("-", -1)).getLast());
    }
}
