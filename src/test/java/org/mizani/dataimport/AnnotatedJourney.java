package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mizani.dataimport.SeededErrorsWorkbook.Expected;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The way of a bad file: annotated, corrected as the comments say, sent again. */
abstract class AnnotatedJourney extends EveryPublishedFile {

    private static final String HEADINGS = "Operation,Date,Component,Contributor,Women,Men\n";

    @Test
    void forty_errors_corrected_as_their_comments_say_leave_no_finding() throws Exception {
        int bad = idOf(post("check", SeededErrorsWorkbook.bytes(), "seeded.xlsx"));
        byte[] copy = annotated(bad);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            XSSFSheet sheet = book.getSheet(SeededErrorsWorkbook.SHEET);
            Set<String> cells = sheet.getCellComments().keySet().stream()
                    .map(CellAddress::formatAsString)
                    .collect(Collectors.toSet());
            assertThat(cells)
                    .isEqualTo(SeededErrorsWorkbook.expected().stream()
                            .map(Expected::cell)
                            .collect(Collectors.toSet()));
            assertThat(book.getSheet("Findings").getLastRowNum())
                    .isEqualTo(3 + SeededErrorsWorkbook.expected().size());
            correct(sheet);
            copy = bytes(book);
        }

        post("check", copy, "seeded (with comments).xlsx")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.predecessor").value(bad))
                .andExpect(jsonPath("$.findings").isEmpty())
                .andExpect(jsonPath("$.rows").value(SeededErrorsWorkbook.rows() - 1));
    }

    @Test
    void answers_to_a_draft_hold_for_its_corrected_copy_also_when_it_was_a_text_file() throws Exception {
        byte[] file = (HEADINGS + "AMISON,2015-01-31,Troops,Uganda,many,6101\n").getBytes(StandardCharsets.UTF_8);
        ResultActions check = post("check", file, "near miss.csv");
        int bad = idOf(check);
        String question = JsonPath.read(body(check), "$.questions[0].id");
        web.perform(as(put("/api/v1/imports/" + bad + "/answers")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"" + question + "\":\"AMISOM\"}")));
        byte[] copy = annotated(bad);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getCellComments().keySet()).containsExactly(new CellAddress("E2"));
            sheet.getRow(1).getCell(4).setBlank();
            sheet.getRow(1).getCell(4).setCellValue("77");
            copy = bytes(book);
        }
        post("check", copy, "near miss (with comments).xlsx")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.predecessor").value(bad))
                .andExpect(jsonPath("$.answers['" + question + "']").value("AMISOM"))
                .andExpect(jsonPath("$.changes.added").value(1));
    }

    @Test
    void the_copy_of_an_accepted_file_knows_what_it_follows() throws Exception {
        int first = accept(row("7"), "counts.csv", "$.changes.added");
        post("check", annotated(first), "counts (with comments).xlsx")
                .andExpect(jsonPath("$.predecessor").value(first))
                .andExpect(jsonPath("$.changes.unchanged").value(1));
    }

    @Test
    void a_mark_that_does_not_agree_with_its_import_is_no_mark() throws Exception {
        int bad = idOf(post("check", row("many"), "one.csv"));
        byte[] copy = annotated(bad);
        String sha256 = fingerprint(bad);
        db.execute("update data_import set sha256 = '" + "0".repeat(64) + "' where id = " + bad);
        post("check", copy, "one (with comments).xlsx").andExpect(jsonPath("$.predecessor", nullValue()));
        db.execute("update data_import set sha256 = '" + sha256 + "' where id = " + bad);
    }

    @Test
    void a_draft_that_is_forgotten_is_nobodys_predecessor_any_more() throws Exception {
        int bad = idOf(post("check", row("two"), "two.csv"));
        int copy = idOf(post("check", annotated(bad), "two (with comments).xlsx"));
        Files.delete(data.resolve("uploads").resolve(fingerprint(bad)));
        db.execute("delete from data_import where id = " + bad);
        web.perform(as(get("/api/v1/imports/" + copy)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.predecessor", nullValue()));
    }

    @Test
    void what_was_corrected_in_the_product_stands_in_the_copy_with_what_was_there_before() throws Exception {
        int bad = idOf(post("check", row("many"), "three.csv"));
        web.perform(as(MockMvcRequestBuilders.post("/api/v1/imports/" + bad + "/corrections")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[{\"sheet\":\"three.csv\",\"row\":2,\"column\":\"E\",\"value\":\"12\"}]")))
                .andExpect(status().isOk());
        byte[] copy = annotated(bad);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(4);
            assertThat(cell.getNumericCellValue()).isEqualTo(12);
            assertThat(cell.getCellComment().getString().getString()).contains("Corrected", "“many”");
        }
        post("check", copy, "three (with comments).xlsx")
                .andExpect(jsonPath("$.predecessor").value(bad))
                .andExpect(jsonPath("$.findings").isEmpty());
    }

    @Test
    void the_copy_speaks_the_readers_language_and_has_the_name_of_the_file() throws Exception {
        int bad = idOf(post("check", row("many"), "Données 2015.csv"));
        web.perform(as(get("/api/v1/imports/" + bad + "/annotated.xlsx").header("Accept-Language", "fr")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("spreadsheetml.sheet")))
                .andExpect(header().string("Content-Disposition", containsString("avec%20commentaires%29.xlsx")))
                .andExpect(r -> assertThat(comments(r.getResponse().getContentAsByteArray()))
                        .singleElement()
                        .asString()
                        .startsWith("Bloque"));
        web.perform(as(get("/api/v1/imports/999999/annotated.xlsx"))).andExpect(status().isNotFound());
        web.perform(get("/api/v1/imports/" + bad + "/annotated.xlsx")).andExpect(status().isUnauthorized());
    }

    private static List<String> comments(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheetAt(0).getCellComments().values().stream()
                    .map(c -> c.getString().getString())
                    .toList();
        }
    }

    /** Gives each commented cell what a sound line has there; of two lines for the same fact the later one goes. */
    private static void correct(XSSFSheet sheet) {
        CellStyle plain = sheet.getWorkbook().createCellStyle();
        CellStyle date = sheet.getWorkbook().createCellStyle();
        date.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
        for (CellAddress at : new TreeSet<>(sheet.getCellComments().keySet())) {
            Cell cell = sheet.getRow(at.getRow()).getCell(at.getColumn());
            String comment = sheet.getCellComment(at).getString().getString();
            if (comment.contains("Delete one of the two rows")) {
                sheet.removeRow(sheet.getRow(at.getRow()));
                continue;
            }
            cell.setBlank();
            cell.setCellStyle(at.getColumn() == 1 ? date : plain);
            switch (at.getColumn()) {
                case 0 -> cell.setCellValue("AMISOM");
                case 1 ->
                    cell.setCellValue(LocalDate.of(2015, 1, 1)
                            .plusMonths(at.getRow() - 2L)
                            .minusDays(1));
                case 2 -> cell.setCellValue("Troops");
                case 3 -> cell.setCellValue("UGA");
                case 4 -> cell.setCellValue(300);
                case 5 -> cell.setCellValue(5_800);
                case 6 -> cell.setCellValue(0);
                default -> cell.setCellValue("short");
            }
        }
    }

    private byte[] annotated(int id) throws Exception {
        return web.perform(as(get("/api/v1/imports/" + id + "/annotated.xlsx")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String fingerprint(int id) {
        return String.valueOf(db.fetchValue("select sha256 from data_import where id = " + id));
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] row(String women) {
        return (HEADINGS + "AMIS,2006-01-31,Troops,RWA," + women + ",100\n").getBytes(StandardCharsets.UTF_8);
    }

    private static int idOf(ResultActions answer) throws Exception {
        return JsonPath.read(body(answer), "$.id");
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
