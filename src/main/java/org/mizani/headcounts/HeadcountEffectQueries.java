package org.mizani.headcounts;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.or;
import static org.mizani.jooq.Tables.CLAIM_WITHDRAWAL;
import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.ImportEffects;
import org.mizani.jooq.tables.records.HeadcountRecord;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SourceCell;
import org.springframework.stereotype.Repository;

/** Reads what an import did to the people of operations. */
@Repository
class HeadcountEffectQueries implements ImportEffects {

    private static final long CHUNK = 2_000;
    private static final List<HeadcountMeasure> MEASURES = List.of(
            HeadcountMeasure.WOMEN, HeadcountMeasure.MEN, HeadcountMeasure.NOT_REPORTED, HeadcountMeasure.TOTAL);

    /** The claims of an import, and since when they are known. */
    private record Stored(ImportClaimQueries.Span span, Instant from) {
        KnownAt before() {
            return KnownAt.of(from.minus(1, ChronoUnit.MICROS));
        }

        KnownAt after() {
            return KnownAt.of(from);
        }
    }

    private record Slice(String operation, Component component, LocalDate date) {}

    private final DSLContext db;
    private final HeadcountChangeQueries changes;
    private final GroupedQueries groups;
    private final ImportClaimQueries claims;

    HeadcountEffectQueries(
            DSLContext db, HeadcountChangeQueries changes, GroupedQueries groups, ImportClaimQueries claims) {
        this.claims = claims;
        this.db = db;
        this.changes = changes;
        this.groups = groups;
    }

    @Override
    public List<Change> changes(ImportId id, int limit) {
        List<Change> found = new ArrayList<>();
        stored(id).ifPresent(stored -> {
            for (long first = stored.span.first();
                    first <= stored.span.last() && found.size() < limit;
                    first += CHUNK) {
                changes.changes(claims(id, first), stored.before()).stream()
                        .filter(c -> !(c instanceof Change.Unchanged))
                        .limit(limit - found.size())
                        .forEach(found::add);
            }
            found.addAll(withdrawn(id, limit - found.size()));
        });
        return found;
    }

    /** For each operation at the newest date that the import speaks of: stocks are never added over dates. */
    @Override
    public List<Total> totals(ImportId id) {
        return stored(id).map(stored -> totals(stored, newestDates(id))).orElse(List.of());
    }

    @Override
    public List<Effect> effects(ImportId id) {
        return stored(id)
                .map(stored -> HeadcountEffects.of(changed(stored, dates(id))))
                .orElse(List.of());
    }

    private Optional<Stored> stored(ImportId id) {
        return claims.span(id)
                .flatMap(span -> db.select(HEADCOUNT.RECORDED_FROM)
                        .from(HEADCOUNT)
                        .where(HEADCOUNT.ID.eq(span.first()))
                        .fetchOptional(r -> new Stored(span, r.value1().toInstant())));
    }

    private List<Headcount> claims(ImportId id, long first) {
        return db
                .selectFrom(HEADCOUNT)
                .where(HEADCOUNT.ID.between(first, first + CHUNK - 1))
                .orderBy(HEADCOUNT.ID)
                .fetch()
                .stream()
                .filter(r -> r.getImportId() == id.value())
                .map(HeadcountEffectQueries::claim)
                .toList();
    }

    private List<Change> withdrawn(ImportId id, int limit) {
        return db.select(HEADCOUNT.fields())
                .from(CLAIM_WITHDRAWAL)
                .join(HEADCOUNT)
                .on(HEADCOUNT.ID.eq(CLAIM_WITHDRAWAL.CLAIM_ID))
                .where(CLAIM_WITHDRAWAL.IMPORT_ID.eq(id.value()), CLAIM_WITHDRAWAL.KIND.eq(HeadcountFigures.KIND))
                .orderBy(CLAIM_WITHDRAWAL.ID)
                .limit(limit)
                .fetch(r -> withdrawn(claim(r.into(HEADCOUNT))));
    }

    private static Change withdrawn(Headcount claim) {
        return new Change.Withdrawn(claim.key().toString(), claim.figures().toString());
    }

