package org.mizani.headcounts;

import static org.jooq.impl.DSL.coalesce;
import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SourceCell;
import org.springframework.stereotype.Repository;

/** Reads where figures come from: the cell of a claim, the claims of a sum. */
@Repository
class HeadcountOriginQueries {

    private final DSLContext db;

    HeadcountOriginQueries(DSLContext db) {
        this.db = db;
    }

    /** A claim that a sum counts. */
    record Counted(long id, PersonnelType type, String contributor, People people) {}

    Optional<HeadcountClaim> claim(long id, HeadcountMeasure measure) {
        Field<String> importedBy = coalesce(DATA_IMPORT.ACCEPTED_BY, DATA_IMPORT.CREATED_BY);
        return db.select(HEADCOUNT.fields())
                .select(DATA_IMPORT.FILE_NAME, DATA_IMPORT.SHA256, importedBy)
                .from(HEADCOUNT)
                .join(DATA_IMPORT)
                .on(DATA_IMPORT.ID.eq(HEADCOUNT.IMPORT_ID))
                .where(HEADCOUNT.ID.eq(id))
                .fetchOptional(r -> claim(r, measure, r.get(importedBy)));
    }

    /** The claims that a sum adds up, as known at its instant. */
    List<Counted> counted(HeadcountSum sum) {
        PeopleColumns claims = CountedQueries.counted(
                HEADCOUNT,
                CountedQueries.known(sum.knownAt())
                        .and(HEADCOUNT.OPERATION.eq(sum.operation()))
                        .and(HEADCOUNT.REPORT_DATE.eq(sum.date())));
        return db.select(claims.table().fields())
                .from(claims.table())
                .where(part(claims, sum.part()), contributor(claims, sum))
                .orderBy(claims.type(), claims.contributor(), claims.id())
                .fetch(r -> counted(r, claims));
    }

    private static Counted counted(Record r, PeopleColumns claims) {
        Number pairedWomen = r.get(claims.pairedWomen());
        Number pairedMen = r.get(claims.pairedMen());
        Share paired = pairedWomen == null || pairedMen == null
                ? Share.NONE
                : new Share(pairedWomen.longValue(), pairedWomen.longValue() + pairedMen.longValue());
        return new Counted(
                r.get(claims.id()),
                PersonnelType.byCode(r.get(claims.type())).orElseThrow(),
                r.get(claims.contributor()),
                People.of(
                        r.get(claims.women()),
                        r.get(claims.men()),
                        r.get(claims.notReported()),
                        paired,
                        r.get(claims.blanks()).longValue()));
    }

    private static Condition part(PeopleColumns claims, HeadcountSum.Part part) {
        return switch (part) {
            case HeadcountSum.Everybody ignored -> DSL.noCondition();
            case HeadcountSum.OneComponent(Component component) ->
                claims.component().eq(component.code());
            case HeadcountSum.OneType(PersonnelType type) -> claims.type().eq(type.code());
        };
    }

    private static Condition contributor(PeopleColumns claims, HeadcountSum sum) {
        return sum.contributor().equals(HeadcountSum.ANY_CONTRIBUTOR)
                ? DSL.noCondition()
                : claims.contributor().eq(sum.contributor());
    }

    private static HeadcountClaim claim(Record r, HeadcountMeasure measure, String importedBy) {
        People people =
                People.of(r.get(HEADCOUNT.WOMEN), r.get(HEADCOUNT.MEN), r.get(HEADCOUNT.NOT_REPORTED), Share.NONE, 0);
        MetricValue value = measure.of(people);
        return new HeadcountClaim(
                r.get(HEADCOUNT.OPERATION),
                PersonnelType.byCode(r.get(HEADCOUNT.PERSONNEL_TYPE)).orElseThrow(),
                r.get(HEADCOUNT.CONTRIBUTOR),
                r.get(HEADCOUNT.REPORT_DATE),
                value,
                new SourceCell(r.get(HEADCOUNT.SHEET), cell(r, measure)),
                new ImportId(r.get(HEADCOUNT.IMPORT_ID)),
                r.get(DATA_IMPORT.FILE_NAME),
                r.get(DATA_IMPORT.SHA256),
                importedBy,
                r.get(HEADCOUNT.RECORDED_FROM).toInstant(),
                Optional.ofNullable(r.get(HEADCOUNT.RECORDED_TO))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                r.get(HEADCOUNT.SOURCE),
                r.get(HEADCOUNT.NOTE));
    }

    private static @Nullable String cell(Record r, HeadcountMeasure measure) {
        return switch (measure) {
            case WOMEN -> r.get(HEADCOUNT.WOMEN_CELL);
            case MEN -> r.get(HEADCOUNT.MEN_CELL);
            case NOT_REPORTED -> r.get(HEADCOUNT.NOT_REPORTED_CELL);
            case TOTAL, SHARE -> null;
        };
    }
}
