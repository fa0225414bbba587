package org.mizani.financing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.MoneyChart;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.tables.Table;
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
     * The money of an operation by scope, a bar for each period that figures are stated for.
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
        return of(financing.positions(operation, currency, knownAt), operation, within, only, basis, currency, locale);
    }

    /**
     * The same, and money of single days where no period is stated, so that none on record goes unseen.
     *
     * @param within only periods and days that lie inside, null for all
     * @param only one scope, null for all, each apart
     */
    public List<ScopeMoney> onRecord(
            String operation,
            @Nullable Period within,
            @Nullable Scope only,
            Basis basis,
            String currency,
            KnownAt knownAt,
            Locale locale) {
        return of(
                financing.positionsOnRecord(operation, within, currency, knownAt),
                operation,
                within,
                only,
                basis,
                currency,
                locale);
    }

    private static List<ScopeMoney> of(
            List<FundingPosition> all,
            String operation,
            @Nullable Period within,
            @Nullable Scope only,
            Basis basis,
            String currency,
            Locale locale) {
        List<FundingPosition> positions = all.stream()
                .filter(p -> only == null || p.question().scope() == only)
                .filter(p -> within == null || within.contains(p.question().period()))
                .filter(p -> !p.empty())
                .toList();
        return byScope(operation, positions, p -> FiscalYears.of(p, locale), basis, currency, locale);
    }

    /**
     * Positions of several operations by scope, a bar for each position.
     *
     * @param subject whose money it is, in the reader's language
     * @param currency of all positions
     */
    public static List<ScopeMoney> across(
            String subject, Collection<FundingPosition> positions, Basis basis, String currency, Locale locale) {
        Texts texts = Texts.in(locale);
        return byScope(
                subject,
                positions,
                p -> texts.get("financing.chart.bar", p.question().operation(), FiscalYears.of(p, locale)),
                basis,
                currency,
                locale);
    }

    private static List<ScopeMoney> byScope(
            String subject,
            Collection<FundingPosition> positions,
            Function<FundingPosition, String> label,
            Basis basis,
            String currency,
            Locale locale) {
        Map<Scope, List<MoneyBar>> byScope = positions.stream()
                .map(p -> new MoneyBar(label.apply(p), p))
                .collect(
                        Collectors.groupingBy(b -> b.position().question().scope(), TreeMap::new, Collectors.toList()));
        Texts texts = Texts.in(locale);
        String basisName = texts.get("financing.basis." + basis.code());
        return byScope.entrySet().stream()
                .map(e -> new ScopeMoney(
                        e.getKey(),
                        e.getValue().stream().map(MoneyBar::position).toList(),
                        chart(subject, e.getKey(), e.getValue(), basis, currency, locale),
                        MoneyTable.of(
                                texts.get(
                                        "financing.table.caption",
                                        subject,
                                        texts.get("scope." + e.getKey().code()),
                                        basisName,
                                        currency),
                                e.getValue(),
                                basis,
                                currency,
                                locale)))
                .toList();
    }

    private static @Nullable MoneyChart chart(
            String subject, Scope scope, List<MoneyBar> bars, Basis basis, String currency, Locale locale) {
        List<MoneyBar> drawn = bars.stream().filter(MoneyBar::drawable).toList();
        if (drawn.isEmpty()) {
            return null;
        }
        Texts texts = Texts.in(locale);
        String basisName = texts.get("financing.basis." + basis.code());
        ChartFrame frame = new ChartFrame(
                texts.get("financing.chart.title", subject, currency, texts.get("scope." + scope.code())),
                texts.get("financing.chart.basis", basisName),
                texts.get("financing.chart.source"),
                texts.get("financing.chart.as-of"),
                drawn.stream()
                        .map(b -> MoneySentences.of(b.position(), basis, locale))
                        .collect(Collectors.joining(" ")),
                locale.getLanguage());
        return new MoneyChart(
                frame,
                texts.get("financing.chart.basis", basisName),
                currency,
                drawn.stream().map(b -> b.bar(basis)).toList());
    }
}
