package org.mizani.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableXlsxTest {

    private final XSSFWorkbook workbook = read();
    private final XSSFSheet sheet = workbook.getSheetAt(0);

    @Test
    void formulas_are_live_and_their_cached_values_agree() {
        assertThat(cell(2, 3).getCellFormula()).isEqualTo("B3/(B3+C3)");
        double cached = cell(2, 3).getNumericCellValue();
        double evaluated = workbook.getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(cell(2, 3))
                .getNumberValue();
        assertThat(evaluated).isCloseTo(cached, within(1e-15));
        assertThat(cell(5, 1).getCellFormula()).isEqualTo("SUM(B3:B5)");
        assertThat(cell(5, 1).getNumericCellValue()).isEqualTo(494);
    }

    @Test
    void a_share_is_an_exact_fraction_shown_as_per_cent() {
        assertThat(cell(2, 3).getNumericCellValue()).isEqualTo(454 / 13421.0);
        assertThat(cell(2, 3).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
    }

    @Test
    void a_missing_figure_is_a_word_never_zero() {
        assertThat(cell(3, 1).getStringCellValue()).isEqualTo("not reported");
    }

    @Test
    void a_word_that_looks_like_a_formula_is_quoted_text() {
        assertThat(cell(2, 0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell(2, 0).getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void figures_carry_their_id_as_a_comment() {
        assertThat(cell(2, 1).getCellComment().getString().getString()).isEqualTo("headcount-1-women");
    }

    @Test
    void heading_and_body_are_an_excel_table_without_the_total() {
        assertThat(sheet.getTables().getFirst().getArea().formatAsString()).isEqualTo("A2:F5");
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
    }

    private XSSFCell cell(int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private static XSSFWorkbook read() {
        try {
            return new XSSFWorkbook(
                    new ByteArrayInputStream(TableXlsx.workbook(Tables.ofComponents(), Locale.ENGLISH)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
