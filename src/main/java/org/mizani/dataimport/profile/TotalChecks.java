package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.HashMap;
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

    private static final String WOMEN = "women";

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
                || !(cells.read(position, ProfileColumn.ColumnType.NUMBER, cell)
                        instanceof Reading.Decimal(BigDecimal printed))
                || rows.stream().anyMatch(row -> !row.sound())) {
            return;
        }
        Map<String, BigDecimal> sums = new HashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        for (SheetRow row : rows) {
            for (String field : total.of()) {
                BigDecimal part = row.number(field).orElse(null);
                if (part != null) {
                    sum = sum.add(part);
                    sums.merge(field, part, BigDecimal::add);
                }
                complete &= part != null || row.cell(field).cell() == null;
            }
        }
        if (sums.isEmpty()) {
            return;
        }
        BigDecimal women = sums.getOrDefault(WOMEN, BigDecimal.ZERO);
        if (total.of().size() > 1 && women.compareTo(printed) > 0) {
            report("women-exceed-total", position, raw, women.toPlainString(), printed.toPlainString());
        } else if (sum.compareTo(printed) > 0 || (complete && sum.compareTo(printed) < 0)) {
            report("total-mismatch", position, raw, total.heading(), printed.toPlainString(), sum.toPlainString());
        }
    }

    private void report(String code, int position, RawRow raw, String... arguments) {
        findings.add(new Finding(
                Severity.WARNS,
                code,
                sheet,
                CellAddress.of(position, raw.number()),
                cells.text(raw.cell(position)),
                List.of(arguments)));
    }
}
