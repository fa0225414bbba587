package org.mizani.stipends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.financing.Conversions;
import org.mizani.financing.FundingQuestion;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;

/**
 * Verified strength × rate × months − paid = arrears. Domain handbook, section 6. Months without a report are not counted.
 *
 * @param paid in the currency of the rates
 * @param claimed in the currency of the rates
 */
public record StipendAccount(StipendQuestion question, List<MonthDue> months, Paid paid, Claimed claimed) {

    public StipendAccount {
        months = List.copyOf(months);
    }

    /**
     * A contributor's or a component's part of the account.
     *
     * @param dues what its people are due, by the currency of the rate
     * @param blanks numbers that reports leave blank, over the months; they are skipped, not taken for 0
     */
    public record Part(String code, MetricValue personMonths, Map<String, MetricValue> dues, long blanks) {

        public Part {
            dues = Map.copyOf(dues);
        }

        /** Not meaningful where rates are of several currencies. */
        public MetricValue due() {
            return dues.size() == 1 ? dues.values().iterator().next() : SEVERAL;
        }
    }

    private static final MetricValue SEVERAL = MetricValue.notMeaningful("stipends.several-currencies");

    /** That of the rates; the usual one where no rate is known or rates are of several. */
    public String currency() {
        return currency(months);
    }

    static String currency(List<MonthDue> months) {
        Set<String> currencies = currencies(months);
        return currencies.size() == 1 ? currencies.iterator().next() : FundingQuestion.DEFAULT_CURRENCY;
    }

    /** Those of the months that count people; of all where none does. */
    private static SortedSet<String> currencies(List<MonthDue> months) {
        List<MonthDue> counted =
                months.stream().filter(m -> m.strength().known().isPresent()).toList();
        return (counted.isEmpty() ? months : counted)
                .stream()
                        .flatMap(m -> Optional.ofNullable(m.rate()).stream())
                        .map(rate -> rate.value().currency())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the rates, in order; at least one. What is due in one is never added to what is due in another. */
    public List<String> currencies() {
        Set<String> currencies = currencies(months);
        return currencies.isEmpty() ? List.of(currency()) : List.copyOf(currencies);
    }

    /** People × rate of the months whose rate is in this currency, added up. */
    public MetricValue due(String currency) {
        return due(months, currency);
    }

    /** A month without a rate has none in any currency. */
    private static MetricValue due(List<MonthDue> months, String currency) {
        return sum(months.stream().filter(m -> m.in(currency)).toList(), MonthDue::due);
    }

    /** How payments and claims were converted into {@link #currency()}, and which were not. */
    public Conversions conversions() {
        return Conversions.of(List.of(paid.conversions(), claimed.conversions()));
    }

    /** People added up over the months that are counted. */
    public MetricValue personMonths() {
        return sum(months, m -> m.strength().people());
    }

    /** The same over the months whose rate is known: those of which something is due. */
    MetricValue personMonthsAtRates() {
        return sum(
                months.stream().filter(m -> m.rate() != null).toList(),
                m -> m.strength().people());
    }

    /** People × rate of each month, added up. */
    public MetricValue due() {
        return currencies().size() > 1 ? SEVERAL : due(currency());
    }

    /** True where months or people are missing from what is due, so that it may be more. */
    public boolean partial() {
        return months.stream()
                .anyMatch(m -> m.due().known().isEmpty() || m.strength().partial());
    }

    /** Due less paid, at least 0. */
    public MetricValue owed() {
        return less(due(), paid.amount()).map(a -> a.max(BigDecimal.ZERO));
    }

    /** What was paid beyond what is due, at least 0; shown apart. */
    public MetricValue surplus() {
        return less(paid.amount(), due()).map(a -> a.max(BigDecimal.ZERO));
    }

    /** Claimed less computed: above 0 where sources claim more than the calculation gives. */
    public MetricValue difference() {
        return less(claimed.amount(), owed());
    }

    public List<MonthDue> of(MonthStrength.Origin origin) {
        return months.stream().filter(m -> m.strength().origin() == origin).toList();
    }

    /** Months that count people, for which no rate is known. */
    public List<MonthDue> withoutRate() {
        return months.stream()
                .filter(m -> m.rate() == null && m.strength().known().isPresent())
                .toList();
    }

    /** By code of the contributor; the parts add up to the whole. */
    public List<Part> byContributor() {
        return parts(row -> Objects.requireNonNull(row.contributor()));
    }

    /** By code of the component; the parts add up to the whole. */
    public List<Part> byComponent() {
        return parts(row -> Objects.requireNonNull(row.component()).code());
    }

    private List<Part> parts(Function<HeadcountRow, String> key) {
        Map<String, List<MonthDue>> parts = new TreeMap<>();
        for (MonthDue month : months) {
            Map<String, List<HeadcountRow>> rows = month.strength().reports().stream()
                    .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
            rows.forEach((code, own) -> parts.computeIfAbsent(code, c -> new ArrayList<>())
                    .add(new MonthDue(month.strength().part(own), month.rate())));
        }
        return parts.entrySet().stream()
                .map(e -> new Part(
                        e.getKey(),
                        sum(e.getValue(), m -> m.strength().people()),
                        currencies().stream()
                                .collect(
                                        Collectors.toMap(Function.identity(), currency -> due(e.getValue(), currency))),
                        e.getValue().stream()
                                .mapToLong(m -> m.strength().blanks())
                                .sum()))
                .toList();
    }

    private static MetricValue sum(List<MonthDue> months, Function<MonthDue, MetricValue> figure) {
        List<BigDecimal> known =
                months.stream().flatMap(m -> figure.apply(m).known().stream()).toList();
        return known.isEmpty()
                ? MetricValue.notReported()
                : MetricValue.of(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static MetricValue less(MetricValue from, MetricValue what) {
        return from instanceof MetricValue.Known && what instanceof MetricValue.Known(BigDecimal number)
                ? from.map(f -> f.subtract(number))
                : from instanceof MetricValue.Known ? what : from;
    }

    /** The name of a figure of the account. */
    public FigureId figure(StipendMeasure measure) {
        return new StipendFigure(question, measure, null).id();
    }

    /** The name of a figure of one month. */
    public FigureId figure(StipendMeasure measure, MonthDue month) {
        return new StipendFigure(question, measure, month.month()).id();
    }
}
