package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.Slice;
import org.mizani.headcounts.SliceQueries;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.parity.TargetFramework;

/** Puts the parts of an answer together. */
record Answer(Exploration question, LocalDate day, TargetFramework framework, Map<String, Operation> operations) {

    /** So many rows are drawn over time; more small pictures nobody compares. */
    static final int MOST_LINES = 12;

    /** Contributors are read over time from the claims; of more reports than this it would take too long. */
    private static final int MOST_REPORTS = 250;

    Explored refused(String sum) {
        return new Explored(question, day, framework, operations, List.of(), null, null, List.of(), false, null, sum);
    }

    /** @param all every report on or before the day, not broken down by contributor */
    Explored given(List<Slice> all, RowMaker maker, SliceQueries queries) {
        boolean apart = question.componentsApart();
        SortedMap<YearMonth, Reports> months = Reports.monthly(since(all), apart);
        boolean tooMuch = question.namesContributors() && reports(since(all)) > MOST_REPORTS;
        boolean overTime = question.by() == Breakdown.DATE;
        Reports latest = Reports.latest(all, day, apart);
        List<Slice> read = all.stream()
                .filter(s -> overTime ? inItsMonth(s, months) : latest.read(s))
                .toList();
        List<Slice> counted = overTime && tooMuch ? List.of() : counted(read, queries);
        List<ExploredRow> rows = maker.rows(counted);
        LocalDate from = question.from();
        return new Explored(
                question,
                day,
                framework,
                operations,
                rows,
                addable(rows, counted) ? maker.total(counted) : null,
                together(maker, counted),
                tooMuch ? List.of() : lines(all, rows, maker, queries),
                tooMuch,
                from == null || !from.isBefore(day) ? null : ChangeMaker.of(question, from, day, all, queries),
                null);
    }

    /** What of the reports the question asks about; of contributors, when it names them, from the claims. */
    private List<Slice> counted(List<Slice> read, SliceQueries queries) {
        if (!question.namesContributors()) {
            return read.stream().filter(s -> question.includes(s.type())).toList();
        }
        Set<String> reports = read.stream().map(Answer::report).collect(Collectors.toSet());
        List<Slice> claims = question.by() == Breakdown.DATE
                ? queries.contributors(history(), question.contributors())
                : queries.contributors(Reports.byOperation(read), question.knownAt());
        return claims.stream()
                .filter(s -> reports.contains(report(s)) && question.includes(s.type()) && asked(s))
                .toList();
    }

    private static long reports(List<Slice> slices) {
        return slices.stream()
                .map(s -> s.operation() + "/" + s.date())
                .distinct()
                .count();
    }

    private static String report(Slice slice) {
        return slice.operation() + "/" + slice.date() + "/" + slice.component();
    }

    private boolean asked(Slice slice) {
        return question.contributors().isEmpty() || question.contributors().contains(slice.contributor());
    }

    private static boolean inItsMonth(Slice slice, SortedMap<YearMonth, Reports> months) {
        Reports reports = months.get(YearMonth.from(slice.date()));
        return reports != null && reports.read(slice);
    }

    private List<Slice> since(List<Slice> all) {
        LocalDate from = question.from();
        return from == null
                ? all
                : all.stream().filter(s -> !s.date().isBefore(from)).toList();
    }

    /** Stocks are never added over time, nor reports of different dates of one operation. */
    private boolean addable(List<ExploredRow> rows, List<Slice> counted) {
        return rows.size() > 1
                && question.by() != Breakdown.DATE
                && Reports.byOperation(counted).values().stream().allMatch(dates -> dates.size() == 1);
    }

    private @Nullable ExploredRow together(RowMaker maker, List<Slice> counted) {
        boolean toldApart = question.by() == Breakdown.TYPE
                && question.type() == null
                && counted.stream()
                                .map(Slice::type)
                                .distinct()
                                .filter(RowMaker::split)
                                .count()
                        > 1;
        return toldApart
                ? maker.together(counted.stream()
                        .filter(s -> s.component() == Component.OBSERVERS_AND_STAFF)
                        .toList())
                : null;
    }

    private List<ExploredLine> lines(List<Slice> all, List<ExploredRow> rows, RowMaker maker, SliceQueries queries) {
        List<ExploredRow> drawn = rows.stream()
                .sorted(Comparator.comparingLong((ExploredRow r) -> -r.paired().whole()))
                .limit(MOST_LINES)
                .toList();
        List<ExploredRow> inOrder = rows.stream().filter(drawn::contains).toList();
        List<Slice> history = since(all);
        if (question.namesContributors()) {
            history = queries.contributors(history(), contributorsDrawn(inOrder));
        }
        List<Slice> asked =
                history.stream().filter(s -> question.includes(s.type())).toList();
        if (question.by() == Breakdown.DATE) {
            RowMaker byComponent = maker.asking(question.withBy(Breakdown.COMPONENT));
            return new LineMaker(byComponent, Reports.monthly(since(all), true), byComponent::key)
                    .lines(Breakdown.COMPONENT, byComponent.rows(asked), asked);
        }
        return new LineMaker(maker, Reports.monthly(since(all), question.componentsApart()), maker::key)
                .lines(question.by(), inOrder, asked);
    }

    private List<String> contributorsDrawn(List<ExploredRow> rows) {
        List<String> codes = new ArrayList<>(question.contributors());
        if (codes.isEmpty()) {
            rows.forEach(r -> codes.add(r.key()));
        }
        return codes;
    }

    private HeadcountQuestion history() {
        return new HeadcountQuestion(
                Set.of(),
                operations.keySet().stream().filter(this::chosen).collect(Collectors.toSet()),
                Set.copyOf(question.readComponents()),
                question.from(),
                day,
                question.knownAt());
    }

    private boolean chosen(String code) {
        return question.operations().isEmpty() || question.operations().contains(code);
    }
}
