package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;
import org.mizani.tables.TableXlsx;

class ParityTableTest {

    private static final LocalDate DATE = LocalDate.of(2028, 6, 30);

    @Test
    void a_spreadsheet_computes_the_worked_example_again() throws IOException {
        Table table = ParityTable.of(parity(row(Component.TROOPS, 693, 20_516 - 693, "0.15")), Locale.ENGLISH);
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(TableXlsx.workbook(table, Locale.ENGLISH)))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            XSSFRow row = workbook.getSheetAt(0).getRow(2);
            assertThat(evaluator
                            .evaluate(cell(table, row, "needed_same_strength"))
                            .getNumberValue())
                    .isEqualTo(cell(table, row, "needed_same_strength").getNumericCellValue())
                    .isEqualTo(2_385);
            assertThat(evaluator.evaluate(cell(table, row, "needed_added")).getNumberValue())
                    .isEqualTo(2_806);
            assertThat(evaluator.evaluate(cell(table, row, "gap")).getNumberValue())
                    .isCloseTo(cell(table, row, "gap").getNumericCellValue(), within(1e-15));
        }
    }

    @Test
    void components_of_one_date_are_added_up() {
        Table table = ParityTable.of(
                parity(row(Component.TROOPS, 580, 13_863, "0.15"), row(Component.FORMED_POLICE, 64, 2_303, "0.20")),
                Locale.ENGLISH);
        assertThat(table.rows().getLast().total()).isTrue();
        assertThat(table.rows().getLast().cells().get(1).number()).contains(BigDecimal.valueOf(644));
    }

    @Test
    void below_a_benchmark_is_never_called_non_compliant() {
        Parity parity = parity(row(Component.TROOPS, 693, 20_516 - 693, "0.15"));
        assertThat(ParitySentences.of(parity, Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("below the UGPS benchmark", "11.6 points", "2,385", "2,806")
                .doesNotContain("complian");
        assertThat(ParityTable.of(parity, Locale.ENGLISH).rows().getFirst().cells())
                .contains(new TableCell.Status("below", "below the UGPS benchmark"));
    }

    @Test
    void nobody_counted_is_not_called_unreported() {
        assertThat(ParitySentences.of(parity(row(Component.FORMED_POLICE, 0, 0, "0.20")), Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("Formed police units", "nobody is counted")
                .doesNotContain("not reported");
    }

    @Test
    void a_target_that_is_no_published_value_is_marked() {
        assertThat(ParityTable.of(parity(row(Component.TROOPS, 1, 9, "0.15")), Locale.ENGLISH)
                        .rows()
                        .getFirst()
                        .cells())
                .filteredOn(c -> c instanceof TableCell.Figure f && f.mark() != null)
                .extracting(c -> ((TableCell.Figure) c).mark())
                .containsExactly("rests on fewer than 20 people", "interpolated");
    }

    private static XSSFCell cell(Table table, XSSFRow row, String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(key)) {
                return row.getCell(i);
            }
        }
        throw new AssertionError(key);
    }

    private static Parity parity(ParityRow... rows) {
        TargetFramework framework = new TargetFramework("UGPS", "Strategy", "Stratégie", "UN", List.of("UN"), "source");
        return new Parity("X", DATE, framework, false, List.of(rows));
    }

    private static ParityRow row(Component component, long women, long men, String target) {
        People people = new People(
                MetricValue.of(women),
                MetricValue.of(men),
                MetricValue.notReported(),
                new Share(women, women + men),
                0);
        Target wanted =
                new Target("UGPS", component, 2028, new BigDecimal(target), TargetStatus.INTERPOLATED, "source");
        return new ParityRow("X", "UGPS", component, DATE, people, wanted, KnownAt.NOW);
    }
}
