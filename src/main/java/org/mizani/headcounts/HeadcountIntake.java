package org.mizani.headcounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.FigureStore;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.ImportId;

/**
 * The claims of one import on their way into the store. Of a report that nobody has spoken of before it reads nothing,
 * neither to compare nor to roll up.
 */
final class HeadcountIntake implements FigureStore<Headcount> {

    /** Beyond so many reports a file is no collection of monthly reports, and memory is better spent otherwise. */
    private static final int MOST_REPORTS = 50_000;

    private final HeadcountStore store;
    private final HeadcountChangeQueries known;
    private final Map<String, Boolean> operationsKnown = new HashMap<>();
    private final Map<ReportKey, ReportTally> reports = new HashMap<>();
    private final StatedFacts stated = new StatedFacts();
    private final Set<HeadcountStore.Named> named = new HashSet<>();
    private @Nullable ReportTally last;
    private boolean tooMany;

    HeadcountIntake(HeadcountStore store, HeadcountChangeQueries known) {
        this.store = store;
        this.known = known;
    }

    @Override
    public List<Change> changes(List<Headcount> figures) {
        List<Headcount> spokenOf =
                figures.stream().filter(claim -> !tally(claim).alone()).toList();
        Map<Headcount.Key, Headcount.Figures> before =
                spokenOf.isEmpty() ? Map.of() : known.known(spokenOf, KnownAt.NOW);
        List<Change> changes = new ArrayList<>(figures.size());
        for (Headcount claim : figures) {
            Headcount.Figures earlier = stated.figures(claim);
            if (earlier != null) {
                tally(claim).repeated();
            }
            Headcount.Figures onRecord = before.isEmpty() ? null : before.get(claim.key());
            boolean hidden = onRecord == null || (earlier != null && !earlier.blank());
            changes.add(HeadcountChangeQueries.change(claim, hidden ? earlier : onRecord));
            stated.add(claim);
        }
        return changes;
    }

    @Override
    public void store(ImportId id, Instant recordedFrom, List<Headcount> figures) {
        Set<HeadcountStore.Named> news = new HashSet<>();
        for (Headcount claim : figures) {
            tally(claim).add(claim);
            HeadcountStore.Named pair = new HeadcountStore.Named(claim.operation(), claim.contributor());
            if (named.add(pair)) {
                news.add(pair);
            }
        }
        store.refer(id, news);
        store.insert(id, recordedFrom, figures);
    }

    @Override
    public void close(ImportId id, Instant recordedTo) {
        store.close(id, recordedTo);
    }

    @Override
    public void refresh(ImportId id, Instant at) {
        if (tooMany) {
            store.refresh(id, at);
        } else {
            store.rollUp(reports.values(), at);
        }
    }

    /** Rows of one report mostly follow one another. */
    private ReportTally tally(Headcount claim) {
        ReportTally tally = last;
        if (tally == null
                || !tally.report().date().equals(claim.date())
                || !tally.report().operation().equals(claim.operation())) {
            tally = tally(new ReportKey(claim.operation(), claim.date()));
            last = tally;
        }
        return tally;
    }

    private ReportTally tally(ReportKey report) {
        ReportTally known = reports.get(report);
        if (known != null) {
            return known;
        }
        tooMany |= reports.size() >= MOST_REPORTS;
        if (tooMany) {
            reports.clear();
            return new ReportTally(report, false);
        }
        ReportTally tally = new ReportTally(report, alone(report));
        reports.put(report, tally);
        return tally;
    }

    /** Asked before anything of this import about the report is stored. */
    private boolean alone(ReportKey report) {
        return !operationsKnown.computeIfAbsent(report.operation(), known::spokenOf) || !known.spokenOf(report);
    }
}
