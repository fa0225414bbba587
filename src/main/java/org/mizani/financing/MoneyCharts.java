package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.MoneyChart;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/**
 * Requirements against pledges, commitments and receipts, one chart and its twin for each scope: two scopes never
 * share a chart. The same on screen and in reports.
 */
@Component
public class MoneyCharts {

    private final FinancingQueries financing;

    MoneyCharts(FinancingQueries financing) {
        this.financing = financing;
    }

    /** @param chart null when no bar has a requirement, a pledge or a receipt */
    public record ScopeMoney(
            Scope scope,
            List<FundingPosition> positions,
            @Nullable MoneyChart chart,
            Table table) {}

    /**
     * The money of an operation by scope.
     *
     * @param within only periods that lie inside, null for all
     * @param only one scope, null for all, each apart
     */
    public List<ScopeMoney> of(
            String operation,
            @Nullable Period within,
            @Nullable Scope only,
            Basis basis,
            String currency,
            KnownAt knownAt,
            Locale locale) {
        Map<Scope, List<FundingPosition>> byScope = financing.positions(operation, currency, knownAt).stream()
                .filter(p -> only == null || p.question().scope() == only)
                .filter(p -> within == null || within.contains(p.question().period()))
                .filter(p -> !p.empty())
                .collect(Collectors.groupingBy(p -> p.question().scope(), TreeMap::new, Collectors.toList()));
        return byScope.entrySet().stream()
                .map(e -> new ScopeMoney(
                        e.getKey(),
                        e.getValue(),
                        chart(operation, e.getKey(), e.getValue(), basis, currency, locale),
                        table(operation, e.getKey(), e.getValue(), basis, currency, locale)))
                .toList();
    }

    private static @Nullable MoneyChart chart(
            String operation,
            Scope scope,
            List<FundingPosition> positions,
            Basis basis,
            String currency,
            Locale locale) {
        List<MoneyChart.Bar> bars = positions.stream()
                .filter(MoneyCharts::drawable)
                .map(p -> bar(p, basis, locale))
                .toList();
        if (bars.isEmpty()) {
            return null;
        }
        Texts texts = Texts.in(locale);
        String basisName = texts.get("financing.basis." + basis.code());
        ChartFrame frame = new ChartFrame(
                texts.get("financing.chart.title", operation, currency, texts.get("scope." + scope.code())),
                texts.get("financing.chart.basis", basisName),
                texts.get("financing.chart.source"),
                texts.get("financing.chart.as-of"),
                positions.stream()
                        .filter(MoneyCharts::drawable)
                        .map(p -> sentence(p, basis, locale))
                        .collect(Collectors.joining(" ")),
                locale.getLanguage());
        return new MoneyChart(frame, texts.get("financing.chart.basis", basisName), currency, bars);
    }

    private static boolean drawable(FundingPosition p) {
        return List.of(Measure.REQUIREMENT, Measure.PLEDGED, Measure.COMMITTED, Measure.RECEIVED).stream()
                .anyMatch(m -> p.value(m).known().isPresent());
    }

    private static MoneyChart.Bar bar(FundingPosition p, Basis basis, Locale locale) {
        BigDecimal received = amount(p, Measure.RECEIVED);
        BigDecimal committed = amount(p, Measure.COMMITTED);
        BigDecimal pledged = amount(p, Measure.PLEDGED);
        return new MoneyChart.Bar(
                period(p.question().period(), locale),
                amount(p, Measure.REQUIREMENT),
                received,
                difference(committed, received),
                difference(pledged, committed == null ? received : committed),
                p.shortfall(basis).shortfall().known().orElse(null));
    }

    /** One position in words, with basis, scope and period named. */
    public static String sentence(FundingPosition p, Basis basis, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        String currency = p.question().currency();
        Shortfall shortfall = p.shortfall(basis);
        String period = period(p.question().period(), locale);
        String scope = texts.get("scope." + p.question().scope().code());
        String basisName = texts.get("financing.basis." + basis.code());
        if (shortfall.shortfall().known().isEmpty()) {
            return texts.get("financing.sentence.unknown", period, scope, basisName);
        }
        if (shortfall.surplus().known().filter(s -> s.signum() > 0).isPresent()) {
            return texts.get(
                    "financing.sentence.surplus",
                    formats.share(shortfall.coverage()),
                    period,
                    scope,
                    formats.money(shortfall.surplus(), currency),
                    basisName);
        }
        return texts.get(
                "financing.sentence." + basis.code(),
                formats.share(shortfall.coverage()),
                period,
                scope,
                formats.money(shortfall.shortfall(), currency),
                basisName);
    }

