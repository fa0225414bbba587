package org.mizani.headcounts;

import static org.jooq.impl.DSL.coalesce;
import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.CeilingScope;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SourceCell;
import org.springframework.stereotype.Repository;

/** Reads where figures come from: the cell of a claim, the claims of a sum. */
@Repository
class HeadcountOriginQueries {

    /** Databases limit the parameters of a statement. */
    private static final int CHUNK = 1_000;

    private final DSLContext db;

    HeadcountOriginQueries(DSLContext db) {
        this.db = db;
    }

    /** A claim that a sum counts. */
    record Counted(long id, PersonnelType type, String contributor, People people) {}

    Optional<HeadcountClaim> claim(long id, HeadcountMeasure measure) {
        return claims(List.of(id)).values().stream().map(c -> c.get(measure)).findFirst();
    }

    /** The figures of many claims, by the number of the claim. */
    Map<Long, Map<HeadcountMeasure, HeadcountClaim>> claims(Collection<Long> ids) {
        Field<String> importedBy = coalesce(DATA_IMPORT.ACCEPTED_BY, DATA_IMPORT.CREATED_BY);
        List<Long> all = List.copyOf(ids);
        Map<Long, Map<HeadcountMeasure, HeadcountClaim>> claims = new HashMap<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            db.select(HEADCOUNT.fields())
                    .select(DATA_IMPORT.FILE_NAME, DATA_IMPORT.SHA256, importedBy)
                    .from(HEADCOUNT)
                    .join(DATA_IMPORT)
                    .on(DATA_IMPORT.ID.eq(HEADCOUNT.IMPORT_ID))
                    .where(HEADCOUNT.ID.in(all.subList(from, Math.min(from + CHUNK, all.size()))))
                    .forEach(r -> claims.put(r.get(HEADCOUNT.ID), figures(r, r.get(importedBy))));
        }
        return claims;
    }

    private static Map<HeadcountMeasure, HeadcountClaim> figures(Record r, String importedBy) {
        Map<HeadcountMeasure, HeadcountClaim> figures = new EnumMap<>(HeadcountMeasure.class);
        for (HeadcountMeasure measure : HeadcountMeasure.values()) {
            figures.put(measure, claim(r, measure, importedBy));
        }
        return figures;
    }

    /** The claims that a sum adds up, as known at its instant. */
    List<Counted> counted(HeadcountSum sum) {
        return counted(sum.operation(), Set.of(sum.date()), sum.knownAt()).getOrDefault(sum.date(), List.of()).stream()
                .filter(claim -> belongs(claim, sum))
                .toList();
    }

    /** The claims that count in an operation: by report date, in the order of type and contributor. */
    Map<LocalDate, List<Counted>> counted(String operation, Set<LocalDate> dates, KnownAt knownAt) {
        PeopleColumns claims = CountedQueries.counted(
                HEADCOUNT,
                HEADCOUNT.OPERATION.eq(operation).and(HEADCOUNT.REPORT_DATE.in(dates)),
                SpeakingQueries.at(db, knownAt));
        return db.select(claims.table().fields())
                .from(claims.table())
                .orderBy(claims.type(), claims.contributor(), claims.id())
                .fetchGroups(r -> r.get(claims.date()), r -> counted(r, claims));
    }

    /** True when the sum adds up this claim of its operation and date. */
    static boolean belongs(Counted claim, HeadcountSum sum) {
        boolean sent = sum.contributor().equals(HeadcountSum.ANY_CONTRIBUTOR)
                || sum.contributor().equals(claim.contributor());
        return sent
                && switch (sum.part()) {
                    case HeadcountSum.Everybody ignored -> true;
                    case HeadcountSum.OneComponent(Component component) ->
                        claim.type().component() == component;
                    case HeadcountSum.OneType(PersonnelType type) -> claim.type() == type;
                    case HeadcountSum.OneScope(CeilingScope scope) ->
                        scope.counts(claim.type().component());
                };
    }

    private static Counted counted(Record r, PeopleColumns claims) {
        return new Counted(
                r.get(claims.id()),
                PersonnelType.byCode(r.get(claims.type())).orElseThrow(),
                r.get(claims.contributor()),
                claims.people(r));
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

    static @Nullable String cell(Record r, HeadcountMeasure measure) {
        return switch (measure) {
            case WOMEN -> r.get(HEADCOUNT.WOMEN_CELL);
            case MEN -> r.get(HEADCOUNT.MEN_CELL);
            case NOT_REPORTED -> r.get(HEADCOUNT.NOT_REPORTED_CELL);
            case TOTAL, SHARE -> null;
        };
    }
}
