package org.mizani.reports.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.mizani.MizaniTest;
import org.mizani.reports.pdf.PdfChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Imports workbooks and gets reports of them, as scripts do; what it imported is undone at the end. */
@MizaniTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReportWeb {

    static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

    @Autowired
    MockMvc web;

    private final List<Integer> imports = new ArrayList<>();

    final void sample(String name) throws Exception {
        accept(name, Files.readAllBytes(Path.of("data-import/samples", name)));
    }

    final void accept(String name, byte[] bytes) throws Exception {
        String answer = web.perform(multipart("/api/v1/imports")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                        .param("mode", "accept")
                        .param("reason", "test")
                        .with(admin()))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        imports.add(JsonPath.read(answer, "$.id"));
    }

    @AfterAll
    void undo_the_samples() throws Exception {
        for (Integer id : imports) {
            web.perform(delete("/api/v1/imports/" + id).with(admin()));
        }
    }

    final String words(String report, String query) throws Exception {
        return PdfChecks.text(file(report, query + "&format=pdf")).replaceAll("[\\s\\u00a0]+", " ");
    }

    final byte[] file(String report, String query) throws Exception {
        return answer(report, query)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    final ResultActions answer(String report, String query) throws Exception {
        return web.perform(get("/api/v1/reports/" + report + query).with(admin()));
    }

    static RequestPostProcessor admin() {
        return httpBasic("admin", MizaniTest.ADMIN_PASSWORD);
    }

    static String last(String text) {
        Matcher hashes = HASH.matcher(text);
        String last = "";
        while (hashes.find()) {
            last = hashes.group();
        }
        return last;
    }

    static List<Cell> formulas(XSSFWorkbook workbook) {
        List<Cell> formulas = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell);
            }
        })));
        return formulas;
    }
}
