package org.mizani.headcounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.springframework.stereotype.Repository;

/**
 * People over time, added up here and not by the database: thousands of small sums, each of which would be a record and
 * some decimals on its way.
 */
@Repository
class SeriesQueries {

    private final DSLContext db;

    SeriesQueries(DSLContext db) {
        this.db = db;
    }

    /** By the code of the operation; what nobody reported is left out. */
    Map<String, Map<Component, HeadcountSeries>> byOperation(
            KnownAt knownAt, Function<PeopleColumns, Condition> which) {
        return read(RollUpQueries.at(knownAt, which), Function.identity());
    }

    /** All operations added up. */
    Map<Component, HeadcountSeries> together(KnownAt knownAt, Function<PeopleColumns, Condition> which) {
        return read(RollUpQueries.at(knownAt, which), operation -> "").getOrDefault("", Map.of());
    }

    private Map<String, Map<Component, HeadcountSeries>> read(RollUpQueries rollUp, Function<String, String> group) {
        Map<String, Map<Component, SortedMap<LocalDate, Sum>>> sums = new TreeMap<>();
        try (ResultSet row = rows(rollUp)) {
            while (row.next()) {
                sums.computeIfAbsent(group.apply(row.getString(1)), o -> new EnumMap<>(Component.class))
                        .computeIfAbsent(Component.byCode(row.getString(2)).orElseThrow(), c -> new TreeMap<>())
                        .computeIfAbsent(row.getObject(3, LocalDate.class), d -> new Sum())
                        .add(row);
            }
        } catch (SQLException e) {
            throw new DataAccessException("people over time", e);
        }
        Map<String, Map<Component, HeadcountSeries>> series = new TreeMap<>();
        sums.forEach((operation, components) -> components.forEach((component, dates) -> {
            List<HeadcountSeries.Point> points = points(dates);
            if (!points.isEmpty()) {
                series.computeIfAbsent(operation, o -> new EnumMap<>(Component.class))
                        .put(component, HeadcountSeries.withGaps(points));
            }
        }));
        return series;
    }

    private ResultSet rows(RollUpQueries rollUp) {
        PeopleColumns people = rollUp.people();
        return db.select(people.operation(), people.component(), people.date())
                .select(people.women(), people.men(), people.notReported())
                .select(people.pairedWomen(), people.pairedMen(), people.blanks())
                .from(people.table())
                .where(rollUp.which())
                .fetchResultSet();
    }

    private static List<HeadcountSeries.Point> points(SortedMap<LocalDate, Sum> dates) {
        List<HeadcountSeries.Point> points = new ArrayList<>(dates.size());
        dates.forEach((date, sum) -> {
            if (sum.stated()) {
                points.add(new HeadcountSeries.Point(date, sum.people()));
            }
        });
        return points;
    }

    /** Skips blanks: null until something is stated. */
    private static final class Sum {

        private @Nullable Long women;
        private @Nullable Long men;
        private @Nullable Long notReported;
        private long pairedWomen;
        private long pairedMen;
        private long blanks;

        void add(ResultSet row) throws SQLException {
            women = plus(women, row, 4);
            men = plus(men, row, 5);
            notReported = plus(notReported, row, 6);
            pairedWomen += row.getLong(7);
            pairedMen += row.getLong(8);
            blanks += row.getLong(9);
        }

        private static @Nullable Long plus(@Nullable Long sum, ResultSet row, int column) throws SQLException {
            long count = row.getLong(column);
            if (row.wasNull()) {
                return sum;
            }
            return sum == null ? count : sum + count;
        }

        boolean stated() {
            return women != null || men != null || notReported != null;
        }

        People people() {
            return People.of(women, men, notReported, new Share(pairedWomen, pairedWomen + pairedMen), blanks);
        }
    }
}
