package org.mizani.reports.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.ImportId;
import org.mizani.reports.comparison.Difference;
import org.mizani.reports.comparison.ImportBetween;
import org.mizani.reports.comparison.IssueComparison;
import org.mizani.tables.TableCell;

/**
 * What is not the same in two issued reports.
 *
 * @param sentences what was asked otherwise, and whether the product computes otherwise since
 * @param changed cells of rows that both have
 * @param added rows that the second alone has
 * @param removed rows that the first alone has
 * @param texts outside of the cells of tables
 * @param imports accepted or undone between the two and speaking of what the report names, the newest first
 */
record ComparisonJson(
        IssueJson first,
        IssueJson second,
        List<String> sentences,
        long changed,
        long added,
        long removed,
        long texts,
        List<Row> rows,
        List<Between> imports) {

    /**
     * A cell or text.
     *
     * @param kind changed, added (a cell of a row that the second alone has), removed or text
     * @param before a number exactly, with a decimal point; a date as ISO 8601; null for none or not reported
     * @param difference after less before, null unless both are numbers
     * @param imports of those between, the ones that the figure rests on, before or after
     */
    record Row(
            String kind,
            String section,
            String table,
            String row,
            String column,
            @Nullable String before,
            @Nullable String after,
            @Nullable BigDecimal difference,
            List<String> imports) {

        static Row of(Difference difference) {
            return new Row(
                    difference.kind().code(),
                    difference.section(),
                    difference.table(),
                    difference.row(),
                    difference.column(),
                    word(difference.before()),
                    word(difference.after()),
                    difference.change().orElse(null),
                    difference.imports().stream().map(ImportId::toString).toList());
        }

        private static @Nullable String word(@Nullable TableCell cell) {
            return switch (cell) {
                case null -> null;
                case TableCell.Text text -> text.text();
                case TableCell.Day day -> day.date().toString();
                case TableCell.Status status -> status.word();
                case TableCell.Figure figure -> number(figure.value());
            };
        }

        private static @Nullable String number(MetricValue value) {
            return value.known()
                    .map(number -> number.signum() == 0
                            ? "0"
                            : number.stripTrailingZeros().toPlainString())
                    .orElse(null);
        }
    }

    /**
     * An import between the two; that it is the cause is not said.
     *
     * @param acceptedAt null when it was accepted earlier
     * @param undoneAt null when it was not undone until then
     * @param differences rows of the answer that rest on it
     */
    record Between(
            long id,
            String file,
            String what,
            @Nullable Instant acceptedAt,
            @Nullable Instant undoneAt,
            long differences,
            String page) {

        static Between of(ImportBetween between) {
            long id = between.told().id().value();
            return new Between(
                    id,
                    between.told().upload().fileName(),
                    between.code(),
                    between.acceptedAt(),
                    between.undoneAt(),
                    between.differences(),
                    "/imports/" + id);
        }
    }

    static ComparisonJson of(IssueComparison comparison) {
        return new ComparisonJson(
                IssueJson.of(comparison.first()),
                IssueJson.of(comparison.second()),
                comparison.sentences(),
                comparison.count(Difference.Kind.CHANGED),
                comparison.rows(Difference.Kind.ADDED),
                comparison.rows(Difference.Kind.REMOVED),
                comparison.count(Difference.Kind.TEXT),
                comparison.differences().stream().map(Row::of).toList(),
                comparison.imports().stream().map(Between::of).toList());
    }
}
