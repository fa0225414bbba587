package org.mizani.financing.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.ArrearsAge;
import org.mizani.financing.ArrearsStatement;
import org.mizani.financing.Basis;
import org.mizani.financing.CashCover;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Measure;
import org.mizani.financing.MonthlyNeed;
import org.mizani.financing.NeedMatch;
import org.mizani.financing.OwedSum;
import org.mizani.financing.Shortfall;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;

/**
 * A position in one flat object; what nobody reports is null.
 *
 * @param scope null when nothing is reported in any scope
 * @param prorata true when claims whose period only overlaps count by their days inside
 * @param receivedInKind receipts in kind; part of {@code received} only where the scope includes help in kind
 * @param arrearsAges what is owed by days since it fell due; unknown where nothing is stated of an age and a part has no
 *     due date
 * @param coverage a fraction
 * @param open the fraction that is not covered
 * @param needsAdded how many needs for different periods {@code requirement} adds up; above 1, see that none is counted
 *     twice
 * @param silentNeeds those of them on whose days nothing is reported on the basis though they count in full, as ISO 8601
 *     intervals; null where the basis compares no need with money
 * @param outsideNeeds how many entries of the basis fall on no day of any need though they count; null as above
 * @param overlappingNeeds how many needs inside the period are left out because they overlap those that count
 * @param notConverted number of claims left out because no exchange rate is known
 * @param figures names of the figures for {@code /figures/{id}/source}
 */
record FinancingAnswer(
        String operation,
        LocalDate from,
        LocalDate to,
        @Nullable String scope,
        String basis,
        String currency,
        @Nullable Instant asOf,
        boolean prorata,
        MetricValue requirement,
        long needsAdded,
        @Nullable List<String> silentNeeds,
        @Nullable Integer outsideNeeds,
        int overlappingNeeds,
        MetricValue pledged,
        MetricValue committed,
        MetricValue received,
        MetricValue receivedInKind,
        MetricValue spent,
        MetricValue assessed,
        MetricValue assessedPaid,
        MetricValue arrears,
        @Nullable LocalDate arrearsDate,
        @Nullable Map<String, MetricValue> arrearsAges,
        MetricValue cash,
        @Nullable LocalDate cashDate,
        MetricValue monthlyNeed,
        MetricValue monthsOfCash,
        @Nullable LocalDate runOutDate,
        MetricValue shortfall,
        MetricValue surplus,
        MetricValue coverage,
        MetricValue open,
        List<RateJson> rates,
        List<Conflict> conflicts,
        int notConverted,
        List<String> notConvertedFigures,
        Map<String, String> figures) {

    private static final int SHARE_DECIMALS = 6;
    private static final int MONEY_DECIMALS = 4;

    /** @param claims the one that counts first, the others newest first */
    record Conflict(String fact, List<Version> claims) {}

    /** @param preferredBecause the reason of who prefers it, null when nobody does */
    record Version(
            String figure,
            BigDecimal amount,
            String currency,
            @Nullable String source,
            long importId,
            boolean counts,
            @Nullable String preferredBecause) {}

    static FinancingAnswer of(FundingPosition position, Basis basis) {
        return of(position, basis, position.question().scope().code(), figures(position, basis));
    }

    /** Nothing is reported about the operation in any scope. */
    static FinancingAnswer ofNothing(FundingPosition position, Basis basis) {
        return of(position, basis, null, Map.of());
    }

    private static FinancingAnswer of(
            FundingPosition position, Basis basis, @Nullable String scope, Map<String, String> figures) {
        FundingQuestion q = position.question();
        Shortfall missing = position.shortfall(basis);
        ArrearsStatement arrears = position.arrears();
        CashCover cover = position.cash();
        NeedMatch match = position.match(basis).orElse(null);
        return new FinancingAnswer(
                q.operation(),
                q.period().from(),
                q.period().to(),
                scope,
                basis.code(),
                q.currency(),
                q.knownAt().instant(),
                q.prorata(),
                position.value(Measure.REQUIREMENT),
                position.needsAdded(),
                match == null
                        ? null
                        : match.silent().stream().map(FinancingAnswer::interval).toList(),
                match == null ? null : match.outside(),
                position.needs().overlapping().size(),
                position.value(Measure.PLEDGED),
                position.value(Measure.COMMITTED),
                position.value(Measure.RECEIVED),
                position.value(Measure.RECEIVED_IN_KIND),
                position.value(Measure.SPENT),
                position.value(Measure.ASSESSED),
                position.value(Measure.ASSESSED_PAID),
                position.value(Measure.ARREARS),
                arrears == null ? null : arrears.asOf(),
                arrears == null ? null : ages(arrears.together()),
                position.value(Measure.CASH),
                cover == null ? null : cover.asOf(),
                rounded(MonthlyNeed.of(position), MONEY_DECIMALS),
                cover == null ? MetricValue.notReported() : rounded(cover.months(), SHARE_DECIMALS),
                cover == null ? null : cover.runOutOn(),
                rounded(missing.shortfall(), MONEY_DECIMALS),
                rounded(missing.surplus(), MONEY_DECIMALS),
                rounded(missing.coverage(), SHARE_DECIMALS),
                rounded(missing.open(), SHARE_DECIMALS),
                RateJson.of(position.rates()),
                conflicts(position),
                position.notConverted().size(),
                position.notConverted().stream().map(c -> c.figure().value()).toList(),
                figures);
    }

    private static String interval(Period period) {
        return period.from() + "/" + period.to();
    }

    private static MetricValue rounded(MetricValue value, int decimals) {
        return value.map(v -> v.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static Map<String, MetricValue> ages(OwedSum owed) {
        return Arrays.stream(ArrearsAge.values())
                .collect(Collectors.toMap(ArrearsAge::code, owed::of, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Conflict> conflicts(FundingPosition position) {
        return position.conflicts().stream()
                .map(c -> new Conflict(
                        c.fact().line(),
                        c.versions().stream()
                                .map(v -> new Version(
                                        v.figure().value(),
                                        v.money().amount(),
                                        v.money().currency(),
                                        v.source(),
                                        v.importId().value(),
                                        v.equals(c.versions().getFirst()),
                                        v.preference() == null
                                                ? null
                                                : v.preference().reason()))
                                .toList()))
                .toList();
    }

    private static Map<String, String> figures(FundingPosition position, Basis basis) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            figures.put(measure.member(), position.figure(measure).value());
        }
        figures.put("shortfall", position.shortfallFigure(basis).value());
        figures.put("surplus", position.surplusFigure(basis).value());
        figures.put("coverage", position.coverageFigure(basis).value());
        return figures;
    }
}
