package org.mizani.financing.fund.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.ValuedClaims;
import org.mizani.financing.api.RateJson;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.web.Counted;
import org.mizani.web.Paging;
import org.mizani.web.RowList;

/**
 * Part of the rows, with what all of them have in common; as CSV the rows alone.
 *
 * @param asOf null for now
 * @param rates the exchange rates that amounts were converted with
 * @param notConverted number of claims left out because no exchange rate is known
 */
record FundAnswer<R>(
        List<R> rows,
        long total,
        int limit,
        int offset,
        String currency,
        @Nullable Instant asOf,
        List<RateJson> rates,
        int notConverted,
        List<String> notConvertedFigures)
        implements Counted {

    private static final int SHARE_DECIMALS = 6;

    static <R> FundAnswer<R> of(List<R> rows, ValuedClaims claims, KnownAt knownAt, Paging paging) {
        RowList<R> page = paging.of(rows);
        return new FundAnswer<>(
                page.rows(),
                page.total(),
                page.limit(),
                page.offset(),
                FundingQuestion.DEFAULT_CURRENCY,
                knownAt.instant(),
                RateJson.of(claims.rates()),
                claims.notConverted().size(),
                claims.notConverted().stream().map(c -> c.figure().value()).toList());
    }

    static MetricValue share(MetricValue value) {
        return value.map((BigDecimal v) -> v.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP));
    }
}
