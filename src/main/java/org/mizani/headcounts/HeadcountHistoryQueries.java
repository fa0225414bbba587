package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.dataimport.Replay;
import org.mizani.operations.OperationChanges;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SilenceQueries;
import org.springframework.stereotype.Repository;

/** Reads which imports changed the people of an operation. */
@Repository
class HeadcountHistoryQueries implements OperationChanges {

    private static final Replay<Headcount.Key, Headcount.Figures> REPLAY =
            new Replay<>(Headcount.Figures::equals, Headcount.Figures::blank);

    private final DSLContext db;

    HeadcountHistoryQueries(DSLContext db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "strength";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<ImportId, ChangeCounts> changes(String operation) {
        List<Replay.Stated<Headcount.Key, Headcount.Figures>> claims = db.select(
                        HEADCOUNT.IMPORT_ID,
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.REPORT_DATE,
                        HEADCOUNT.WOMEN,
                        HEADCOUNT.MEN,
                        HEADCOUNT.NOT_REPORTED,
                        HEADCOUNT.RECORDED_FROM,
                        HEADCOUNT.RECORDED_TO)
                .from(HEADCOUNT)
                .where(HEADCOUNT.OPERATION.eq(operation))
                .orderBy(HEADCOUNT.RECORDED_FROM, HEADCOUNT.ID)
                .fetch(r -> new Replay.Stated<>(
                        new ImportId(r.value1()),
                        r.value8().toInstant(),
                        r.value9() == null ? null : r.value9().toInstant(),
                        new Headcount.Key(
                                operation, PersonnelType.byCode(r.value2()).orElseThrow(), r.value3(), r.value4()),
                        new Headcount.Figures(r.value5(), r.value6(), r.value7())));
        Map<ImportId, ChangeCounts> counts = REPLAY.counts(claims);
        new SilenceQueries(db)
                .withdrawals(List.of(HeadcountFigures.KIND), operation)
                .forEach((id, n) -> counts.merge(id, new ChangeCounts(0, 0, 0, n), ChangeCounts::plus));
        return counts;
    }
}
