package org.mizani.financing.arrears.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.ArrearsAge;
import org.mizani.financing.ArrearsBook;
import org.mizani.financing.ArrearsRange;
import org.mizani.financing.Conversions;
import org.mizani.financing.OwedLine;
import org.mizani.financing.ScopeArrears;
import org.mizani.financing.api.RateJson;
import org.mizani.metrics.MetricValue;

/**
 * What one operation owes one contributor in one scope.
 *
 * @param contributor {@code ALL} for a total not broken down
 * @param statement date of the latest statement on or before the date asked for
 * @param noDueDate what no due date is stated for; an age is unknown where nothing is stated of it beside such a part
 * @param rates at which the total was converted
 * @param notConverted number of claims about this row left out because no exchange rate is known
 * @param figure public name for {@code /figures/{id}/source}
 * @param lowest of the claims that disagree about this row, null when none do
 * @param claims that disagree, the one that counts first
 */
record ArrearsJson(
        String operation,
        String contributor,
        @Nullable String name,
        String scope,
        LocalDate statement,
        String currency,
        MetricValue days0To90,
        MetricValue days91To180,
        MetricValue days181To365,
        MetricValue over365,
        MetricValue noDueDate,
        MetricValue total,
        List<RateJson> rates,
        int notConverted,
        String figure,
        MetricValue lowest,
        MetricValue highest,
        List<ClaimJson> claims) {

    /** @param converted in the currency of the answer, null where no rate is known */
    record ClaimJson(
            @Nullable LocalDate due,
            MetricValue amount,
            String currency,
            MetricValue converted,
            @Nullable String source,
            boolean counts,
            String figure) {}

    static List<ArrearsJson> of(ArrearsBook book, Map<String, String> names) {
        return book.scopes().stream()
                .flatMap(scope -> scope.lines().stream().map(line -> of(book, scope, line, names)))
                .toList();
    }

    private static ArrearsJson of(ArrearsBook book, ScopeArrears scope, OwedLine line, Map<String, String> names) {
        List<ArrearsRange> ranges = scope.ranges().stream()
                .filter(r -> r.fact().operation().equals(line.operation())
                        && r.fact().contributor().equals(line.contributor())
                        && r.fact().asOf().equals(line.asOf()))
                .toList();
        boolean one = ranges.size() == 1;
        Conversions conversions = scope.conversions(line.operation(), line.contributor());
        return new ArrearsJson(
                line.operation(),
                line.contributor(),
                line.named() ? names.get(line.contributor()) : null,
                scope.scope().code(),
                line.asOf(),
                book.question().currency(),
                line.owed().of(ArrearsAge.DAYS_0_90),
                line.owed().of(ArrearsAge.DAYS_91_180),
                line.owed().of(ArrearsAge.DAYS_181_365),
                line.owed().of(ArrearsAge.OVER_365),
                line.owed().of(ArrearsAge.NO_DUE_DATE),
                line.owed().total(),
                RateJson.of(conversions.rates()),
                conversions.notConverted().size(),
                book.figure(scope.scope(), line).value(),
                one ? value(ranges.getFirst().lowest().orElse(null)) : MetricValue.notReported(),
                one ? value(ranges.getFirst().highest().orElse(null)) : MetricValue.notReported(),
                ranges.stream().flatMap(r -> claims(r).stream()).toList());
    }

    private static List<ClaimJson> claims(ArrearsRange range) {
        return range.versions().stream()
                .map(v -> new ClaimJson(
                        v.claim().funding().due(),
                        MetricValue.of(v.claim().funding().money().amount()),
                        v.claim().funding().money().currency(),
                        value(v.amount()),
                        v.claim().funding().citation().source(),
                        v.equals(range.versions().getFirst()),
                        v.claim().figure().value()))
                .toList();
    }

    private static MetricValue value(java.math.@Nullable BigDecimal amount) {
        return amount == null ? MetricValue.notReported() : MetricValue.of(amount);
    }
}
