package org.mizani.financing.partners.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.partners.Partnerships;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;
import org.mizani.ui.AddressWords;

/**
 * What the reader of the partnerships has chosen; all of it stands in the address.
 *
 * @param from null for all that is on record
 * @param currency null for US dollars
 */
record PartnersFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String currency,
        @Nullable LocalDate asOf) {

    static PartnersFilter of(QueryParameters address) {
        AddressWords words = new AddressWords(address);
        return new PartnersFilter(
                words.date("from"), words.date("to"), words.word("currency", Money::currency), words.date("asOf"));
    }

    QueryParameters parameters() {
        return QueryParameters.simple(new AddressWords.Writer()
                .put("from", from)
                .put("to", to)
                .put("currency", currency)
                .put("asOf", asOf)
                .words());
    }

    /** All that an answer is found for. */
    QueryParameters complete() {
        return new PartnersFilter(from, to, unit(), asOf).parameters();
    }

    PartnersFilter withFrom(@Nullable LocalDate chosen) {
        return new PartnersFilter(chosen, to, currency, asOf);
    }

    PartnersFilter withTo(@Nullable LocalDate chosen) {
        return new PartnersFilter(from, chosen, currency, asOf);
    }

    PartnersFilter withAsOf(@Nullable LocalDate chosen) {
        return new PartnersFilter(from, to, currency, chosen);
    }

    /** Without an end, or where the ends are the wrong way round, as far as anything reaches. */
    Period period() {
        LocalDate first = from == null ? Partnerships.ALWAYS.from() : from;
        LocalDate last = to == null ? Partnerships.ALWAYS.to() : to;
        return last.isBefore(first) ? Partnerships.ALWAYS : new Period(first, last);
    }

    String unit() {
        return currency == null ? FundingQuestion.DEFAULT_CURRENCY : currency;
    }

    KnownAt knownAt() {
        return asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf);
    }
}
