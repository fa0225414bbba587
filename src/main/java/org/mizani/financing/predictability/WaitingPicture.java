package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.WaitingChart;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.Pictured;
import org.mizani.metrics.Fraction;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The share of pledges that still wait for their first payment, by days. */
public final class WaitingPicture {

    private static final int DECIMALS = 12;

    private WaitingPicture() {}

    /** Empty when no pledge bears a day. */
    public static Optional<Pictured> of(Predictability found, Locale locale) {
        WaitingCurve curve = found.lag();
        if (curve.waits().isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(locale);
        FundingQuestion question = found.question();
        String title = texts.get(
                "predictability.waiting.title",
                question.operation(),
                MoneySentences.period(question.period(), locale),
                texts.get("scope." + question.scope().code()));
        ChartFrame frame = new ChartFrame(
                title,
                texts.get("predictability.waiting.subtitle"),
                texts.get("financing.chart.source"),
                texts.get("predictability.waiting.as-of", Formats.in(locale).date(found.watchedUntil())),
                words(found, locale),
                texts.locale().getLanguage());
        WaitingChart chart = new WaitingChart(
                frame,
                curve.steps().stream()
                        .map(s -> new WaitingChart.Step(s.days(), s.atRisk(), s.paid(), rounded(s.waiting())))
                        .toList(),
                curve.longest(),
                curve.median().known().orElse(null));
        return Optional.of(new Pictured(chart, table(title, curve, texts)));
    }

    /** How soon pledges were paid. */
    public static String words(Predictability found, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        WaitingCurve curve = found.lag();
        String day = formats.date(found.watchedUntil());
        if (curve.waits().isEmpty()) {
            return texts.get("predictability.waiting.none");
        }
        return curve.median()
                .known()
                .map(days -> texts.get(
                        "predictability.waiting.reached",
                        formats.count(MetricValue.of(days)),
                        curve.paid(),
                        curve.waits().size(),
                        day))
                .orElseGet(() -> texts.get(
                        "predictability.waiting.not-reached",
                        curve.paid(),
                        curve.waits().size(),
                        day,
                        curve.steps().isEmpty()
                                ? formats.share(MetricValue.of(1))
                                : formats.share(MetricValue.of(
                                        curve.steps().getLast().waiting().decimal()))));
    }

    private static Table table(String title, WaitingCurve curve, Texts texts) {
        return new Table(
                title,
                List.of(
                        new Column("days", texts.get("predictability.waiting.days"), ColumnType.COUNT),
                        new Column("at_risk", texts.get("predictability.waiting.at-risk"), ColumnType.COUNT),
                        new Column("paid", texts.get("predictability.waiting.paid"), ColumnType.COUNT),
                        new Column("waiting", texts.get("predictability.waiting.share"), ColumnType.SHARE)),
                curve.steps().stream()
                        .map(s -> Row.of(List.of(
                                number(s.days()),
                                number(s.atRisk()),
                                number(s.paid()),
                                TableCell.figure(MetricValue.of(rounded(s.waiting())), null))))
                        .toList(),
                texts.get("predictability.waiting.note"));
    }

    private static TableCell number(long count) {
        return TableCell.figure(MetricValue.of(count), null);
    }

    private static BigDecimal rounded(Fraction share) {
        return share.rounded(DECIMALS, RoundingMode.HALF_UP);
    }
}
