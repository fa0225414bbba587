package org.mizani.reports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mizani.reports.pdf.PdfChecks;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Many reports at once, as scripts ask for them. */
class BatchApiTest extends ReportWeb {

    private static final String BATCHES = "/api/v1/report-batches";
    private static final String ALL_REPORTS_OF_ALL = "?report=operation-compliance&report=strength-finance-annex"
            + "&report=parity-projection&format=pdf&format=xlsx&format=docx";
    private static final RequestPostProcessor VERA = user("vera").roles("viewer");
    private static final RequestPostProcessor WIM = user("wim").roles("viewer");

    private final List<String> asked = new ArrayList<>();

    @BeforeAll
    void import_the_samples() throws Exception {
        sample("au-operations-funding.xlsx");
    }

    @AfterEach
    void leave_nothing() throws Exception {
        for (String batch : asked) {
            web.perform(delete(address(batch)).with(admin()));
        }
        asked.clear();
    }

    @Test
    void the_zip_holds_each_report_once_for_each_operation_and_format() throws Exception {
        String batch = ask(
                "?report=operation-compliance&report=donor-annex&operation=AMIS&operation=unamid"
                        + "&format=pdf&format=xlsx&format=docx&date=2013-12-31&from=2013-01-01&to=2013-12-31&lang=en",
                VERA);
        String done = done(batch, VERA);
        assertThat(JsonPath.<Integer>read(done, "$.of")).isEqualTo(9);
        assertThat(JsonPath.<Integer>read(done, "$.done")).isEqualTo(9);
        assertThat(JsonPath.<List<?>>read(done, "$.failed")).isEmpty();
        byte[] zip = zip(done, VERA);
        assertThat(JsonPath.<String>read(done, "$.sha256")).isEqualTo(DigestUtils.sha256Hex(zip));
        assertThat(JsonPath.<Integer>read(done, "$.size")).isEqualTo(zip.length);

        Map<String, byte[]> entries = entries(zip);
        assertThat(entries.keySet())
                .containsExactlyInAnyOrder(
                        "operation-compliance_AMIS_2013-12-31_en.pdf",
                        "operation-compliance_AMIS_2013-12-31_en.xlsx",
                        "operation-compliance_AMIS_2013-12-31_en.docx",
                        "operation-compliance_UNAMID_2013-12-31_en.pdf",
                        "operation-compliance_UNAMID_2013-12-31_en.xlsx",
                        "operation-compliance_UNAMID_2013-12-31_en.docx",
                        "donor-annex_all_2013-12-31_en.pdf",
                        "donor-annex_all_2013-12-31_en.xlsx",
                        "donor-annex_all_2013-12-31_en.docx");
        entries.forEach(BatchApiTest::opens);

        String alone = "?operation=AMIS&date=2013-12-31&from=2013-01-01&to=2013-12-31&lang=en&asOf="
                + JsonPath.<String>read(done, "$.asOf");
        assertThat(last(PdfChecks.text(entries.get("operation-compliance_AMIS_2013-12-31_en.pdf"))))
                .isNotEmpty()
                .isEqualTo(last(PdfChecks.text(file("operation-compliance", alone + "&format=pdf"))));
    }

    @Test
    void figures_that_come_later_are_in_no_report_of_the_batch() throws Exception {
        String then = "?report=strength-finance-annex&operation=AMIS&date=2005-12-31&lang=en&asOf=2020-01-01";
        String done = done(ask(then, admin()), admin());
        assertThat(JsonPath.<String>read(done, "$.asOf")).startsWith("2020-01-01T23:59:59");
        assertThat(JsonPath.<String>read(done(ask(then.replace("2020", "2099"), admin()), admin()), "$.asOf"))
                .as("a time to come is this moment")
                .doesNotStartWith("2099");
    }

    @Test
    void what_may_be_about_all_together_comes_once_unless_operations_are_named() throws Exception {
        assertThat(entries(zip(done(ask("?report=arrears-statement&date=2013-12-31&lang=fr", VERA), VERA), VERA))
                        .keySet())
                .containsExactly("arrears-statement_all_2013-12-31_fr.pdf");
        String named = "?report=arrears-statement&operation=AMIS&operation=UNAMID&date=2013-12-31&lang=fr";
        assertThat(entries(zip(done(ask(named, VERA), VERA), VERA)).keySet())
                .containsExactly(
                        "arrears-statement_AMIS_2013-12-31_fr.pdf", "arrears-statement_UNAMID_2013-12-31_fr.pdf");
    }