    private Map<String, Set<LocalDate>> newestDates(ImportId id) {
        Map<String, Set<LocalDate>> newest = new LinkedHashMap<>();
        db.select(HEADCOUNT.OPERATION, max(HEADCOUNT.REPORT_DATE))
                .from(HEADCOUNT)
                .where(claims.of(id))
                .groupBy(HEADCOUNT.OPERATION)
                .orderBy(HEADCOUNT.OPERATION)
                .forEach(r -> newest.put(r.value1(), Set.of(r.value2())));
        return newest;
    }

    private Map<String, Set<LocalDate>> dates(ImportId id) {
        Map<String, Set<LocalDate>> dates = new LinkedHashMap<>();
        db.selectDistinct(HEADCOUNT.OPERATION, HEADCOUNT.REPORT_DATE)
                .from(HEADCOUNT)
                .where(claims.of(id))
                .forEach(r ->
                        dates.computeIfAbsent(r.value1(), o -> new TreeSet<>()).add(r.value2()));
        return dates;
    }

    private List<Total> totals(Stored stored, Map<String, Set<LocalDate>> dates) {
        Map<Slice, People> before = people(dates, stored.before());
        Map<Slice, People> after = people(dates, stored.after());
        List<Total> totals = new ArrayList<>();
        dates.forEach((operation, one) -> one.forEach(date -> {
            for (Component component : Component.values()) {
                Slice slice = new Slice(operation, component, date);
                if (before.containsKey(slice) || after.containsKey(slice)) {
                    People was = before.getOrDefault(slice, People.NONE);
                    People is = after.getOrDefault(slice, People.NONE);
                    MEASURES.forEach(m -> totals.add(total(slice, m, was, is)));
                }
            }
        }));
        return totals;
    }

    private static Total total(Slice slice, HeadcountMeasure measure, People before, People after) {
        return new Total(
                slice.operation,
                List.of(":component." + slice.component.code(), ":headcounts.measure." + measure.code()),
                slice.date,
                measure.of(before),
                measure.of(after),
                HeadcountEffects.link(slice.operation, "strength"));
    }

    private Set<String> changed(Stored stored, Map<String, Set<LocalDate>> dates) {
        Map<Slice, People> before = people(dates, stored.before());
        Map<Slice, People> after = people(dates, stored.after());
        Set<String> changed = new TreeSet<>();
        for (Map<Slice, People> slices : List.of(before, after)) {
            slices.keySet().stream()
                    .filter(s -> !before.getOrDefault(s, People.NONE).equals(after.getOrDefault(s, People.NONE)))
                    .forEach(s -> changed.add(s.operation));
        }
        return changed;
    }

    private Map<Slice, People> people(Map<String, Set<LocalDate>> dates, KnownAt knownAt) {
        HeadcountQuestion question = HeadcountQuestion.aboutAll()
                .by(Dimension.OPERATION, Dimension.COMPONENT, Dimension.DATE)
                .withKnownAt(knownAt);
        Map<Slice, People> people = new HashMap<>();
        groups.rows(question, anyOf(dates), Integer.MAX_VALUE, 0).forEach(r -> {
            String operation = r.operation();
            Component component = r.component();
            if (operation != null && component != null) {
                people.put(new Slice(operation, component, r.date()), r.people());
            }
        });
        return people;
    }

    private static Function<PeopleColumns, Condition> anyOf(Map<String, ? extends Collection<LocalDate>> dates) {
        return c -> or(dates.entrySet().stream()
                .map(e -> c.operation().eq(e.getKey()).and(c.date().in(e.getValue())))
                .toList());
    }

    private static Headcount claim(HeadcountRecord r) {
        return new Headcount(
                r.getOperation(),
                PersonnelType.byCode(r.getPersonnelType()).orElseThrow(),
                r.getContributor(),
                r.getReportDate(),
                r.getWomen(),
                r.getMen(),
                r.getNotReported(),
                new Headcount.Cells(
                        new SourceCell(r.getSheet(), r.getWomenCell()),
                        new SourceCell(r.getSheet(), r.getMenCell()),
                        new SourceCell(r.getSheet(), r.getNotReportedCell())),
                r.getSource(),
                r.getNote());
    }
}
