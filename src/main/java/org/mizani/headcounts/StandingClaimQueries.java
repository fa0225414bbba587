package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.PersonnelType;
import org.springframework.stereotype.Repository;

/** Reads what counts now, report by report. */
@Repository
class StandingClaimQueries implements StandingClaims {

    /** So few that what is held of them at once is small. */
    private static final int CHUNK = 100;

    private final DSLContext db;

    StandingClaimQueries(DSLContext db) {
        this.db = db;
    }

    @Override
    public void of(Collection<ReportKey> reports, Consumer<Standing> each) {
        SpeakingQueries speaking = SpeakingQueries.at(db, KnownAt.NOW);
        List<ReportKey> all = List.copyOf(reports);
        for (int start = 0; start < all.size(); start += CHUNK) {
            newest(all.subList(start, Math.min(start + CHUNK, all.size())), speaking)
                    .values()
                    .forEach(each);
        }
    }

    private Map<Headcount.Key, Standing> newest(List<ReportKey> reports, SpeakingQueries speaking) {
        Map<Headcount.Key, Standing> newest = new LinkedHashMap<>();
        db.select(
                        HEADCOUNT.ID,
                        HEADCOUNT.OPERATION,
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.REPORT_DATE,
                        HEADCOUNT.WOMEN,
                        HEADCOUNT.MEN,
                        HEADCOUNT.NOT_REPORTED)
                .from(CountedQueries.listed(reports))
                .where(speaking.of(HEADCOUNT), new PeopleColumns(HEADCOUNT).stated())
                .orderBy(HEADCOUNT.RECORDED_FROM, HEADCOUNT.ID)
                .forEach(r -> {
                    Headcount.Key key = new Headcount.Key(
                            r.value2(), PersonnelType.byCode(r.value3()).orElseThrow(), r.value4(), r.value5());
                    newest.put(
                            key,
                            new Standing(r.value1(), key, new Headcount.Figures(r.value6(), r.value7(), r.value8())));
                });
        return newest;
    }
}
