package org.mizani.financing.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ClaimRangeChart;
import org.mizani.charts.ClaimRangeChart.Mark;
import org.mizani.charts.ClaimRangeChart.Range;
import org.mizani.financing.ClaimConflict;
import org.mizani.financing.ClaimConflict.Version;
import org.mizani.financing.ConflictTables;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.Pictured;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Facts on which sources disagree, each from its lowest to its highest claim: a chart for each scope and currency. */
@Component
class ConflictCharts {

    /** Ranges of one chart; the table beside it has all. */
    static final int MOST = 6;

    private static final Comparator<ClaimConflict> WIDEST_FIRST =
            Comparator.comparing(ConflictCharts::width).reversed();

    private final FinancingQueries financing;
    private final ConflictTables tables;

    ConflictCharts(FinancingQueries financing, ConflictTables tables) {
        this.financing = financing;
        this.tables = tables;
    }

    private record Group(Scope scope, String currency) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            return Comparator.comparing(Group::scope)
                    .thenComparing(Group::currency)
                    .compare(this, other);
        }
    }

    /** The widest disagreements; claims in several currencies are in no chart. */
    List<Pictured> of(String operation, KnownAt knownAt, Locale locale) {
        Map<Group, List<ClaimConflict>> groups = financing.conflicts(operation, knownAt).stream()
                .filter(conflict -> conflict.range().isPresent())
                .collect(Collectors.groupingBy(
                        conflict -> new Group(
                                conflict.scope(),
                                conflict.versions().getFirst().money().currency()),
                        TreeMap::new,
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(e -> picture(operation, e.getKey(), e.getValue(), Texts.in(locale)))
                .toList();
    }

    private Pictured picture(String operation, Group group, List<ClaimConflict> conflicts, Texts texts) {
        List<ClaimConflict> drawn =
                conflicts.stream().sorted(WIDEST_FIRST).limit(MOST).toList();
        String scope = texts.get("scope." + group.scope().code());
        ChartFrame frame = new ChartFrame(
                texts.get("financing.conflicts.range.title", operation, scope, group.currency()),
                subtitle(drawn.size(), conflicts.size() - drawn.size(), texts),
                texts.get("financing.chart.source"),
                texts.get("financing.chart.as-of"),
                drawn.stream().map(conflict -> sentence(conflict, texts)).collect(Collectors.joining(" ")),
                texts.locale().getLanguage());
        return new Pictured(
                new ClaimRangeChart(
                        frame,
                        group.currency(),
                        drawn.stream()
                                .map(c -> new Range(tables.label(c, texts.locale()), marks(c, texts)))
                                .toList()),
                tables.table(
                        texts.get("financing.conflicts.range.caption", operation, scope, group.currency()),
                        drawn,
                        texts.locale()));
    }

    private static String subtitle(int drawn, int more, Texts texts) {
        String marks = texts.get("arrears.range.subtitle");
        return more == 0 ? marks : marks + ". " + texts.get("financing.conflicts.range.more", drawn, more);
    }

    private static List<Mark> marks(ClaimConflict conflict, Texts texts) {
        return conflict.versions().stream()
                .map(version -> new Mark(
                        ConflictTables.source(version, texts),
                        version.money().amount(),
                        version.equals(conflict.versions().getFirst())))
                .toList();
    }

    /** From the lowest to the highest claim, and which counts. */
    private String sentence(ClaimConflict conflict, Texts texts) {
        Version counting = conflict.versions().getFirst();
        ClaimConflict.Range range = conflict.range().orElseThrow();
        return texts.get(
                "arrears.sentence.range",
                tables.label(conflict, texts.locale()),
                conflict.versions().size(),
                money(range.lowest(), range.currency(), texts),
                money(range.highest(), range.currency(), texts),
                money(counting.money().amount(), range.currency(), texts),
                ConflictTables.source(counting, texts));
    }

    private static String money(BigDecimal amount, String currency, Texts texts) {
        return Formats.in(texts.locale()).fullMoney(MetricValue.of(amount), currency);
    }

    private static BigDecimal width(ClaimConflict conflict) {
        return conflict.range().map(ClaimConflict.Range::width).orElse(BigDecimal.ZERO);
    }
}
