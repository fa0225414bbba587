package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.List;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetRow;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/**
 * Reads a sheet from its headings down. Rows of words alone may be the titles and headings of a further table: they
 * wait until the next row of figures shows whether they are.
 */
public final class SheetTables {

    private static final int MOST_WAITING = 12;
    private static final int MOST_TITLES = 50;

    private final LayoutFinder finder;
    private final Codes codes;
    private final TableSurvey survey;
    private final Findings findings;
    private final List<Layout> layouts = new ArrayList<>();
    private final List<RawRow> titles = new ArrayList<>();
    private final List<RawRow> waiting = new ArrayList<>();
    private Layout layout;
    private RowParser parser;

    public SheetTables(Layout first, LayoutFinder finder, Codes codes, TableSurvey survey, Findings findings) {
        this.finder = finder;
        this.codes = codes;
        this.survey = survey;
        this.findings = findings;
        this.layout = first;
        this.parser = new RowParser(first, codes, survey, findings);
        layouts.add(first);
    }

    /** The typed rows that are settled now. */
    public List<SheetRow> parse(RawRow raw) {
        if (raw.number() <= layouts.getFirst().headerRow()) {
            if (titles.size() < MOST_TITLES) {
                titles.add(raw);
            }
            return List.of();
        }
        if (parser.words(raw)) {
            waiting.add(raw);
            return waiting.size() > MOST_WAITING ? parser.parse(waiting.removeFirst()) : List.of();
        }
        if (waiting.isEmpty()) {
            return parser.parse(raw);
        }
        List<SheetRow> rows = new ArrayList<>();
        if (waiting.stream().anyMatch(this::likeHeadings)) {
            further();
        }
        settle(rows);
        rows.addAll(parser.parse(raw));
        return rows;
    }

    /** The typed rows that waited for more. */
    public List<SheetRow> finish() {
        List<SheetRow> rows = new ArrayList<>();
        settle(rows);
        parser.finish();
        return rows;
    }

    /** The table that the rows given last belong to. */
    public Layout current() {
        return layout;
    }

    /** Those found so far, in the order of the sheet. */
    public List<Layout> layouts() {
        return layouts;
    }

    private void settle(List<SheetRow> rows) {
        waiting.forEach(row -> rows.addAll(parser.parse(row)));
        waiting.clear();
    }

    /** Words where the table above has figures. */
    private boolean likeHeadings(RawRow row) {
        return parser.figurePositions().stream()
                .anyMatch(i -> row.cell(i) instanceof RawCell.Text(String text) && !Folded.blank(text));
    }

    private void further() {
        LayoutFinder.Look look = finder.further(layout.sheet(), waiting, titles, layout.merged());
        if (look.layout() == null || look.layout().profile().nothingForUs() != null) {
            return;
        }
        layout = look.layout();
        waiting.clear();
        layouts.add(layout);
        parser.finish();
        parser = new RowParser(layout, codes, survey, findings);
        findings.add(new Finding(
                Severity.INFORMS,
                "further-table",
                layout.sheet().name(),
                null,
                null,
                List.of(Integer.toString(layout.headerRow()))));
        look.findings().forEach(findings::add);
    }
}
