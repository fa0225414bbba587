package org.mizani.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;

/**
 * What a report was asked, in the words of addresses.
 *
 * @param operation null for all
 * @param scope null for all, each apart
 * @param knownAt the knowledge that its figures rest on
 */
public record IssuedParameters(
        @Nullable String operation,
        LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String basis,
        @Nullable String scope,
        String lang,
        Instant knownAt) {

    /** @param p about knowledge of a moment, not of now */
    static IssuedParameters of(ReportParameters p) {
        return new IssuedParameters(
                p.chosen() == null ? null : p.operation().code(),
                p.date(),
                p.from(),
                p.to(),
                p.basis().code(),
                p.scope() == null ? null : p.scope().code(),
                p.locale().getLanguage(),
                Objects.requireNonNull(p.knownAt().instant()));
    }

    /** The language that the report was written in. */
    public Locale locale() {
        return Texts.supported(Locale.forLanguageTag(lang));
    }
}
