package org.mizani.financing.arrears.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mizani.financing.ArrearsBook;
import org.mizani.financing.ArrearsRange;
import org.mizani.financing.Conversions;
import org.mizani.financing.OwedLine;
import org.mizani.financing.ScopeArrears;
import org.mizani.financing.api.RateJson;
import org.mizani.metrics.MetricValue;
import org.mizani.web.Counted;
import org.mizani.web.Paging;
import org.mizani.web.RowList;

/**
 * What is owed, and what no row could say.
 *
 * @param rates at which amounts were converted
 * @param notConverted number of claims left out because no exchange rate is known
 * @param undivided totals that name no contributor and are in no row: where one is asked for, because nobody knows its
 *     part, else because other claims of the statement name contributors
 */
record ArrearsAnswer(
        String currency,
        List<RateJson> rates,
        int notConverted,
        List<String> notConvertedFigures,
        List<Undivided> undivided,
        List<ArrearsJson> rows,
        long total,
        int limit,
        int offset)
        implements Counted {

    record Undivided(String operation, String scope, LocalDate statement, MetricValue total, String figure) {}

    static ArrearsAnswer of(ArrearsBook book, Map<String, String> names, Paging paging) {
        RowList<ArrearsJson> rows = paging.of(ArrearsJson.of(book, names));
        Conversions conversions = Conversions.of(
                book.scopes().stream().map(ScopeArrears::conversions).toList());
        return new ArrearsAnswer(
                book.question().currency(),
                RateJson.of(conversions.rates()),
                conversions.notConverted().size(),
                conversions.notConvertedFigures(),
                book.scopes().stream()
                        .flatMap(scope -> Stream.concat(
                                scope.undivided().stream().map(line -> undivided(book, scope, line)),
                                scope.aside().stream().map(ArrearsAnswer::aside)))
                        .toList(),
                rows.rows(),
                rows.total(),
                rows.limit(),
                rows.offset());
    }

    private static Undivided aside(ArrearsRange.Version total) {
        return new Undivided(
                total.claim().funding().operation(),
                total.claim().funding().scope().code(),
                total.claim().funding().asOf(),
                total.amount() == null ? MetricValue.notReported() : MetricValue.of(total.amount()),
                total.claim().figure().value());
    }

    private static Undivided undivided(ArrearsBook book, ScopeArrears scope, OwedLine line) {
        return new Undivided(
                line.operation(),
                scope.scope().code(),
                line.asOf(),
                line.owed().total(),
                book.figure(scope.scope(), line).value());
    }
}
