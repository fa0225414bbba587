package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published files, read from a folder that is not part of the project: see MIZANI_SHARED_DATA. */
class SharedDataWorkbookTest {

    private static final String UNAMID = "personnel_by_gender_dpo_layout_UNAMID_2009-2014.csv";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            personnel_by_gender_dpo_layout_UNAMID_2009-2014.csv,   5534,  9
            personnel_by_gender_dpo_layout_africa_2013.csv,        1288,  9
            personnel_by_gender_wide_ipi_2014-02.csv,               393, 20
            personnel_by_gender_by_country_un_dpo_2021-01.csv,      122,  8
            funding_by_operation_un_secretariat_2019-2023.csv,      101, 12
            funding_fts_requirements_hxl.csv,                        41, 12
            fx_monthly_per_usd_imf_2018-2020.csv,                  1734,  7
            un_peacekeeping_missions_2024-02.csv,                    81, 11
            """)
    void a_published_file_has_all_its_rows_below_the_header(String name, int rows, int columns) throws IOException {
        List<RawRow> read = ReadBack.of(shared(name)).only();

        assertThat(read).hasSize(rows + 1);
        assertThat(read.get(0).number()).isEqualTo(1);
        assertThat(read).allSatisfy(r -> assertThat(r.cells()).hasSizeLessThanOrEqualTo(columns));
    }

    @Test
    void the_same_rows_as_a_workbook_show_the_same_in_every_cell() throws IOException {
        List<RawRow> text = ReadBack.of(shared(UNAMID)).only();
        Path workbook = folder.resolve("unamid.xlsx");
        saveAsWorkbook(text, workbook);

        List<RawRow> cells = ReadBack.of(workbook).only();

        assertThat(shown(cells)).isEqualTo(shown(text));
        assertThat(cells.get(1).cell(6)).isInstanceOf(RawCell.Numeric.class);
        assertThat(cells.get(1).cell(8)).isInstanceOf(RawCell.Date.class);
    }

    private static List<String> shown(List<RawRow> rows) {
        return rows.stream()
                .map(r -> r.number() + ": "
                        + r.cells().stream().map(ReadBack::shown).toList())
                .toList();
    }

    private static void saveAsWorkbook(List<RawRow> rows, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("Data");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (RawRow raw : rows) {
                Row row = sheet.createRow(raw.number() - 1);
                for (int column = 0; column < raw.cells().size(); column++) {
                    String text = ReadBack.shown(raw.cell(column));
                    if (text.matches("\\d+")) {
                        row.createCell(column).setCellValue(Integer.parseInt(text));
                    } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                        row.createCell(column).setCellValue(LocalDate.parse(text));
                        row.getCell(column).setCellStyle(date);
                    } else {
                        row.createCell(column).setCellValue(text);
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static Path shared(String name) {
        Path file = Path.of(
                        Optional.ofNullable(System.getenv("MIZANI_SHARED_DATA")).orElse("../shared/data"))
                .resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: no " + file + "; set MIZANI_SHARED_DATA to the folder");
        return file;
    }
}
