package org.mizani.dataimport.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.FindingTexts;
import org.mizani.provenance.SourceCell;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Findings and changes of a review as tables. */
final class ReviewTables {

    private static final int SHOWN = 500;

    private ReviewTables() {}

    static Table findings(List<Finding> findings, Texts texts) {
        FindingTexts sentences = FindingTexts.in(texts.locale());
        List<Row> rows = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(SHOWN)
                .map(f -> texts(
                        texts.get("import.severity." + f.severity().code()),
                        sentences.place(f),
                        Objects.requireNonNullElse(f.value(), ""),
                        sentences.sentence(f),
                        Objects.requireNonNullElse(sentences.suggestion(f), "")))
                .toList();
        return table(
                "import.findings-caption",
                List.of("severity", "place", "value", "what", "way-out"),
                rows,
                findings.size(),
                texts);
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
