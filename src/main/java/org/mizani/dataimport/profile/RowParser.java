package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.CodeList.Match;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetRow;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/** Turns the raw rows below a header into typed rows, reporting every cell that cannot be read. */
public final class RowParser {

    private final Layout layout;
    private final Codes codes;
    private final Findings findings;
    private final CellReader cells;
    private final Map<String, String> letters = new HashMap<>();

    public RowParser(Layout layout, Codes codes, Findings findings) {
        this.layout = layout;
        this.codes = codes;
        this.findings = findings;
        this.cells = new CellReader(layout.profile());
        layout.columns().forEach((position, column) -> letters.put(column.field(), CellAddress.letters(position)));
    }

    /** The typed row; null for a row that holds no data: blank, or a total of others. */
    public @Nullable SheetRow parse(RawRow raw) {
        if (blank(raw) || total(raw)) {
            return null;
        }
        Map<String, Object> values = HashMap.newHashMap(layout.columns().size() + 4);
        values.putAll(layout.profile().constants());
        boolean sound = true;
        for (Map.Entry<Integer, ProfileColumn> entry : layout.columns().entrySet()) {
            ProfileColumn column = entry.getValue();
            RawCell cell = raw.cell(entry.getKey());
            if (!cells.blank(cell)) {
                Object value = value(column, cell, address(entry.getKey(), raw));
                sound &= value != null;
                if (value != null) {
                    values.put(column.field(), value);
                }
            } else if (column.filled() && !values.containsKey(column.field())) {
                sound = false;
                findings.add(finding(
                        Severity.BLOCKS, "required-value", address(entry.getKey(), raw), null, column.heading()));
            }
        }
        return new SheetRow(layout.sheet().name(), raw.number(), values, letters, sound);
    }

    private boolean blank(RawRow raw) {
        return layout.columns().keySet().stream().allMatch(i -> cells.blank(raw.cell(i)));
    }

    /** A label such as "Total" where a code or date belongs, or as the first text of the row. */
    private boolean total(RawRow raw) {
        for (int i = 0; i < raw.cells().size(); i++) {
            if (raw.cell(i) instanceof RawCell.Text(String text) && !Folded.blank(text)) {
                if (!Folded.total(text)) {
                    return false;
                }
                findings.add(
                        finding(Severity.INFORMS, "total-row", address(i, raw), text, Integer.toString(raw.number())));
                return true;
            }
        }
        return false;
    }

    private @Nullable Object value(ProfileColumn column, RawCell cell, String address) {
        if (cell instanceof RawCell.FormulaWithoutValue) {
            findings.add(finding(Severity.BLOCKS, "formula-without-cached-value", address, null, column.heading()));
            return null;
        }
        if (cell instanceof RawCell.Failure(String code)) {
            findings.add(finding(Severity.BLOCKS, "type-error", address, code, column.heading(), typeKey(column)));
            return null;
        }
        return switch (column.type()) {
            case TEXT -> cells.text(cell);
            case CODE -> code(column, cells.text(cell).strip(), address);
            case COUNT -> count(column, cell, address);
            case MONEY -> read(column, cell, address);
            case DATE -> read(column, cell, address);
        };
    }

    private @Nullable Object count(ProfileColumn column, RawCell cell, String address) {
        Object value = read(column, cell, address);
        if (value instanceof BigDecimal number
                && (number.signum() < 0
                        || number.stripTrailingZeros().scale() > 0
                        || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0)) {
            findings.add(finding(Severity.BLOCKS, "constraint-error", address, cells.text(cell), column.heading()));
            return null;
        }
        return value;
    }

    private @Nullable Object read(ProfileColumn column, RawCell cell, String address) {
        return switch (cells.read(column.type(), cell)) {
            case Reading.Decimal(BigDecimal value) -> value;
            case Reading.Day(java.time.LocalDate date) -> date;
            case Reading.Ambiguous(String one, String other) -> {
                boolean date = column.type() == ProfileColumn.ColumnType.DATE;
                String code = date ? "ambiguous-date" : "ambiguous-number";
                findings.add(finding(Severity.BLOCKS, code, address, cells.text(cell), column.heading(), one, other));
                yield null;
            }
            case Reading.Unreadable() -> {
                findings.add(finding(
                        Severity.BLOCKS, "type-error", address, cells.text(cell), column.heading(), typeKey(column)));
                yield null;
            }
        };
    }

    private @Nullable String code(ProfileColumn column, String text, String address) {
        String list = column.list() == null ? "" : column.list();
        return switch (codes.match(list, text)) {
            case Match.Known(String code) -> code;
            case Match.New(String code) -> {
                if (codes.firstTime(list, code, text)) {
                    findings.add(finding(Severity.WARNS, "new-code", address, text, column.heading(), code));
                }
                yield code;
            }
            case Match.Near(String code, String name) -> {
                findings.add(finding(Severity.BLOCKS, "foreign-key", address, text, column.heading(), name, code));
                yield null;
            }
            case Match.Unknown() -> {
                findings.add(finding(Severity.BLOCKS, "foreign-key", address, text, column.heading()));
                yield null;
            }
        };
    }

    private static String typeKey(ProfileColumn column) {
        return ":import.type." + column.type().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String address(int column, RawRow raw) {
        return CellAddress.letters(column) + raw.number();
    }

    private Finding finding(
            Severity severity, String code, String address, @Nullable String value, String... arguments) {
        return new Finding(severity, code, layout.sheet().name(), address, value, List.of(arguments));
    }
}
