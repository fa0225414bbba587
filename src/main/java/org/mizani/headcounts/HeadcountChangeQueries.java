package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Change;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.PersonnelType;
import org.springframework.stereotype.Repository;

/** Compares the claims of a file with what is known now. */
@Repository
class HeadcountChangeQueries {

    private static final int FETCH = 1_000;

    private final DSLContext db;

    HeadcountChangeQueries(DSLContext db) {
        this.db = db;
    }

    List<Change> changes(List<Headcount> claims) {
        Map<Headcount.Key, Headcount.Figures> known = known(claims);
        List<Change> changes = new ArrayList<>(claims.size());
        for (Headcount claim : claims) {
            changes.add(change(claim, known.get(claim.key())));
            if (!claim.blank() || !known.containsKey(claim.key())) {
                known.put(claim.key(), claim.figures());
            }
        }
        return changes;
    }

    private static Change change(Headcount claim, Headcount.@Nullable Figures before) {
        String after = claim.figures().toString();
        if (before == null) {
            return new Change.Added(claim.key().toString(), after, claim.cells().women());
        }
        return claim.blank() || before.equals(claim.figures())
                ? new Change.Unchanged(claim.cells().women())
                : new Change.Revised(
                        claim.key().toString(),
                        before.toString(),
                        after,
                        claim.cells().women());
    }

    private Map<Headcount.Key, Headcount.Figures> known(List<Headcount> claims) {
        Map<Headcount.Key, Headcount.Figures> known = new HashMap<>();
        if (claims.isEmpty()) {
            return known;
        }
        Set<Headcount.Key> asked = new HashSet<>();
        claims.forEach(c -> asked.add(c.key()));
        try (Cursor<Record7<String, String, String, LocalDate, Integer, Integer, Integer>> rows = open(claims)) {
            rows.forEach(r -> {
                PersonnelType type = PersonnelType.byCode(r.value2()).orElseThrow();
                Headcount.Key key = new Headcount.Key(r.value1(), type, r.value3(), r.value4());
                Headcount.Figures figures = new Headcount.Figures(r.value5(), r.value6(), r.value7());
                if (asked.contains(key) && (!figures.blank() || !known.containsKey(key))) {
                    known.put(key, figures);
                }
            });
        }
        return known;
    }

    /** The open claims of the operations and dates in question, oldest first so that the newest wins. */
    private Cursor<Record7<String, String, String, LocalDate, Integer, Integer, Integer>> open(List<Headcount> claims) {
        List<LocalDate> dates = claims.stream().map(Headcount::date).toList();
        return db.select(
                        HEADCOUNT.OPERATION,
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.REPORT_DATE,
                        HEADCOUNT.WOMEN,
                        HEADCOUNT.MEN,
                        HEADCOUNT.NOT_REPORTED)
                .from(HEADCOUNT)
                .where(
                        CountedQueries.known(KnownAt.NOW),
                        HEADCOUNT.OPERATION.in(
                                claims.stream().map(Headcount::operation).collect(Collectors.toSet())),
                        HEADCOUNT.REPORT_DATE.between(Collections.min(dates), Collections.max(dates)))
                .orderBy(HEADCOUNT.RECORDED_FROM, HEADCOUNT.ID)
                .fetchSize(FETCH)
                .fetchLazy();
    }
}
