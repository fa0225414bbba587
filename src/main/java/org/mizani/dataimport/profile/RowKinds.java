package org.mizani.dataimport.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/** Tells rows of figures from all others. */
final class RowKinds {

    private static final int FEWEST_COLUMNS = 2;

    private final Layout layout;
    private final CellReader cells;
    private final Codes codes;
    private final Findings findings;
    private final ColumnSums sums;

    RowKinds(Layout layout, CellReader cells, Codes codes, Findings findings) {
        this.layout = layout;
        this.cells = cells;
        this.codes = codes;
        this.findings = findings;
        this.sums = new ColumnSums(layout, cells, findings);
    }

    /** False for a row that is blank, a template's example, holds tags, or adds up others; all but the first are told. */
    boolean figures(RawRow raw) {
        if (blank(raw) || example(raw) || tags(raw) || total(raw) || note(raw)) {
            return false;
        }
        sums.add(raw);
        return true;
    }

    /** True when no cell of these columns holds a figure, and the row holds a text and is no entry that lacks figures. */
    boolean words(RawRow raw, List<Integer> figures) {
        for (int position : figures) {
            RawCell cell = raw.cell(position);
            boolean word = cell instanceof RawCell.Blank
                    || (cell instanceof RawCell.Text(String text)
                            && text.chars().noneMatch(Character::isDigit));
            if (!word) {
                return false;
            }
        }
        return raw.cells().stream().anyMatch(c -> c instanceof RawCell.Text(String text) && !text.isBlank())
                && !entry(raw);
    }

    /** Headings bear neither a day where days belong nor known names where names belong. */
    private boolean entry(RawRow raw) {
        int names = 0;
        for (Map.Entry<Integer, ProfileColumn> column : layout.columns().entrySet()) {
            RawCell cell = raw.cell(column.getKey());
            if (cell instanceof RawCell.Date && column.getValue().type() == ProfileColumn.ColumnType.DATE) {
                return true;
            }
            if (cell instanceof RawCell.Text(String text)
                    && codes.named(column.getValue(), text).isPresent()) {
                names++;
            }
        }
        return names >= FEWEST_COLUMNS;
    }

    boolean blank(RawRow raw, Map<Integer, ProfileColumn> columns) {
        return columns.keySet().stream().allMatch(i -> cells.blank(raw.cell(i)));
    }

    private boolean blank(RawRow raw) {
        return blank(raw, layout.columns()) && layout.groups().stream().allMatch(group -> blank(raw, group.columns()));
    }

    private boolean example(RawRow raw) {
        if (!TemplateRows.example(raw)) {
            return false;
        }
        report("example-row", 0, raw);
        return true;
    }

    private boolean tags(RawRow raw) {
        if (!HxlTags.row(raw)) {
            return false;
        }
        report("tag-row", 0, raw);
        return true;
    }

    /** One text alone is a footnote or a caption, unless it is a known name in a column of names. */
    private boolean note(RawRow raw) {
        int only = -1;
        for (int i = 0; i < raw.cells().size(); i++) {
            if (!cells.blank(raw.cell(i))) {
                if (only >= 0) {
                    return false;
                }
                only = i;
            }
        }
        if (layout.columns().size() + layout.groups().size() <= FEWEST_COLUMNS
                || !(raw.cell(only) instanceof RawCell.Text(String text))
                || text.isBlank()) {
            return false;
        }
        ProfileColumn column = layout.columns().get(only);
        if (column != null && (column.measure() || codes.named(column, text).isPresent())) {
            return false;
        }
        report("note-row", only, raw);
        return true;
    }

    /** A label such as "Total" as the first text of the row, or where a code or date belongs and rows came before. */
    private boolean total(RawRow raw) {
        boolean first = true;
        for (int i = 0; i < raw.cells().size(); i++) {
            if (raw.cell(i) instanceof RawCell.Text(String text)) {
                if ((first || (!sums.nothingToAdd() && named(layout.columns().get(i)))) && Folded.total(text)) {
                    report("total-row", i, raw);
                    sums.check(raw, text);
                    return true;
                }
                first = first && Folded.blank(text);
            }
        }
        return false;
    }

    private static boolean named(@Nullable ProfileColumn column) {
        return column != null
                && (column.type() == ProfileColumn.ColumnType.CODE || column.type() == ProfileColumn.ColumnType.DATE);
    }

    private void report(String code, int column, RawRow raw) {
        findings.add(new Finding(
                Severity.INFORMS,
                code,
                layout.sheet().name(),
                CellAddress.of(column, raw.number()),
                cells.text(raw.cell(column)),
                List.of(Integer.toString(raw.number()))));
    }
}
