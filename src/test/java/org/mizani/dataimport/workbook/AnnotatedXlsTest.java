package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.dataimport.Severity;

/** The annotated copy of a workbook of Excel 97 to 2003. */
class AnnotatedXlsTest {

    @TempDir
    private Path folder;

    @Test
    void it_has_comments_colours_and_a_mark_and_reads_as_before() throws IOException {
        Path original = workbook();
        Path copy = new Annotated()
                .note("Data", "B2", Severity.BLOCKS, "no date")
                .note("Data", "D9", Severity.WARNS, "missing")
                .write(original, "x.xls");
        assertThat(AnnotatedWorkbook.mark(copy)).contains(Annotated.MARK);
        assertThat(Annotated.data(copy, "x.xls")).isEqualTo(Annotated.data(original, "x.xls"));
        try (var in = Files.newInputStream(copy);
                HSSFWorkbook book = new HSSFWorkbook(in)) {
            HSSFSheet sheet = book.getSheet("Data");
            HSSFCell cell = sheet.getRow(1).getCell(1);
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("no date");
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(sheet.getRow(8).getCell(3).getCellComment().getString().getString())
                    .isEqualTo("missing");
            assertThat(sheet.getRow(1).getCell(2).getCellFormula()).isEqualTo("1+1");
        }
    }

    @Test
    void annotated_again_it_has_one_list_and_only_new_comments_and_corrections() throws IOException {
        Path first = new Annotated().note("Data", "B2", Severity.BLOCKS, "old").write(workbook(), "x.xls");
        Path second = new Annotated()
                .note("Data", "A2", Severity.BLOCKS, "new")
                .correct("Data", "B2", "12")
                .write(first, "x.xls");
        try (var in = Files.newInputStream(second);
                HSSFWorkbook book = new HSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheet("Data").getCellComments()).containsOnlyKeys(new CellAddress("A2"));
        }
        assertThat(ReadBack.shown(ReadBack.of(second).cell("B2"))).isEqualTo("12");
    }

    private Path workbook() throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = book.createSheet("Data");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            sheet.createRow(0).createCell(0).setCellValue("Name");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("a");
            row.createCell(1).setCellValue(LocalDate.of(2020, 1, 31));
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellFormula("1+1");
            row.getCell(2).setCellValue(2);
            book.write(out);
        }
        return file;
    }
}
