package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetRow;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/** Holds printed totals against the figures that they add up. */
final class TotalChecks {

    private final String sheet;
    private final CellReader cells;
    private final Findings findings;

    TotalChecks(Layout layout, CellReader cells, Findings findings) {
        this.sheet = layout.sheet().name();
        this.cells = cells;
        this.findings = findings;
    }

    /** @param rows what the totals add up, each with the same fields */
    void check(Map<Integer, ProfileTotal> totals, List<SheetRow> rows, RawRow raw) {
        totals.forEach((position, total) -> check(position, total, rows, raw));
    }

    private void check(int position, ProfileTotal total, List<SheetRow> rows, RawRow raw) {
        RawCell cell = raw.cell(position);
        if (cells.blank(cell)
                || !(cells.read(ProfileColumn.ColumnType.NUMBER, cell) instanceof Reading.Decimal(BigDecimal printed))
                || rows.stream().anyMatch(row -> !row.sound())) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        for (SheetRow row : rows) {
            for (String field : total.of()) {
                sum = sum.add(row.number(field).orElse(BigDecimal.ZERO));
                complete &= row.number(field).isPresent();
            }
        }
        int compared = sum.compareTo(printed);
        if (compared > 0 || (compared < 0 && complete)) {
            findings.add(new Finding(
                    Severity.WARNS,
                    "total-mismatch",
                    sheet,
                    CellAddress.letters(position) + raw.number(),
                    cells.text(cell),
                    List.of(total.heading(), printed.toPlainString(), sum.toPlainString())));
        }
    }
}
