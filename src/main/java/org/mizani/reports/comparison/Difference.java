package org.mizani.reports.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;

/**
 * One cell or text that is not the same in two reports.
 *
 * @param section its title
 * @param table its caption, "" for a text
 * @param row the cells that name the row, "" for a text that has no name
 * @param column its heading, "" for a text other than the mark of a figure
 * @param before null when nothing stood there
 * @param after null when nothing stands there any more
 * @param figures named on either side
 * @param imports those of {@link #figures()} that were accepted or undone between the two
 */
public record Difference(
        Kind kind,
        String section,
        String table,
        String row,
        String column,
        ColumnType type,
        @Nullable TableCell before,
        @Nullable TableCell after,
        Set<FigureId> figures,
        List<ImportId> imports) {

    /** How it differs. */
    public enum Kind {
        /** A cell of a row that both have. */
        CHANGED,
        /** A cell of a row that the second alone has. */
        ADDED,
        /** A cell of a row that the first alone has. */
        REMOVED,
        /** Words outside of the cells of a table, or the mark of a figure in one. */
        TEXT;

        /** The word in the HTTP interface. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Difference {
        figures = Set.copyOf(figures);
        imports = List.copyOf(imports);
    }

    Difference in(String title) {
        return new Difference(kind, title, table, row, column, type, before, after, figures, imports);
    }

    Difference with(Set<ImportId> behind) {
        List<ImportId> inOrder = behind.stream()
                .sorted(Comparator.comparingLong(ImportId::value))
                .toList();
        return new Difference(kind, section, table, row, column, type, before, after, figures, inOrder);
    }

    /** The exact difference of two numbers, after less before; nothing when either is none. */
    public Optional<BigDecimal> change() {
        Optional<BigDecimal> old = number(before);
        return number(after).flatMap(now -> old.map(now::subtract));
    }

    private static Optional<BigDecimal> number(@Nullable TableCell cell) {
        return cell == null ? Optional.empty() : cell.number();
    }

    /** True when both are the same to a reader: the same words, or the same number however many zeros it ends with. */
    static boolean same(TableCell one, TableCell other) {
        return switch (one) {
            case TableCell.Text(String text, String ignored) ->
                other instanceof TableCell.Text(String words, String alsoIgnored) && text.equals(words);
            case TableCell.Figure figure ->
                other instanceof TableCell.Figure second && same(figure.value(), second.value());
            case TableCell.Day day -> day.equals(other);
            case TableCell.Status status -> status.equals(other);
        };
    }

    private static boolean same(MetricValue one, MetricValue other) {
        Optional<BigDecimal> number = one.known();
        Optional<BigDecimal> second = other.known();
        if (number.isEmpty() || second.isEmpty()) {
            return one.equals(other);
        }
        return number.get().compareTo(second.get()) == 0;
    }
}
