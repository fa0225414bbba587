package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.springframework.stereotype.Repository;

/**
 * Reads the claims of many reports that count. Most reports hold neither totals nor parts of what they state as a
 * whole; of these the newest claim of each fact counts, which is found here while reading. The conditions of
 * {@link CountedQueries}, which take H2 a second for ten thousand claims, are left to the other reports.
 */
@Repository
class ReportClaimQueries {

    /** So many reports H2 finds quickly in one statement. */
    private static final int CHUNK = 500;

    private final DSLContext db;

    ReportClaimQueries(DSLContext db) {
        this.db = db;
    }

    /** A claim that counts. */
    record Counted(long id, String operation, PersonnelType type, String contributor, LocalDate date, People people) {}

    private record Fact(PersonnelType type, String contributor) {}

    /** @param which of the claims are wanted: all, or those of one contributor */
    List<Counted> counted(List<ReportKey> reports, Condition which, SpeakingQueries speaking) {
        List<Counted> counted = new ArrayList<>();
        List<ReportKey> others = new ArrayList<>();
        for (int start = 0; start < reports.size(); start += CHUNK) {
            newest(reports.subList(start, Math.min(start + CHUNK, reports.size())), which, speaking)
                    .forEach((report, facts) -> {
                        if (plain(facts.keySet())) {
                            counted.addAll(facts.values());
                        } else {
                            others.add(report);
                        }
                    });
        }
        for (int start = 0; start < others.size(); start += CHUNK) {
            counted.addAll(byRule(others.subList(start, Math.min(start + CHUNK, others.size())), which, speaking));
        }
        return counted;
    }

    /** True when no claim can be a total of others, so that each of them counts. */
    private static boolean plain(Set<Fact> facts) {
        Set<Component> wholes = EnumSet.noneOf(Component.class);
        Set<Component> parts = EnumSet.noneOf(Component.class);
        for (Fact fact : facts) {
            Component component = fact.type().component();
            if (fact.contributor().equals(Headcount.ALL) || component == Component.UNIFORMED) {
                return false;
            }
            (fact.type().code().equals(component.code()) ? wholes : parts).add(component);
        }
        return wholes.stream().noneMatch(parts::contains);
    }

    private Map<ReportKey, Map<Fact, Counted>> newest(
            List<ReportKey> reports, Condition which, SpeakingQueries speaking) {
        Map<ReportKey, Map<Fact, Counted>> newest = new LinkedHashMap<>();
        try (ResultSet row = db.select(
                        HEADCOUNT.ID,
                        HEADCOUNT.OPERATION,
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.REPORT_DATE,
                        HEADCOUNT.WOMEN,
                        HEADCOUNT.MEN,
                        HEADCOUNT.NOT_REPORTED)
                .from(CountedQueries.listed(reports))
                .where(which, speaking.of(HEADCOUNT))
                .orderBy(HEADCOUNT.RECORDED_FROM, HEADCOUNT.ID)
                .fetchResultSet()) {
            while (row.next()) {
                Counted claim = claim(row);
                newest.computeIfAbsent(new ReportKey(claim.operation(), claim.date()), r -> new HashMap<>())
                        .merge(
                                new Fact(claim.type(), claim.contributor()),
                                claim,
                                (older, later) -> later.people().stated()
                                                || !older.people().stated()
                                        ? later
                                        : older);
            }
        } catch (SQLException e) {
            throw new DataAccessException("claims of reports", e);
        }
        return newest;
    }

    private static Counted claim(ResultSet row) throws SQLException {
        Integer women = count(row, 6);
        Integer men = count(row, 7);
        return new Counted(
                row.getLong(1),
                row.getString(2),
                PersonnelType.byCode(row.getString(3)).orElseThrow(),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                People.of(
                        women,
                        men,
                        count(row, 8),
                        women != null && men != null ? new Share(women, (long) women + men) : Share.NONE,
                        women != null && men != null ? 0 : 1));
    }

    private static @Nullable Integer count(ResultSet row, int column) throws SQLException {
        int count = row.getInt(column);
        return row.wasNull() ? null : (Integer) count;
    }

    private List<Counted> byRule(List<ReportKey> reports, Condition which, SpeakingQueries speaking) {
        PeopleColumns claims = CountedQueries.counted(reports, which, speaking);
        return db.select(claims.table().fields())
                .from(claims.table())
                .fetch(r -> new Counted(
                        r.get(claims.id()),
                        r.get(claims.operation()),
                        PersonnelType.byCode(r.get(claims.type())).orElseThrow(),
                        r.get(claims.contributor()),
                        r.get(claims.date()),
                        claims.people(r)));
    }
}
