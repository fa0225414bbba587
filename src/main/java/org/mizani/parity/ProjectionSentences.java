package org.mizani.parity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Operation;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What a projection says in words: the year, what it rests on, and what it leaves out. */
public final class ProjectionSentences {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Outlook outlook;
    private final Projection projection;
    private final Texts texts;
    private final Formats formats;

    private ProjectionSentences(Outlook outlook, Projection projection, Locale locale) {
        this.outlook = outlook;
        this.projection = projection;
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
    }

    /** The first sentence says when the target is reached. */
    public static List<String> of(Operation operation, Outlook outlook, Projection projection, Locale locale) {
        ProjectionSentences words = new ProjectionSentences(outlook, projection, locale);
        List<String> all = new ArrayList<>();
        all.add(words.outcome());
        words.addPace(all);
        all.add(words.method());
        if (projection.extremes() > 0) {
            all.add(words.texts.get("parity.projection.extremes", projection.extremes()));
        }
        if (operation.endedOn() != null) {
            all.add(words.texts.get(
                    "parity.projection.ended", operation.code(), words.formats.date(operation.endedOn())));
        }
        return all;
    }

    /** The method in a few words, for the chart. */
    static String shortMethod(Projection projection, Locale locale) {
        return Texts.in(locale).get("parity.method.short." + projection.method().code(), projection.points());
    }

    /** A moment with one decimal, written without separators of thousands: 2025.8. */
    static String year(BigDecimal year, Texts texts) {
        char point = DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator();
        return year.setScale(1, RoundingMode.HALF_UP).toPlainString().replace('.', point);
    }

    private String outcome() {
        String component = texts.get("component." + outlook.component().code());
        Target goal = outlook.goal();
        String target = goal == null
                ? ""
                : TargetWords.marked(
                        formats.number(MetricValue.of(goal.metFrom().multiply(HUNDRED))) + "\u00a0%",
                        TargetWords.mark(goal, texts),
                        texts);
        return switch (projection.outcome()) {
            case ParityYear.Expected(BigDecimal year) ->
                texts.get(
                        "parity.projection.expected",
                        component,
                        target,
                        Integer.toString(ParityYear.calendarYear(year)),
                        year(year, texts));
            case ParityYear.Reached() -> texts.get("parity.projection.sentence.reached", component, target);
            case ParityYear.NeverAtThisPace() -> texts.get("parity.projection.sentence.never", component, target);
            case ParityYear.TooFewPoints(int points) ->
                texts.get("parity.projection.sentence.too-few-points", component, points, ParityYear.FEWEST_POINTS);
            case ParityYear.TooFewContributors(int contributors) ->
                texts.get(
                        "parity.projection.sentence.too-few-contributors",
                        component,
                        contributors,
                        org.mizani.parity.trend.TopQuarter.FEWEST);
            case ParityYear.NoTarget() ->
                texts.get(
                        "parity.projection.sentence.no-target",
                        component,
                        outlook.framework().code());
        };
    }

    private void addPace(List<String> all) {
        Target goal = outlook.goal();
        MetricValue pace = outlook.requiredPace();
        if (goal == null || pace.known().filter(p -> p.signum() > 0).isEmpty()) {
            return;
        }
        all.add(texts.get(
                "parity.projection.sentence.pace",
                Integer.toString(goal.year()),
                formats.number(pace.map(p -> p.multiply(HUNDRED)))));
    }

    private String method() {
        boolean points = projection.method() != ProjectionMethod.LOGISTIC;
        MetricValue pace = points ? projection.pace().map(p -> p.multiply(HUNDRED)) : projection.pace();
        String key = "parity.method.about." + projection.method().code();
        return pace.known().isPresent()
                ? texts.get(key, projection.points(), formats.number(pace))
                : texts.get(key + ".refused");
    }
}