    private static Table table(
            String operation,
            Scope scope,
            List<FundingPosition> positions,
            Basis basis,
            String currency,
            Locale locale) {
        Texts texts = Texts.in(locale);
        String scopeName = texts.get("scope." + scope.code());
        String basisName = texts.get("financing.basis." + basis.code());
        return new Table(
                texts.get("financing.table.caption", operation, scopeName, basisName, currency),
                List.of(
                        new Column("period", texts.get("financing.column.period"), ColumnType.TEXT),
                        money(Measure.REQUIREMENT, currency, texts),
                        money(Measure.PLEDGED, currency, texts),
                        money(Measure.COMMITTED, currency, texts),
                        money(Measure.RECEIVED, currency, texts),
                        money(Measure.SPENT, currency, texts),
                        new Column("shortfall", texts.get("financing.shortfall-on-basis", basisName), ColumnType.MONEY),
                        new Column("coverage", texts.get("financing.coverage-on-basis", basisName), ColumnType.SHARE)),
                positions.stream().map(p -> row(p, basis, locale)).toList(),
                null);
    }

    private static Column money(Measure measure, String currency, Texts texts) {
        return new Column(
                measure.code().replace('-', '_'),
                texts.get("financing.measure." + measure.code()) + " (" + currency + ")",
                ColumnType.MONEY);
    }

    private static Row row(FundingPosition p, Basis basis, Locale locale) {
        Shortfall s = p.shortfall(basis);
        String means = basis.measures().getLast().code().replace('-', '_');
        String need = basis.measures().getFirst().code().replace('-', '_');
        boolean inTable = basis == Basis.PLEDGED || basis == Basis.RECEIVED || basis == Basis.CONVERSION;
        TableCell.Figure shortfall = TableCell.figure(s.shortfall(), p.shortfallFigure(basis));
        TableCell.Figure coverage = TableCell.figure(s.coverage(), p.coverageFigure(basis));
        return Row.of(List.of(
                TableCell.text(period(p.question().period(), locale)),
                figure(p, Measure.REQUIREMENT, locale),
                figure(p, Measure.PLEDGED, locale),
                figure(p, Measure.COMMITTED, locale),
                figure(p, Measure.RECEIVED, locale),
                figure(p, Measure.SPENT, locale),
                inTable ? shortfall.withFormula("MAX(0,{" + need + "}-{" + means + "})") : shortfall,
                inTable ? coverage.withFormula("{" + means + "}/{" + need + "}") : coverage));
    }

    private static TableCell.Figure figure(FundingPosition p, Measure measure, Locale locale) {
        return TableCell.figure(p.value(measure), p.value(measure).known().isPresent() ? p.figure(measure) : null)
                .withMark(mark(p.amount(measure), locale));
    }

    /** Figures of press and briefings end their stated source with these words. */
    private static @Nullable String mark(Amount amount, Locale locale) {
        return amount.inputs().stream()
                        .map(v -> v.claim().funding().citation().source())
                        .anyMatch(source -> source != null && source.endsWith("(secondary source)"))
                ? Texts.in(locale).get("financing.mark.secondary")
                : null;
    }

    /** A period in words: the year alone when it is a calendar year, months where it covers whole ones. */
    public static String period(Period period, Locale locale) {
        Formats formats = Formats.in(locale);
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (months && from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return Integer.toString(from.getYear());
        }
        if (months && YearMonth.from(from).equals(YearMonth.from(to))) {
            return formats.month(from);
        }
        return Texts.in(locale)
                .get(
                        "financing.period",
                        months ? formats.month(from) : formats.shortDate(from),
                        months ? formats.month(to) : formats.shortDate(to));
    }

    private static @Nullable BigDecimal amount(FundingPosition p, Measure measure) {
        MetricValue value = p.value(measure);
        return value.known().orElse(null);
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal whole, @Nullable BigDecimal part) {
        return whole == null ? null : whole.subtract(part == null ? BigDecimal.ZERO : part);
    }
}
