package org.mizani.stipends.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.stipends.StipendKind;
import org.mizani.stipends.StipendRevision;
import org.mizani.ui.AddressWords;
import org.mizani.ui.Links;

/**
 * What the reader of the register has chosen; all of it stands in the address.
 *
 * @param operation code, null for all
 * @param kind null for all
 * @param asOf rates as they were known at the end of this day, null for now
 * @param rate code of the rate that is open, or {@link #NEW}; null for none
 */
record RatesFilter(
        @Nullable String operation,
        @Nullable StipendKind kind,
        @Nullable LocalDate asOf,
        @Nullable String rate) {

    static final String ROUTE = "registers/stipends";
    static final String NEW = "new";

    static RatesFilter of(QueryParameters parameters) {
        AddressWords words = new AddressWords(parameters);
        return new RatesFilter(
                words.word("operation"),
                words.word("kind", StipendKind::byCode),
                words.date("asOf"),
                words.word("rate"));
    }

    private Map<String, String> words() {
        return new AddressWords.Writer()
                .put("operation", operation)
                .put("kind", kind == null ? null : kind.code())
                .put("asOf", asOf)
                .put("rate", rate)
                .words();
    }

    String address() {
        return Links.href(ROUTE, words());
    }

    void go() {
        Links.open(ROUTE, words());
    }

    RatesFilter withOperation(@Nullable String chosen) {
        return new RatesFilter(chosen, kind, asOf, rate);
    }

    RatesFilter withKind(@Nullable StipendKind chosen) {
        return new RatesFilter(operation, chosen, asOf, rate);
    }

    RatesFilter withAsOf(@Nullable LocalDate chosen) {
        return new RatesFilter(operation, kind, chosen, rate);
    }

    RatesFilter withRate(@Nullable String chosen) {
        return new RatesFilter(operation, kind, asOf, chosen);
    }

    KnownAt knownAt() {
        return asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf);
    }

    boolean shows(StipendRevision revision) {
        return (operation == null || operation.equals(revision.key().operation()))
                && (kind == null || kind == revision.key().kind());
    }
}
