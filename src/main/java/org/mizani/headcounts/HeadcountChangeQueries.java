package org.mizani.headcounts;

import static org.jooq.impl.DSL.row;
import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record7;
import org.jooq.Result;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Change;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.PersonnelType;
import org.springframework.stereotype.Repository;

/** Compares the claims of a file with what is known now. */
@Repository
class HeadcountChangeQueries {

    private static final int CHUNK = 1_000;

    private final DSLContext db;

    HeadcountChangeQueries(DSLContext db) {
        this.db = db;
    }

    List<Change> changes(List<Headcount> claims) {
        return changes(claims, KnownAt.NOW);
    }

    /** What they change of what was known then. */
    List<Change> changes(List<Headcount> claims, KnownAt knownAt) {
        Map<Headcount.Key, Headcount.Figures> known = known(claims, knownAt);
        List<Change> changes = new ArrayList<>(claims.size());
        for (Headcount claim : claims) {
            changes.add(change(claim, known.get(claim.key())));
            if (!claim.blank() || !known.containsKey(claim.key())) {
                known.put(claim.key(), claim.figures());
            }
        }
        return changes;
    }

    /** Whether anybody has an open claim about an operation. */
    boolean spokenOf(String operation) {
        return db.fetchExists(HEADCOUNT, HEADCOUNT.OPERATION.eq(operation), HEADCOUNT.RECORDED_TO.isNull());
    }

    boolean spokenOf(ReportKey report) {
        return db.fetchExists(
                HEADCOUNT,
                HEADCOUNT.OPERATION.eq(report.operation()),
                HEADCOUNT.REPORT_DATE.eq(report.date()),
                HEADCOUNT.RECORDED_TO.isNull());
    }

    static Change change(Headcount claim, Headcount.@Nullable Figures before) {
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

    /** The current figures of the facts that these claims are about. */
    Map<Headcount.Key, Headcount.Figures> known(List<Headcount> claims, KnownAt knownAt) {
        List<Headcount.Key> asked =
                claims.stream().map(Headcount::key).distinct().toList();
        Map<Headcount.Key, Headcount.Figures> known = new HashMap<>();
        for (int start = 0; start < asked.size(); start += CHUNK) {
            addKnown(asked.subList(start, Math.min(start + CHUNK, asked.size())), knownAt, known);
        }
        return known;
    }

    private void addKnown(List<Headcount.Key> asked, KnownAt knownAt, Map<Headcount.Key, Headcount.Figures> known) {
        open(asked, knownAt).forEach(r -> {
            PersonnelType type = PersonnelType.byCode(r.value2()).orElseThrow();
            Headcount.Key key = new Headcount.Key(r.value1(), type, r.value3(), r.value4());
            Headcount.Figures figures = new Headcount.Figures(r.value5(), r.value6(), r.value7());
            if (!figures.blank() || !known.containsKey(key)) {
                known.put(key, figures);
            }
        });
    }

    /** The open claims about the facts in question, oldest first so that the newest wins. */
    private Result<Record7<String, String, String, LocalDate, Integer, Integer, Integer>> open(
            List<Headcount.Key> asked, KnownAt knownAt) {
        RowN[] rows = asked.stream()
                .map(k -> row(new Object[] {
                    k.operation(), k.date(), k.contributor(), k.type().code()
                }))
                .toArray(RowN[]::new);
        Table<Record> facts = DSL.values(rows).as("facts", "operation", "report_date", "contributor", "personnel_type");
        PeopleColumns fact = new PeopleColumns(facts);
        return db.select(
                        HEADCOUNT.OPERATION,
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.REPORT_DATE,
                        HEADCOUNT.WOMEN,
                        HEADCOUNT.MEN,
                        HEADCOUNT.NOT_REPORTED)
                .from(facts)
                .join(HEADCOUNT)
                .on(
                        HEADCOUNT.OPERATION.eq(fact.operation()),
                        HEADCOUNT.REPORT_DATE.eq(fact.date()),
                        HEADCOUNT.CONTRIBUTOR.eq(fact.contributor()),
                        HEADCOUNT.PERSONNEL_TYPE.eq(fact.type()))
                .where(SpeakingQueries.at(db, knownAt).of(HEADCOUNT))
                .orderBy(HEADCOUNT.RECORDED_FROM, HEADCOUNT.ID)
                .fetch();
    }
}
