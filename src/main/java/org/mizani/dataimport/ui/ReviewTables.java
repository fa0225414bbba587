package org.mizani.dataimport.ui;

import java.util.List;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.dataimport.ImportEffects.Total;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.SourceCell;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Changes and totals of a comparison as tables. */
final class ReviewTables {

    private static final int SHOWN = 500;

    private ReviewTables() {}

    /** Totals before and after, those of which nothing was or is reported left out. */
    static Table totals(List<Total> totals, Texts texts) {
        Formats formats = Formats.in(texts.locale());
        List<Total> reported = totals.stream()
                .filter(t -> t.before() instanceof MetricValue.Known || t.after() instanceof MetricValue.Known)
                .toList();
        List<Row> rows = reported.stream()
                .limit(SHOWN)
                .map(t -> Row.of(List.of(
                        new TableCell.Text(t.operation() + " · " + t.words(texts), t.link()),
                        TableCell.figure(t.before(), null),
                        TableCell.figure(t.after(), null),
                        TableCell.text(t.date() == null ? "" : formats.date(t.date())))))
                .toList();
        return new Table(
                texts.get("import.totals-caption"),
                List.of(
                        new Column("what", texts.get("import.column.what"), ColumnType.TEXT),
                        new Column("before", texts.get("import.column.before"), ColumnType.NUMBER),
                        new Column("after", texts.get("import.column.after"), ColumnType.NUMBER),
                        new Column("date", texts.get("import.column.date"), ColumnType.TEXT)),
                rows,
                rows.size() < reported.size()
                        ? texts.get("import.first-shown", formats.count(rows.size()), formats.count(reported.size()))
                        : null);
    }

    static Table changes(List<Change> sample, ChangeCounts counts, Texts texts) {
        List<Row> rows = sample.stream().limit(SHOWN).map(c -> row(c, texts)).toList();
        return table(
                "import.changes-caption",
                List.of("change", "what", "before", "after", "place"),
                rows,
                counts.added() + counts.revised() + counts.withdrawn(),
                texts);
    }

    private static Row row(Change change, Texts texts) {
        return switch (change) {
            case Change.Added(String what, String value, SourceCell cell) ->
                texts(texts.get("import.column.added"), what, "", value, place(cell));
            case Change.Revised(String what, String before, String after, SourceCell cell) ->
                texts(texts.get("import.column.revised"), what, before, after, place(cell));
            case Change.Unchanged(SourceCell cell) ->
                texts(texts.get("import.column.unchanged"), "", "", "", place(cell));
            case Change.Withdrawn(String what, String before) ->
                texts(texts.get("import.column.withdrawn"), what, before, "", "");
        };
    }

    private static String place(SourceCell cell) {
        return cell.cell() == null ? cell.sheet() : cell.sheet() + "!" + cell.cell();
    }

    private static Table table(String caption, List<String> columns, List<Row> rows, int all, Texts texts) {
        return new Table(
                texts.get(caption),
                columns.stream()
                        .map(c -> new Column(c, texts.get("import.column." + c), ColumnType.TEXT))
                        .toList(),
                rows,
                rows.size() < all
                        ? texts.get(
                                "import.first-shown",
                                Formats.in(texts.locale()).count(rows.size()),
                                Formats.in(texts.locale()).count(all))
                        : null);
    }

    private static Row texts(String... cells) {
        return Row.of(List.of(cells).stream().map(TableCell::text).toList());
    }
}
