package org.mizani.reports.comparison;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;
import org.mizani.reports.comparison.Difference.Kind;
import org.mizani.tables.CellTexts;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;

/**
 * The cells that are not the same in two tables. The words before its first figure name a row; a row of a table without
 * figures is named by its first cell.
 */
final class TableDifferences {

    private final CellTexts texts;
    private final List<Difference> found = new ArrayList<>();

    private TableDifferences(Locale locale) {
        this.texts = new CellTexts(locale);
    }

    /**
     * @param before null when the second report alone has the table
     * @param after null when the first report alone has the table
     * @param locale language of both
     */
    static List<Difference> of(@Nullable Table before, @Nullable Table after, Locale locale) {
        TableDifferences differences = new TableDifferences(locale);
        List<Named> first = differences.named(before);
        List<Named> second = differences.named(after);
        Pair.of(first, second, row -> row.row.total() + row.name, List.of(Named::sameAs, Named::startsAs))
                .forEach(differences::row);
        return differences.found;
    }

    private record Named(String name, int naming, Row row, Table table) {

        /** The place of a column, -1 when the table has none of this key. */
        int place(String key) {
            return IntStream.range(0, table.columns().size())
                    .filter(i -> table.columns().get(i).key().equals(key))
                    .findFirst()
                    .orElse(-1);
        }

        boolean sameAs(Named other) {
            List<TableCell> cells = row.cells();
            List<TableCell> others = other.row.cells();
            return cells.size() == others.size()
                    && IntStream.range(0, cells.size()).allMatch(i -> Difference.same(cells.get(i), others.get(i)));
        }

        /** True when the first cell after the name is the same, so that an amount is known by its size. */
        boolean startsAs(Named other) {
            return row.cells().size() > naming
                    && other.row.cells().size() > other.naming
                    && Difference.same(
                            row.cells().get(naming), other.row.cells().get(other.naming));
        }
    }

    private List<Named> named(@Nullable Table table) {
        if (table == null) {
            return List.of();
        }
        int naming = naming(table.columns());
        return table.rows().stream()
                .map(row -> new Named(
                        IntStream.range(0, naming)
                                .mapToObj(i -> texts.of(
                                        row.cells().get(i),
                                        table.columns().get(i).type()))
                                .filter(word -> !word.isBlank())
                                .collect(joining(" · ")),
                        naming,
                        row,
                        table))
                .toList();
    }

    private static int naming(List<Column> columns) {
        int words = 0;
        while (words < columns.size() && isOfWords(columns.get(words).type())) {
            words++;
        }
        return words == columns.size() ? Math.min(1, words) : Math.max(1, words);
    }

    private static boolean isOfWords(ColumnType type) {
        return type == ColumnType.TEXT || type == ColumnType.DATE;
    }

    private void row(Pair<Named> rows) {
        Kind kind = rows.both() ? Kind.CHANGED : rows.before() == null ? Kind.ADDED : Kind.REMOVED;
        int already = found.size();
        for (Pair<Column> columns : Pair.of(compared(rows.before()), compared(rows.after()), Column::key, List.of())) {
            Column column = columns.any();
            cell(kind, rows.any(), column, cell(rows.before(), column), cell(rows.after(), column));
        }
        if (kind != Kind.CHANGED && found.size() == already) {
            TableCell words = TableCell.text(rows.any().name);
            add(
                    kind,
                    rows.any(),
                    "",
                    ColumnType.TEXT,
                    kind == Kind.ADDED ? null : words,
                    kind == Kind.ADDED ? words : null);
        }
    }

    private static List<Column> compared(@Nullable Named row) {
        return row == null
                ? List.of()
                : row.table.columns().subList(row.naming, row.table.columns().size());
    }

    private static @Nullable TableCell cell(@Nullable Named row, Column column) {
        int place = row == null ? -1 : row.place(column.key());
        return row == null || place < 0 ? null : row.row.cells().get(place);
    }

    private void cell(Kind kind, Named row, Column column, @Nullable TableCell before, @Nullable TableCell after) {
        if (before == null || after == null) {
            if (!empty(before) || !empty(after)) {
                add(kind, row, column.heading(), column.type(), before, after);
            }
            return;
        }
        if (!Difference.same(before, after)) {
            add(kind, row, column.heading(), column.type(), before, after);
        }
        if (!Objects.equals(mark(before), mark(after))) {
            add(Kind.TEXT, row, column.heading(), ColumnType.TEXT, words(mark(before)), words(mark(after)));
        }
    }

    private static boolean empty(@Nullable TableCell cell) {
        return cell == null
                || (cell instanceof TableCell.Text text && text.text().isBlank());
    }

    private static @Nullable String mark(TableCell cell) {
        return cell instanceof TableCell.Figure figure ? figure.mark() : null;
    }

    private static @Nullable TableCell words(@Nullable String mark) {
        return mark == null ? null : TableCell.text(mark);
    }

    private void add(
            Kind kind,
            Named row,
            String heading,
            ColumnType type,
            @Nullable TableCell before,
            @Nullable TableCell after) {
        Set<FigureId> figures = new HashSet<>();
        Stream.of(before, after)
                .flatMap(cell ->
                        cell instanceof TableCell.Figure figure ? Stream.ofNullable(figure.figure()) : Stream.empty())
                .forEach(figures::add);
        found.add(new Difference(
                kind, "", row.table.caption(), row.name, heading, type, before, after, figures, List.of()));
    }
}
