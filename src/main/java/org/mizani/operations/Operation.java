package org.mizani.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A peace operation.
 *
 * @param leads lead organisations, for example AU and UN for UNAMID
 * @param hosts host countries by ISO 3166-1 alpha-3
 * @param successor code of the operation that took over, null when none did
 */
public record Operation(
        String code,
        String nameEn,
        @Nullable String nameFr,
        List<String> leads,
        List<String> hosts,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String successor,
        @Nullable String source) {

    public Operation {
        leads = List.copyOf(leads);
        hosts = List.copyOf(hosts);
    }

    /** The name in a language, English where there is no other. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") && nameFr != null
                ? nameFr
                : OtherNames.of(code, locale).orElse(nameEn);
    }

    public boolean ledBy(String organisation) {
        return leads.contains(organisation);
    }

    /** True when the operation runs on that day, as far as its dates are known; one that was followed runs no more. */
    public boolean runsOn(LocalDate day) {
        boolean started = startedOn == null || !day.isBefore(startedOn);
        boolean ended = endedOn == null ? successor != null : day.isAfter(endedOn);
        return started && !ended;
    }
}
