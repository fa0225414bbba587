package org.mizani.financing.arrears;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ClaimRangeChart;
import org.mizani.charts.ClaimRangeChart.Mark;
import org.mizani.charts.ClaimRangeChart.Range;
import org.mizani.financing.ArrearsRange;
import org.mizani.financing.Pictured;
import org.mizani.financing.ScopeArrears;
import org.mizani.ui.texts.Texts;

/** Where sources disagree about arrears: from the lowest to the highest claim. */
public final class RangeCharts {

    private RangeCharts() {}

    /** Empty when nobody disagrees; the twin holds all claims, also those that no rate can convert. */
    public static Optional<Pictured> of(ScopeArrears scope, ArrearsWords words) {
        Texts texts = words.texts();
        List<Range> ranges = new ArrayList<>();
        for (ArrearsRange range : scope.ranges()) {
            List<Mark> marks = marks(range, texts);
            if (!marks.isEmpty()) {
                ranges.add(new Range(words.fact(range.fact()), marks));
            }
        }
        return ranges.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pictured(
                        new ClaimRangeChart(
                                new ChartFrame(
                                        texts.get("arrears.range.title", words.scope(scope.scope()), words.currency()),
                                        texts.get("arrears.range.subtitle"),
                                        texts.get("financing.chart.source"),
                                        texts.get("arrears.as-of", words.day()),
                                        scope.ranges().stream()
                                                .map(r -> ArrearsSentences.disagreement(r, words))
                                                .collect(Collectors.joining(" ")),
                                        texts.locale().getLanguage()),
                                words.currency(),
                                ranges),
                        new ArrearsTables(scope, words).claims()));
    }

    private static List<Mark> marks(ArrearsRange range, Texts texts) {
        List<Mark> marks = new ArrayList<>();
        for (ArrearsRange.Version version : range.versions()) {
            if (version.amount() != null) {
                marks.add(new Mark(
                        source(version, texts),
                        version.amount(),
                        version.equals(range.versions().getFirst())));
            }
        }
        return marks;
    }

    static String source(ArrearsRange.Version version, Texts texts) {
        String source = version.claim().funding().citation().source();
        return source == null ? texts.get("value.not-reported") : source;
    }
}
