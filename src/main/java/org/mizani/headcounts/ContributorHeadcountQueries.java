package org.mizani.headcounts;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH;
import static org.mizani.jooq.Tables.HEADCOUNT_REFERENCE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.springframework.stereotype.Repository;

/**
 * Reads what countries send. The roll-up knows no contributors, so it says which reports there are, and the claims of
 * these are then looked up by their index.
 */
@Repository
public class ContributorHeadcountQueries {

    private static final Comparator<Group> ORDER = Comparator.comparing(Group::operation)
            .thenComparing(Group::component)
            .thenComparing(Group::contributor)
            .thenComparing(Group::date);

    private final DSLContext db;
    private final HeadcountQueries headcounts;
    private final ReportClaimQueries claims;

    ContributorHeadcountQueries(DSLContext db, HeadcountQueries headcounts, ReportClaimQueries claims) {
        this.db = db;
        this.headcounts = headcounts;
        this.claims = claims;
    }

    /** The date of the newest report that is broken down by contributor, as known now. */
    public Optional<LocalDate> newestReport(HeadcountQuestion question) {
        Condition which = headcounts.limits(question).apply(new PeopleColumns(HEADCOUNT_MONTH));
        return Optional.ofNullable(db.select(max(HEADCOUNT_MONTH.REPORT_DATE))
                .from(HEADCOUNT_MONTH)
                .where(which, HEADCOUNT_MONTH.CONTRIBUTORS.gt(0))
                .fetchSingle()
                .value1());
    }

    /** The latest report of each component of each operation asked for, by operation and component. */
    public List<LatestReport> latest(HeadcountQuestion question) {
        Function<PeopleColumns, Condition> limits = headcounts.limits(question);
        RollUpQueries rollUp =
                RollUpQueries.at(question.knownAt(), c -> limits.apply(c).and(c.stated()));
        PeopleColumns reports = rollUp.people();
        return db
                .select(reports.operation(), reports.component(), max(reports.date()))
                .from(reports.table())
                .where(rollUp.which())
                .groupBy(reports.operation(), reports.component())
                .fetch(r -> new LatestReport(
                        r.value1(), Component.byCode(r.value2()).orElseThrow(), r.value3()))
                .stream()
                .sorted(Comparator.comparing(LatestReport::operation).thenComparing(LatestReport::component))
                .toList();
    }

    /**
     * What these reports say: a row for each operation, component and contributor, also for people whose contributor no
     * source names.
     */
    public List<HeadcountRow> at(Collection<LatestReport> reports, KnownAt knownAt) {
        return at(reports, noCondition(), knownAt);
    }

    /** What these reports say of one contributor: a row for each operation and component. */
    public List<HeadcountRow> at(Collection<LatestReport> reports, String contributor, KnownAt knownAt) {
        return at(reports, HEADCOUNT.CONTRIBUTOR.eq(contributor), knownAt);
    }

    private List<HeadcountRow> at(Collection<LatestReport> reports, Condition which, KnownAt knownAt) {
        Set<LatestReport> wanted = Set.copyOf(reports);
        List<ReportKey> keys = wanted.stream()
                .map(r -> new ReportKey(r.operation(), r.date()))
                .distinct()
                .toList();
        return rows(keys, which, knownAt, group -> wanted.contains(group.report()));
    }

    /** All reports about one contributor: a row for each operation, component and report date. */
    public List<HeadcountRow> overTime(HeadcountQuestion question, String contributor) {
        Set<String> served = db.selectDistinct(HEADCOUNT_REFERENCE.OPERATION)
                .from(HEADCOUNT_REFERENCE)
                .where(HEADCOUNT_REFERENCE.CONTRIBUTOR.eq(contributor))
                .fetchSet(HEADCOUNT_REFERENCE.OPERATION);
        if (served.isEmpty()) {
            return List.of();
        }
        Function<PeopleColumns, Condition> limits = headcounts.limits(question);
        RollUpQueries rollUp = RollUpQueries.at(
                question.knownAt(), c -> limits.apply(c).and(c.operation().in(served)));
        PeopleColumns reports = rollUp.people();
        List<ReportKey> keys = db.selectDistinct(reports.operation(), reports.date())
                .from(reports.table())
                .where(rollUp.which())
                .fetch(r -> new ReportKey(r.value1(), r.value2()));
        Set<Component> components = question.components();
        return rows(
                keys,
                HEADCOUNT.CONTRIBUTOR.eq(contributor),
                question.knownAt(),
                group -> components.isEmpty() || components.contains(group.component));
    }

    private List<HeadcountRow> rows(
            List<ReportKey> reports, Condition which, KnownAt knownAt, Predicate<Group> wanted) {
        Map<Group, HeadcountRow> rows = new HashMap<>();
        for (ReportClaimQueries.Counted claim : claims.counted(reports, which, SpeakingQueries.at(db, knownAt))) {
            Group group = Group.of(claim);
            if (wanted.test(group)) {
                rows.merge(
                        group,
                        group.row(claim.people(), claim.id()),
                        (one, other) -> group.row(one.people().plus(other.people()), null));
            }
        }
        return rows.entrySet().stream()
                .filter(row -> row.getValue().people().stated())
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(Map.Entry::getValue)
                .toList();
    }

    private record Group(String operation, Component component, String contributor, LocalDate date) {

        static Group of(ReportClaimQueries.Counted claim) {
            return new Group(claim.operation(), claim.type().component(), claim.contributor(), claim.date());
        }

        LatestReport report() {
            return new LatestReport(operation, component, date);
        }

        HeadcountRow row(People people, @Nullable Long claim) {
            return new HeadcountRow(operation, component, null, contributor, date, date, people, claim);
        }
    }
}
