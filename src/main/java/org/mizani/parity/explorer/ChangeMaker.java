package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mizani.headcounts.Slice;
import org.mizani.headcounts.SliceQueries;
import org.mizani.metrics.Share;
import org.mizani.parity.ShareChange;
import org.mizani.parity.explorer.ChangeAnswer.Compared;
import org.mizani.parity.explorer.ChangeAnswer.Explained;
import org.mizani.parity.explorer.ChangeAnswer.NoShare;
import org.mizani.parity.explorer.ChangeAnswer.NotBrokenDown;

/** Explains a change by contributors: only people of rows that state both sexes enter. */
final class ChangeMaker {

    private ChangeMaker() {}

    /** @param all every report on or before the later day, not broken down by contributor */
    static ChangeAnswer of(Exploration question, LocalDate from, LocalDate to, List<Slice> all, SliceQueries queries) {
        boolean apart = question.onlyComponent() != null;
        List<Slice> before = read(all, Reports.latest(all, from, apart));
        List<Slice> after = read(all, Reports.latest(all, to, apart));
        SortedMap<String, SortedSet<LocalDate>> datesBefore = Reports.byOperation(before);
        SortedMap<String, SortedSet<LocalDate>> datesAfter = Reports.byOperation(after);
        Compared compared = new Compared(from, to, datesBefore, datesAfter);
        SortedMap<String, SortedSet<LocalDate>> both = new TreeMap<>();
        for (List<Slice> slices : List.of(before, after)) {
            slices.forEach(s ->
                    both.computeIfAbsent(s.operation(), o -> new TreeSet<>()).add(s.date()));
        }
        List<Slice> claims = queries.contributors(both, question.knownAt()).stream()
                .filter(s -> asked(question, s))
                .toList();
        return answer(compared, within(claims, before), within(claims, after));
    }

    private static List<Slice> read(List<Slice> all, Reports reports) {
        return all.stream().filter(reports::read).toList();
    }

    private static boolean asked(Exploration question, Slice slice) {
        return question.includes(slice.type())
                && (question.contributors().isEmpty() || question.contributors().contains(slice.contributor()));
    }

    /** Claims of the reports and components that are read. */
    private static List<Slice> within(List<Slice> claims, List<Slice> read) {
        Set<List<Object>> keys = read.stream().map(ChangeMaker::report).collect(Collectors.toSet());
        return claims.stream().filter(s -> keys.contains(report(s))).toList();
    }

    private static List<Object> report(Slice slice) {
        return List.of(slice.operation(), slice.date(), slice.component());
    }

    private static ChangeAnswer answer(Compared compared, List<Slice> before, List<Slice> after) {
        Share first = total(before);
        Share second = total(after);
        if (first.whole() == 0 || second.whole() == 0) {
            return new NoShare(compared, first.whole() == 0 ? compared.from() : compared.to());
        }
        Set<String> whole = new HashSet<>();
        List<Slice> all = new ArrayList<>(before);
        all.addAll(after);
        all.stream()
                .filter(s -> !s.brokenDown() && s.people().paired().whole() > 0)
                .forEach(s -> whole.add(s.operation()));
        return whole.isEmpty()
                ? new Explained(compared, ShareChange.of(byContributor(before), byContributor(after)))
                : new NotBrokenDown(
                        compared, first, second, whole.stream().sorted().toList());
    }

    private static Share total(List<Slice> slices) {
        return slices.stream().map(s -> s.people().paired()).reduce(Share.NONE, Share::plus);
    }

    private static Map<String, Share> byContributor(List<Slice> slices) {
        Map<String, Share> shares = new HashMap<>();
        slices.forEach(s ->
                shares.merge(Objects.requireNonNull(s.contributor()), s.people().paired(), Share::plus));
        return shares;
    }
}
