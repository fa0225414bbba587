package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizani.dataimport.CodeList.Choice;
import org.mizani.dataimport.CodeList.Match;
import org.mizani.dataimport.profile.TemplateTexts;
import org.springframework.beans.factory.annotation.Autowired;

/** Templates in all their languages, from download to figures. */
abstract class TemplateJourney extends ImportWeb {

    private static final List<String> PROFILES = List.of("mizani-funding", "mizani-personnel", "mizani-rates");

    @Autowired
    private Collection<CodeList> lists;

    private static Stream<Arguments> templates() {
        return PROFILES.stream()
                .flatMap(profile -> TemplateTexts.all().stream().map(t -> Arguments.of(profile, t.language())));
    }

    private static Stream<TemplateTexts> languages() {
        return TemplateTexts.all().stream();
    }

    @Test
    void they_are_listed_with_their_languages() throws Exception {
        web.perform(as(get("/api/v1/templates").header("Accept-Language", "fr")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[*].profile", is(PROFILES)))
                .andExpect(jsonPath("$.rows[0].title").value("Financement"))
                .andExpect(jsonPath("$.rows[0].languages", contains("en", "fr", "pt", "ar")));
    }

    @Test
    void a_language_that_nobody_wrote_is_refused_in_words() throws Exception {
        web.perform(as(get("/api/v1/templates/mizani-rates.xlsx?lang=xx")))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"));
        web.perform(as(get("/api/v1/templates/ipi-wide.xlsx"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void an_empty_one_gives_no_figures_but_says_why(String profile, String language) throws Exception {
        post("check", template(profile, language), profile + ".xlsx")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.profile").value(profile))
                .andExpect(jsonPath("$.rows").value(0))
                .andExpect(jsonPath("$.findings[*].code", contains("example-row", "no-rows")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void its_own_example_taken_seriously_is_imported_without_a_finding(String profile, String language)
            throws Exception {
        byte[] filled = filled(template(profile, language), language);
        post("check", filled, profile + ".xlsx")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.findings[*].code", contains("example-row")))
                .andExpect(jsonPath("$.findings[*].cell", contains("A2")))
                .andExpect(jsonPath("$.questions").isEmpty());
        accept(filled, profile + ".xlsx")
                .andExpect(jsonPath("$.rows").value(1))
                .andExpect(jsonPath("$.changes.added").value(1));
    }

    @Test
    void what_an_arabic_template_says_is_stored_by_its_codes() throws Exception {
        accept(filled(template("mizani-personnel", "ar"), "ar"), "personnel.xlsx");
        web.perform(as(get("/api/v1/headcounts?operation=AMISOM&date=2020-12-31&by=operation,type,contributor,date")))
                .andExpect(jsonPath("$.rows[*].contributor", hasItem("UGA")))
                .andExpect(jsonPath("$.rows[*].women", hasItem(312)))
                .andExpect(jsonPath("$.rows[*].men", hasItem(5889)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_name_that_a_drop_down_offers_is_understood(TemplateTexts texts) {
        for (CodeList list : lists) {
            List<Choice> choices = list.choices(texts.locale());
            assertThat(choices).as(list.name()).isNotEmpty();
            assertThat(choices).as(list.name()).extracting(Choice::value).doesNotHaveDuplicates();
            for (Choice choice : choices) {
                assertThat(list.match(choice.value()))
                        .as(list.name() + " " + choice)
                        .isEqualTo(new Match.Known(choice.code()));
            }
        }
    }

    @Test
    void names_are_offered_in_the_language_of_the_template() throws Exception {
        assertThat(offered("fr")).contains("Troupes", "Ouganda", "AMISOM");
        assertThat(offered("pt")).contains("Tropas", "Quénia", "AMISOM");
        assertThat(offered("ar")).contains("القوات", "أوغندا", "AMISOM");
    }

    private List<String> offered(String language) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template("mizani-personnel", language)))) {
            XSSFSheet names = book.getSheetAt(2);
            return Stream.iterate(0, i -> i <= names.getLastRowNum(), i -> i + 1)
                    .map(names::getRow)
                    .filter(row -> row != null)
                    .flatMap(row -> Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
                            .map(row::getCell))
                    .filter(cell -> cell != null)
                    .map(XSSFCell::getStringCellValue)
                    .toList();
        }
    }

    private byte[] template(String profile, String language) throws Exception {
        return web.perform(as(get("/api/v1/templates/" + profile + ".xlsx?lang=" + language)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** A second row that says what the example says, as somebody would write it who takes its mark away. */
    private static byte[] filled(byte[] template, String language) throws Exception {
        String mark = TemplateTexts.in(language).orElseThrow().mark();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFRow example = sheet.getRow(1);
            XSSFRow own = sheet.createRow(2);
            for (int i = 0; i < example.getLastCellNum(); i++) {
                XSSFCell cell = own.createCell(i);
                cell.setCellStyle(example.getCell(i).getCellStyle());
                switch (example.getCell(i).getCellType()) {
                    case STRING ->
                        cell.setCellValue(example.getCell(i)
                                .getStringCellValue()
                                .replace(mark, "")
                                .strip());
                    case NUMERIC -> cell.setCellValue(example.getCell(i).getNumericCellValue());
                    default -> cell.setBlank();
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
