package org.mizani.reports.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Import;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;
import org.mizani.reports.CoverFacts;
import org.mizani.reports.ReportIssue;
import org.mizani.reports.comparison.Difference.Kind;
import org.mizani.tables.CellTexts;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** A comparison in words; a row that one report alone has is one line. */
public final class ComparisonTables {

    private final IssueComparison comparison;
    private final Texts texts;
    private final CellTexts cells;
    private final Formats formats;

    /** @param locale language of the headings; what stood in the reports stays as it was */
    public ComparisonTables(IssueComparison comparison, Locale locale) {
        this.comparison = comparison;
        this.texts = Texts.in(locale);
        Locale written = comparison.second().parameters().locale();
        this.cells = new CellTexts(written);
        this.formats = Formats.in(written);
    }

    /** One for each section in which something changed, in the order of the report. */
    public List<Table> sections() {
        return comparison.differences().stream()
                .collect(groupingBy(Difference::section, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(section -> new Table(
                        texts.get("issues.compare.caption", section.getKey()),
                        Stream.of("table", "row", "column", "before", "after", "difference", "imports")
                                .map(this::column)
                                .toList(),
                        rows(section.getValue()),
                        null))
                .toList();
    }

    /** The imports between the two; without rows when there are none. */
    public Table imports() {
        return new Table(
                texts.get("issues.compare.imports"),
                List.of(
                        new Column("number", texts.get("import.column.number"), ColumnType.TEXT),
                        new Column("file", texts.get("import.column.file"), ColumnType.TEXT),
                        new Column("status", texts.get("import.column.status"), ColumnType.TEXT),
                        new Column("who", texts.get("import.column.who"), ColumnType.TEXT),
                        new Column("when", texts.get("import.column.when"), ColumnType.TEXT),
                        new Column("differences", texts.get("issues.compare.column.rests"), ColumnType.COUNT)),
                comparison.imports().stream().map(this::row).toList(),
                null);
    }

    private Column column(String key) {
        ReportIssue named = key.equals("before") ? comparison.first() : comparison.second();
        return new Column(key, texts.get("issues.compare.column." + key, named.number()), ColumnType.TEXT);
    }

    private List<Row> rows(List<Difference> differences) {
        record Line(Kind kind, String table, String row) {}
        List<Row> rows = new ArrayList<>();
        differences.stream()
                .collect(groupingBy(d -> new Line(d.kind(), d.table(), d.row()), LinkedHashMap::new, toList()))
                .forEach((line, own) -> {
                    if (line.kind == Kind.ADDED || line.kind == Kind.REMOVED) {
                        rows.add(whole(own));
                    } else {
                        own.forEach(difference -> rows.add(cell(difference)));
                    }
                });
        return rows;
    }

    private Row cell(Difference difference) {
        String before = words(difference.before(), difference.type());
        String after = words(difference.after(), difference.type());
        String change =
                difference.change().map(c -> change(c, difference.type())).orElse("");
        if (before.equals(after) && difference.change().isPresent()) {
            before = exact(difference.before());
            after = exact(difference.after());
            change = plain(difference.change().get());
        }
        return Row.of(List.of(
                TableCell.text(table(difference)),
                TableCell.text(difference.row()),
                TableCell.text(difference.column().isEmpty() ? texts.get("issues.compare.text") : difference.column()),
                linked(before, difference.before()),
                linked(after, difference.after()),
                TableCell.text(change),
                imports(difference.imports())));
    }

    /** The cell that names the row is never empty. */
    private String table(Difference difference) {
        return difference.table().isBlank() ? texts.get("issues.compare.text") : difference.table();
    }

    private Row whole(List<Difference> cellsOfRow) {
        Difference any = cellsOfRow.getFirst();
        boolean added = any.kind() == Kind.ADDED;
        TableCell all = TableCell.text(cellsOfRow.stream()
                .map(d -> d.column().isEmpty()
                        ? words(added ? d.after() : d.before(), d.type())
                        : texts.get("issues.compare.cell", d.column(), words(added ? d.after() : d.before(), d.type())))
                .collect(joining("; ")));
        TableCell nothing = TableCell.text("");
        return Row.of(List.of(
                TableCell.text(table(any)),
                TableCell.text(any.row()),
                TableCell.text(texts.get(added ? "issues.compare.added" : "issues.compare.removed")),
                added ? nothing : all,
                added ? all : nothing,
                nothing,
                imports(cellsOfRow.stream()
                        .flatMap(d -> d.imports().stream())
                        .distinct()
                        .toList())));
    }

    private String words(@Nullable TableCell cell, ColumnType type) {
        return cell == null ? "" : cells.of(cell, type);
    }

    /** Signed, in the unit of the column; shares differ by points. */
    private String change(BigDecimal change, ColumnType type) {
        MetricValue value = MetricValue.of(change);
        return switch (type) {
            case SHARE, POINTS -> formats.points(value);
            case FINE_SHARE, FINE_POINTS -> formats.finePoints(value);
            case COUNT -> formats.count(value);
            case MONEY -> formats.amount(value);
            case NUMBER, TEXT, DATE -> formats.number(value);
        };
    }

    private static String exact(@Nullable TableCell cell) {
        return cell == null ? "" : cell.number().map(ComparisonTables::plain).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static TableCell linked(String words, @Nullable TableCell cell) {
        FigureId figure = cell instanceof TableCell.Figure read ? read.figure() : null;
        return new TableCell.Text(words, figure == null ? null : "source/" + figure);
    }

    private static TableCell imports(List<ImportId> ids) {
        return new TableCell.Text(
                ids.stream().map(ImportId::toString).collect(joining(", ")),
                ids.size() == 1 ? "imports/" + ids.getFirst() : null);
    }

    private Row row(ImportBetween between) {
        Import told = between.told();
        boolean undone = between.undoneAt() != null;
        return Row.of(List.of(
                new TableCell.Text(told.id().toString(), "imports/" + told.id()),
                new TableCell.Text(told.upload().fileName(), "imports/" + told.id()),
                TableCell.text(texts.get("issues.compare.import." + between.code())),
                TableCell.text(
                        Objects.requireNonNullElse(undone ? told.undoneBy() : told.acceptedBy(), told.createdBy())),
                TableCell.text(CoverFacts.moment(
                        Objects.requireNonNull(undone ? between.undoneAt() : between.acceptedAt()), texts.locale())),
                TableCell.figure(MetricValue.of(between.differences()), null)));
    }
}
