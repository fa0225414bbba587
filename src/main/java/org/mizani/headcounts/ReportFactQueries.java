package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.Preference;
import org.mizani.provenance.SilenceQueries;
import org.mizani.provenance.Silences;
import org.springframework.stereotype.Repository;

/** Reads all that open claims state in some reports, those that do not count too: never all claims at once. */
@Repository
public class ReportFactQueries {

    /** So few that what is held of them at once is small. */
    private static final int CHUNK = 10;

    private final DSLContext db;
    private final SilenceQueries silences;

    ReportFactQueries(DSLContext db) {
        this.db = db;
        this.silences = new SilenceQueries(db);
    }

    /**
     * @param claims how many were read
     * @param unread reports that were left out because enough claims had been read
     */
    public record Answer(List<ReportFact> facts, long claims, List<ReportKey> unread) {}

    /** @param enough no more reports are begun once so many claims were read */
    public Answer facts(List<ReportKey> reports, int enough) {
        Set<String> operations = reports.stream().map(ReportKey::operation).collect(Collectors.toSet());
        Silences silent = silences.of(HeadcountFigures.KIND, operations, KnownAt.NOW);
        List<ReportFact> facts = new ArrayList<>();
        long claims = 0;
        for (int start = 0; start < reports.size(); start += CHUNK) {
            if (claims >= enough) {
                return new Answer(facts, claims, reports.subList(start, reports.size()));
            }
            Map<Headcount.Key, List<ReportFact.Statement>> stated =
                    stated(reports.subList(start, Math.min(start + CHUNK, reports.size())), silent);
            claims += stated.values().stream().mapToInt(List::size).sum();
            stated.forEach((key, own) -> facts.add(fact(key, own)));
        }
        return new Answer(facts, claims, List.of());
    }

    /** Oldest first; without claims of withdrawn facts. */
    private Map<Headcount.Key, List<ReportFact.Statement>> stated(List<ReportKey> reports, Silences silent) {
        Map<Headcount.Key, List<ReportFact.Statement>> stated = new LinkedHashMap<>();
        db.select(
                        HEADCOUNT.ID,
                        HEADCOUNT.OPERATION,
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.REPORT_DATE,
                        HEADCOUNT.WOMEN,
                        HEADCOUNT.MEN,
                        HEADCOUNT.NOT_REPORTED,
                        HEADCOUNT.IMPORT_ID,
                        HEADCOUNT.SOURCE,
                        HEADCOUNT.RECORDED_FROM)
                .from(CountedQueries.listed(reports))
                .where(HEADCOUNT.RECORDED_TO.isNull(), new PeopleColumns(HEADCOUNT).stated())
                .orderBy(
                        HEADCOUNT.OPERATION,
                        HEADCOUNT.REPORT_DATE.desc(),
                        HEADCOUNT.PERSONNEL_TYPE,
                        HEADCOUNT.CONTRIBUTOR,
                        HEADCOUNT.RECORDED_FROM,
                        HEADCOUNT.ID)
                .forEach(r -> add(r, silent, stated));
        return stated;
    }

    private static void add(Record r, Silences silent, Map<Headcount.Key, List<ReportFact.Statement>> stated) {
        Headcount.Key key = new Headcount.Key(
                r.get(HEADCOUNT.OPERATION),
                PersonnelType.byCode(r.get(HEADCOUNT.PERSONNEL_TYPE)).orElseThrow(),
                r.get(HEADCOUNT.CONTRIBUTOR),
                r.get(HEADCOUNT.REPORT_DATE));
        long id = r.get(HEADCOUNT.ID);
        Instant from = r.get(HEADCOUNT.RECORDED_FROM).toInstant();
        Preference preference = null;
        if (!silent.none()) {
            String fact = key.fact().words();
            Optional<Preference> preferred = silent.of(fact, id);
            if (preferred.isEmpty() && silent.withdrawn(fact, from)) {
                return;
            }
            preference = preferred.orElse(null);
        }
        stated.computeIfAbsent(key, k -> new ArrayList<>(1)).add(statement(r, id, preference));
    }

    private static ReportFact.Statement statement(Record r, long id, @Nullable Preference preference) {
        return new ReportFact.Statement(
                id,
                new ImportId(r.get(HEADCOUNT.IMPORT_ID)),
                r.get(HEADCOUNT.SOURCE),
                count(r.get(HEADCOUNT.WOMEN)),
                count(r.get(HEADCOUNT.MEN)),
                count(r.get(HEADCOUNT.NOT_REPORTED)),
                preference);
    }

    private static ReportFact fact(Headcount.Key key, List<ReportFact.Statement> oldestFirst) {
        List<ReportFact.Statement> newestFirst = oldestFirst.reversed();
        ReportFact.Statement counts = newestFirst.stream()
                .filter(s -> s.preference() != null)
                .findFirst()
                .orElseGet(newestFirst::getFirst);
        return new ReportFact(
                key.operation(),
                key.date(),
                key.type(),
                key.contributor(),
                Stream.concat(Stream.of(counts), newestFirst.stream().filter(s -> s.claim() != counts.claim()))
                        .toList());
    }

    private static MetricValue count(@Nullable Integer people) {
        return people == null ? MetricValue.notReported() : MetricValue.of(people);
    }
}
