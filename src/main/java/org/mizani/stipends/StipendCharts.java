package org.mizani.stipends;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.StrengthChart;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The people that an account of stipends counts, month by month; a gap in the line is a month without a report. */
public final class StipendCharts {

    private StipendCharts() {}

    /** Empty where the reader typed the people, or nobody reports any. */
    public static Optional<StrengthChart> of(StipendAccount account, Texts texts) {
        List<StrengthChart.Point> points = account.months().stream()
                .map(m -> new StrengthChart.Point(
                        m.month().atEndOfMonth(),
                        m.strength().known().map(BigDecimal::longValueExact).orElse(null)))
                .toList();
        boolean drawn = account.question().strength() == null
                && points.stream().filter(p -> p.people() != null).count() > 1;
        if (!drawn) {
            return Optional.empty();
        }
        String time = texts.get(
                "stipends.period",
                StipendWords.month(account.question().from(), texts),
                StipendWords.month(account.question().to(), texts));
        return Optional.of(new StrengthChart(
                new ChartFrame(
                        texts.get(
                                "stipends.chart.title",
                                account.question().operation(),
                                StipendWords.whom(account.question(), texts),
                                time),
                        texts.get("stipends.chart.subtitle"),
                        texts.get("stipends.chart.source"),
                        time,
                        texts.get(
                                "stipends.chart.description",
                                points.stream().filter(p -> p.people() != null).count(),
                                points.size(),
                                Formats.in(texts.locale()).count(account.personMonths())),
                        texts.locale().getLanguage()),
                points,
                List.of()));
    }
}
