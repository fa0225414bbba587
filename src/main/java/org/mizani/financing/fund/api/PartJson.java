package org.mizani.financing.fund.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.fund.FundFigure;
import org.mizani.financing.fund.FundFigure.Measure;
import org.mizani.financing.fund.FundPart;
import org.mizani.financing.fund.PeaceFund;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;

/**
 * A part of the fund; null is not reported.
 *
 * @param target what it is to hold, in US dollars
 * @param balanceOn day of the balance
 * @param spent all that was spent from it
 * @param share balance / target as a fraction
 * @param missing target − balance, at least 0
 * @param figures names of the figures for {@code /figures/{id}/source}
 */
record PartJson(
        String part,
        MetricValue target,
        @Nullable LocalDate targetUntil,
        MetricValue balance,
        @Nullable LocalDate balanceOn,
        MetricValue spent,
        MetricValue share,
        MetricValue missing,
        Map<String, String> figures) {

    static List<PartJson> of(PeaceFund fund, KnownAt knownAt) {
        return Arrays.stream(FundPart.values())
                .map(part -> of(fund.part(part), knownAt))
                .toList();
    }

    private static PartJson of(PeaceFund.Part part, KnownAt knownAt) {
        Map<Measure, MetricValue> values = new LinkedHashMap<>();
        values.put(Measure.TARGET, part.target().amount());
        values.put(Measure.BALANCE, part.balance().amount());
        values.put(Measure.SPENT, part.spent().amount());
        values.put(Measure.SHARE, part.shareOfTarget());
        values.put(Measure.MISSING, part.missing());
        return new PartJson(
                part.part().code(),
                part.target().amount(),
                part.target().on(),
                part.balance().amount(),
                part.balance().on(),
                part.spent().amount(),
                FundAnswer.share(part.shareOfTarget()),
                part.missing(),
                FundFigure.known(part.part().code(), values, knownAt));
    }
}
