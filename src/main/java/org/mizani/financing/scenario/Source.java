package org.mizani.financing.scenario;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the money of the remainder comes from, by its channel; names are {@code scenario.source.<code>}. */
public enum Source {
    AU_ASSESSED,
    AU_PEACE_FUND,
    EU,
    BILATERAL,
    /** Trust funds, regional communities, and money whose channel no source states. */
    OTHERS,
    /** Pays the share of the UN first; only what is beyond that share helps with the remainder. */
    UN_ASSESSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param channel code of a channel, blank when not stated */
    static Source ofChannel(String channel) {
        return byCode(channel).orElse(OTHERS);
    }

    static Optional<Source> byCode(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