    @Test
    void what_is_cancelled_is_gone() throws Exception {
        String batch = ask(ALL_REPORTS_OF_ALL, VERA);
        await().until(() -> !JsonPath.<String>read(seen(batch, VERA), "$.state").equals("waiting"));
        web.perform(get(address(batch) + "/file").with(VERA))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("no file yet")));
        web.perform(delete(address(batch)).with(VERA)).andExpect(status().isNoContent());
        web.perform(get(address(batch)).with(VERA)).andExpect(status().isNotFound());
        web.perform(delete(address(batch)).with(VERA)).andExpect(status().isNotFound());
    }

    @Test
    void one_too_many_is_refused_in_words() throws Exception {
        for (int i = 0; i < 3; i++) {
            ask(ALL_REPORTS_OF_ALL, VERA);
        }
        web.perform(post(BATCHES + ALL_REPORTS_OF_ALL).with(VERA))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.detail", containsString("Several batches wait already")));
        web.perform(get(BATCHES).with(VERA)).andExpect(jsonPath("$.rows", hasSize(3)));
        String other = ask("?report=donor-annex", WIM);
        assertThat(JsonPath.<Integer>read(seen(other, WIM), "$.ahead"))
                .as("served before the last of vera's")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void the_batch_of_another_person_is_not_found() throws Exception {
        String batch = ask("?report=donor-annex", VERA);
        done(batch, VERA);
        web.perform(get(address(batch)).with(WIM)).andExpect(status().isNotFound());
        web.perform(get(address(batch) + "/file").with(WIM)).andExpect(status().isNotFound());
        web.perform(delete(address(batch)).with(WIM)).andExpect(status().isNotFound());
        web.perform(get(BATCHES).with(WIM)).andExpect(jsonPath("$.rows", hasSize(0)));
        web.perform(get(address(batch) + "/file").with(admin())).andExpect(status().isOk());
    }

    @Test
    void all_words_that_mean_nothing_are_named_at_once() throws Exception {
        web.perform(post(BATCHES + "?report=nonsense&report=donor-annex&operation=NOWHERE&operation=AMIS&format=odt")
                        .with(VERA))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("report=nonsense, operation=NOWHERE, format=odt.")))
                .andExpect(jsonPath("$.detail", containsString("operation-compliance")));
        web.perform(post(BATCHES + "?report=donor-annex&format=odt").with(VERA))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("pdf, xlsx, docx")));
        web.perform(post(BATCHES).with(VERA))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("report")));
        web.perform(post(BATCHES + "?report=donor-annex&from=2014-01-01&to=2013-01-01")
                        .with(VERA))
                .andExpect(status().isBadRequest());
        web.perform(get(BATCHES + "/x").with(VERA))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("batch of reports x")));
        web.perform(post(BATCHES + "?report=donor-annex")).andExpect(status().isUnauthorized());
    }

    private String ask(String query, RequestPostProcessor who) throws Exception {
        ResultActions taken = web.perform(post(BATCHES + query).with(who)).andExpect(status().isAccepted());
        String batch = taken.andReturn().getResponse().getContentAsString();
        asked.add(batch);
        taken.andExpect(header().string("Location", address(batch)));
        return batch;
    }

    private String done(String batch, RequestPostProcessor who) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> seen(batch, who),
                        json -> JsonPath.<String>read(json, "$.state").equals("done"));
    }

    private String seen(String batch, RequestPostProcessor who) throws Exception {
        return web.perform(get(address(batch)).with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private byte[] zip(String done, RequestPostProcessor who) throws Exception {
        return web.perform(get(JsonPath.<String>read(done, "$.file")).with(who))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/zip"))
                .andExpect(header().string("Content-Disposition", containsString("reports_")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String address(String batch) {
        return BATCHES + "/" + JsonPath.<String>read(batch, "$.id");
    }

    private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private static void opens(String name, byte[] bytes) {
        try {
            switch (name.substring(name.lastIndexOf('.'))) {
                case ".pdf" -> assertThat(PdfChecks.text(bytes)).contains("Content hash");
                case ".xlsx" -> {
                    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                        assertThat(workbook.getNumberOfSheets()).isGreaterThan(1);
                    }
                }
                default -> {
                    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                        assertThat(document.getTables()).isNotEmpty();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
