package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/**
 * Holds rows of totals against the rows above them. A total may add up the rows since the last total or all of them:
 * one reading that fits is enough. Money of several currencies is not added up.
 */
final class ColumnSums {

    private static final int NO_COLUMN = -1;

    /** So short that a million of them fit into 64 bits. */
    private static final int LONGEST_PLAIN = 12;

    private final String sheet;
    private final CellReader cells;
    private final Findings findings;
    private final List<SummedColumn> columns = new ArrayList<>();
    private int currency = NO_COLUMN;
    private boolean rows;

    ColumnSums(Layout layout, CellReader cells, Findings findings) {
        this.sheet = layout.sheet().name();
        this.cells = cells;
        this.findings = findings;
        addColumns(layout.columns());
        addTotals(layout.totals(), layout.groups().getFirst().columns().values());
        for (Layout.GroupLayout group : layout.groups()) {
            addColumns(group.columns());
            addTotals(group.totals(), group.columns().values());
        }
    }

    private void addColumns(Map<Integer, ProfileColumn> read) {
        read.forEach((position, column) -> {
            if (column.type() == ColumnType.COUNT || column.type() == ColumnType.MONEY) {
                columns.add(new SummedColumn(position, column.title(), column.type()));
            } else if ("currency".equals(column.list())) {
                currency = position;
            }
        });
    }

    private void addTotals(Map<Integer, ProfileTotal> totals, Iterable<ProfileColumn> summed) {
        totals.forEach((position, total) -> {
            boolean people = false;
            for (ProfileColumn column : summed) {
                people |= column.type() == ColumnType.COUNT;
            }
            columns.add(new SummedColumn(position, total.heading(), people ? ColumnType.COUNT : ColumnType.MONEY));
        });
    }

    /** Takes a row of figures. */
    void add(RawRow raw) {
        rows = true;
        String unit = currency == NO_COLUMN ? "" : Folded.of(cells.text(raw.cell(currency)));
        for (SummedColumn column : columns) {
            boolean stated = add(column, raw.cell(column.position()));
            if (stated && column.type() == ColumnType.MONEY && !unit.isEmpty()) {
                column.section().measuredIn(unit);
            }
        }
    }

    private boolean add(SummedColumn column, RawCell cell) {
        RunningSum section = column.section();
        if (cell instanceof RawCell.Text(String text) && plain(text)) {
            section.add(Long.parseLong(text));
            return true;
        }
        if (cells.blank(cell)) {
            section.addBlank();
            return false;
        }
        BigDecimal figure = figure(column, cell);
        if (figure == null) {
            section.addUnreadable();
        } else {
            section.add(figure);
        }
        return true;
    }

    /** Null when the cell holds no number; a currency beside it is the unit of the section. */
    private @Nullable BigDecimal figure(SummedColumn column, RawCell cell) {
        Reading reading = cells.read(column.position(), column.type(), cell);
        if (reading instanceof Reading.Amount(BigDecimal value, Set<String> currencies, String mark)) {
            column.section()
                    .measuredIn(
                            currencies.size() == 1
                                    ? Folded.of(currencies.iterator().next())
                                    : mark);
            return value;
        }
        return reading instanceof Reading.Decimal(BigDecimal value) ? value : null;
    }

    /** Most figures of a text file are digits and nothing else; reading them so takes a tenth of the time. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_PLAIN;
    }

    /** True when no row of figures came since the last total. */
    boolean nothingToAdd() {
        return !rows;
    }

    /** Compares a row of totals with the figures above it. */
    void check(RawRow raw, String labelText) {
        TotalLabel label = TotalLabel.of(labelText);
        for (SummedColumn column : columns) {
            column.settle();
            RawCell cell = raw.cell(column.position());
            BigDecimal printed = cells.blank(cell) ? null : figure(column, cell);
            if (printed != null) {
                column.compare(printed, label).ifPresent(found -> report(column, found, printed, raw));
            }
            column.close(label);
        }
        rows = false;
    }

    private void report(SummedColumn column, SummedColumn.Compared found, BigDecimal printed, RawRow raw) {
        RunningSum sum = found.sum();
        switch (found.check()) {
            case EXACT -> {}
            case ROUNDING -> report(Severity.INFORMS, "total-rounded", column, printed, sum, sum.count(), raw);
            case ERROR -> {
                if (sum.blanks() > 0 && printed.compareTo(sum.sum()) > 0) {
                    report(Severity.INFORMS, "total-with-blanks", column, printed, sum, sum.blanks(), raw);
                } else {
                    report(Severity.WARNS, "total-mismatch", column, printed, sum, sum.count(), raw);
                }
            }
        }
    }

    private void report(
            Severity severity,
            String code,
            SummedColumn column,
            BigDecimal printed,
            RunningSum sum,
            int cellsConcerned,
            RawRow raw) {
        findings.add(new Finding(
                severity,
                code,
                sheet,
                CellAddress.of(column.position(), raw.number()),
                cells.text(raw.cell(column.position())),
                List.of(
                        column.title(),
                        printed.toPlainString(),
                        sum.sum().toPlainString(),
                        Integer.toString(cellsConcerned))));
    }
}
