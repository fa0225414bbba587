package org.mizani.financing.explorer;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.charts.ChartFrame;
import org.mizani.financing.Basis;
import org.mizani.financing.Measure;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Operation;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The words that an overview is written with. */
public final class MoneyWords {

    private static final int MOST_NAMED = 3;

    private final MoneyOverview overview;
    private final Map<String, String> partners;
    private final Texts texts;
    private final Formats formats;

    /** @param partners names by code */
    public MoneyWords(MoneyOverview overview, Map<String, String> partners, Locale locale) {
        this.overview = overview;
        this.partners = partners;
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    String currency() {
        return overview.filter().currency();
    }

    String money(MetricValue value) {
        return formats.money(value, currency());
    }

    /** Whose money it is. */
    public String subject() {
        List<String> chosen = overview.filter().operations();
        if (chosen.isEmpty()) {
            return texts.get("financing.explorer.subject.all");
        }
        String named = String.join(", ", chosen.subList(0, Math.min(MOST_NAMED, chosen.size())));
        return chosen.size() <= MOST_NAMED
                ? named
                : texts.get("financing.explorer.subject.more", named, chosen.size() - MOST_NAMED);
    }

    /** The time, and that claims count by days where they do. */
    public String period() {
        String period = overview.span().words(texts);
        return overview.filter().prorata() ? texts.get("financing.explorer.period.prorata", period) : period;
    }

    public String scope() {
        return texts.get("scope." + overview.scope().code());
    }

    public String basis() {
        return basis(overview.filter().basis());
    }

    private String basis(Basis basis) {
        return texts.get("financing.basis." + basis.code());
    }

    /** A title or caption; all of them end with time, scope, basis and currency. */
    String title(String key) {
        return texts.get(key, subject(), period(), scope(), basis(), currency());
    }

    /** The title of a table. */
    String caption(MoneyBreakdown by) {
        return title("financing.explorer.caption." + by.code());
    }

    String operation(OperationRow row) {
        return row.operation().code();
    }

    static String codes(List<Operation> operations) {
        return operations.stream().map(Operation::code).collect(Collectors.joining(", "));
    }

    /** The name of a group. */
    public String label(MoneyBreakdown by, String key) {
        if (key.isBlank()) {
            return texts.get("financing.explorer.none." + by.code());
        }
        return switch (by) {
            case OPERATION, CATEGORY -> key;
            case PARTNER -> partners.getOrDefault(key, key);
            case CHANNEL -> texts.has("channel." + key) ? texts.get("channel." + key) : key;
            case MONTH -> formats.month(YearMonth.parse(key).atDay(1));
        };
    }

    String measure(Measure measure) {
        return texts.get("financing.measure." + measure.code());
    }

    /** What a computed figure is, in a line. */
    String figure(SumFigure figure) {
        MoneyBreakdown by = figure.filter().by();
        String group = by == MoneyBreakdown.OPERATION
                        || figure.measure().equals(SumFigure.HHI)
                        || figure.measure().equals(SumFigure.TOP1)
                        || figure.measure().equals(SumFigure.MONTHLY_NEED)
                ? ""
                : label(by, figure.key());
        return Stream.of(measure(figure), group, subject(), period(), scope(), currency())
                .filter(w -> !w.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String measure(SumFigure figure) {
        return figure.amount() != null || SumFigure.basis(figure.measure()).isPresent()
                ? measure(figure.measure())
                : texts.get(
                        "financing.explorer." + figure.measure(),
                        by(figure.filter().by()));
    }

    /** The name of an amount, or of what a basis compares, by the word of a {@link SumFigure}. */
    String measure(String word) {
        return SumFigure.basis(word)
                .map(basis ->
                        texts.get("financing." + word.substring(0, word.indexOf('-') + 1) + "on-basis", basis(basis)))
                .orElseGet(() -> texts.get("financing.measure." + word));
    }

    /** By what, in words. */
    String by(MoneyBreakdown by) {
        return texts.get("financing.explorer.rows." + by.code());
    }

    String formula(SumFigure figure) {
        boolean amount = figure.amount() != null;
        boolean sum = figure.filter().by() == MoneyBreakdown.OPERATION;
        Optional<Basis> basis = SumFigure.basis(figure.measure());
        if (basis.isPresent()) {
            return texts.get(
                    figure.measure().startsWith(SumFigure.COVERAGE)
                            ? "financing.explorer.formula.coverage"
                            : "financing.explorer.formula.apart");
        }
        if (!amount) {
            return texts.get("financing.explorer.formula." + figure.measure());
        }
        return overview.rows().size() > 1 || sum
                ? texts.get("financing.explorer.formula.sum")
                : texts.get("financing.formula." + figure.measure());
    }

    /** On which basis a shortfall is. */
    String basisLine() {
        return texts.get("financing.chart.basis", basis());
    }

    Column amountColumn() {
        return new Column("amount", texts.get("financing.waterfall.amount", currency()), ColumnType.MONEY);
    }

    ChartFrame frame(String title, String subtitle, String description) {
        return new ChartFrame(
                title,
                subtitle,
                texts.get("financing.chart.source"),
                texts.get("financing.chart.as-of"),
                description,
                texts.locale().getLanguage());
    }
}
