package org.mizani.parity;

import java.util.Locale;

/**
 * How a share of women stands to its target, as the UN publishes it: met is green, below yellow, none red. Below a
 * benchmark that does not bind is never called non-compliant: the words are the translations
 * {@code parity.status.<code>} and, for a benchmark, {@code parity.status.<code>.benchmark}.
 */
public enum ParityStatus {
    /** Meets or exceeds the target. */
    MET,
    /** Some women, but fewer than the target. */
    BELOW,
    /** No woman at all. */
    NONE,
    /** No target applies. */
    NO_TARGET,
    /** There is a target, but women and men are not reported, or nobody is counted. */
    NOT_REPORTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The translation key of the status in words; for a benchmark, its argument {0} is the framework. */
    public String key(boolean binding) {
        return "parity.status." + code() + (binding ? "" : ".benchmark");
    }
}
