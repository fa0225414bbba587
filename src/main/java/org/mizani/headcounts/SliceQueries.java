package org.mizani.headcounts;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.mizani.jooq.Tables.HEADCOUNT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.springframework.stereotype.Repository;

/**
 * Reads the smallest sums of people, for pages that put them together in several ways: all types of all reports from the
 * month roll-up, contributors from the claims.
 */
@Repository
public class SliceQueries {

    private final DSLContext db;
    private final HeadcountQueries headcounts;

    SliceQueries(DSLContext db, HeadcountQueries headcounts) {
        this.db = db;
        this.headcounts = headcounts;
    }

    /** Each type in each report that the question asks about; what states nothing is left out. Keys are not looked at. */
    public List<Slice> reports(HeadcountQuestion question) {
        Function<PeopleColumns, Condition> limits = headcounts.limits(question);
        RollUpQueries rollUp =
                RollUpQueries.at(question.knownAt(), c -> limits.apply(c).and(c.stated()));
        PeopleColumns people = rollUp.people();
        return slices(
                db.select(people.operation(), people.type(), people.date())
                        .select(people.women(), people.men(), people.notReported())
                        .select(people.pairedWomen(), people.pairedMen(), people.blanks())
                        .from(people.table())
                        .where(rollUp.which()),
                false);
    }

    /**
     * Each contributor and type in some reports.
     *
     * @param reports dates by operation
     */
    public List<Slice> contributors(Map<String, ? extends Collection<LocalDate>> reports, KnownAt knownAt) {
        List<ReportKey> keys = reports.entrySet().stream()
                .flatMap(e -> e.getValue().stream().distinct().map(date -> new ReportKey(e.getKey(), date)))
                .toList();
        return keys.isEmpty()
                ? List.of()
                : slices(CountedQueries.counted(keys, noCondition(), SpeakingQueries.at(db, knownAt)));
    }

    /** Some contributors and each of their types in each report that the question asks about. */
    public List<Slice> contributors(HeadcountQuestion question, Collection<String> contributors) {
        Condition which = headcounts
                .limits(question)
                .apply(new PeopleColumns(HEADCOUNT))
                .and(HEADCOUNT.CONTRIBUTOR.in(contributors));
        return slices(CountedQueries.counted(HEADCOUNT, which, SpeakingQueries.at(db, question.knownAt())));
    }

    private List<Slice> slices(PeopleColumns claims) {
        return slices(
                db.select(claims.operation(), claims.type(), claims.date())
                        .select(sum(claims.women()), sum(claims.men()), sum(claims.notReported()))
                        .select(sum(claims.pairedWomen()), sum(claims.pairedMen()), sum(claims.blanks()))
                        .select(claims.contributor())
                        .from(claims.table())
                        .where(claims.stated())
                        .groupBy(claims.operation(), claims.type(), claims.date(), claims.contributor()),
                true);
    }

    /** Read by hand, because there may be tens of thousands. */
    private static List<Slice> slices(ResultQuery<?> query, boolean contributors) {
        List<Slice> slices = new ArrayList<>();
        try (ResultSet row = query.fetchResultSet()) {
            while (row.next()) {
                PersonnelType type = PersonnelType.byCode(row.getString(2)).orElseThrow();
                Component component = type.component();
                String contributor = contributors ? row.getString(10) : null;
                LocalDate date = row.getObject(3, LocalDate.class);
                slices.add(new Slice(row.getString(1), component, type, contributor, date, people(row)));
            }
        } catch (SQLException e) {
            throw new DataAccessException("people by report", e);
        }
        return slices;
    }

    private static People people(ResultSet row) throws SQLException {
        long women = row.getLong(7);
        Share paired = new Share(women, women + row.getLong(8));
        return People.of(count(row, 4), count(row, 5), count(row, 6), paired, row.getLong(9));
    }

    private static @Nullable Long count(ResultSet row, int column) throws SQLException {
        long count = row.getLong(column);
        return row.wasNull() ? null : count;
    }
}
