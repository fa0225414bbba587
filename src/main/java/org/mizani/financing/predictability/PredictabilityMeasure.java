package org.mizani.financing.predictability;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells how predictable money is. Names are the translations {@code predictability.measure.<code>}, definitions
 * {@code predictability.formula.<code>}. Domain handbook, section 6.
 */
public enum PredictabilityMeasure {
    /** Received / pledged. */
    CONVERSION(Unit.SHARE),
    /** Committed / pledged; not to be mixed with {@link #CONVERSION}. */
    COMMITMENT_CONVERSION(Unit.SHARE),
    /** Median days from pledge to first receipt, by Kaplan-Meier. */
    MEDIAN_LAG_DAYS(Unit.DAYS),
    /** Committed for more than twelve months ahead / committed. */
    MULTI_YEAR_SHARE(Unit.SHARE),
    /** Herfindahl-Hirschman index of receipts by partner, 0 to 10,000. */
    HHI(Unit.INDEX),
    /** The largest partner's share of receipts. */
    TOP1_SHARE(Unit.SHARE),
    /** Cash on hand / mean monthly need. */
    MONTHS_OF_COVER(Unit.MONTHS),
    /** The last day that the cash on hand pays for. */
    RUN_OUT_DATE(Unit.DATE),
    /** (AU assessed + Peace Fund) / requirement. */
    OWN_SHARE(Unit.SHARE),
    /** Sample standard deviation of coverage, received / requirement, over the periods on record. */
    COVERAGE_VOLATILITY(Unit.POINTS);

    /** How the value is written. */
    public enum Unit {
        /** A fraction of one. */
        SHARE,
        DAYS,
        INDEX,
        MONTHS,
        DATE,
        /** A fraction of one, shown as percentage points. */
        POINTS
    }

    private final Unit unit;

    PredictabilityMeasure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** The code in addresses and names of figures, for example {@code own-share}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in the HTTP interface, for example {@code ownShare}. */
    public String member() {
        String[] words = code().split("-", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                        .collect(Collectors.joining());
    }

    public static Optional<PredictabilityMeasure> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
