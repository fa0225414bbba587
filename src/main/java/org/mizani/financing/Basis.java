package org.mizani.financing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a shortfall is measured against; a shortfall without its basis means nothing. Names are the translations
 * {@code financing.basis.<code>}.
 */
public enum Basis {
    /** Requirement − pledged: promises count as money. */
    PLEDGED(Measure.REQUIREMENT, Measure.PLEDGED),
    /** Requirement − received: only money that came counts. */
    RECEIVED(Measure.REQUIREMENT, Measure.RECEIVED),
    /** Pledged − received: promises that are still open. */
    CONVERSION(Measure.PLEDGED, Measure.RECEIVED),
    /** What is owed to contributors at a date. */
    ARREARS(Measure.ARREARS, Measure.ARREARS),
    /** What is needed until the period's end − cash on hand. */
    CASH(Measure.REQUIREMENT, Measure.CASH),
    /** Assessed − paid by the assessed members. */
    ASSESSED(Measure.ASSESSED, Measure.ASSESSED_PAID);

    public static final Basis DEFAULT = RECEIVED;

    /** The flows that some basis compares with the requirement. */
    static final Set<Measure> FLOWS_FOR_NEEDS = Set.of(Measure.PLEDGED, Measure.RECEIVED);

    private final Measure need;
    private final Measure means;

    Basis(Measure need, Measure means) {
        this.need = need;
        this.means = means;
    }

    Measure need() {
        return need;
    }

    Measure means() {
        return means;
    }

    /** The amounts that it compares. */
    public List<Measure> measures() {
        return need == means ? List.of(means) : List.of(need, means);
    }

    /** The code in addresses and in the HTTP interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Basis> byCode(String code) {
        return Stream.of(values()).filter(b -> b.code().equals(code)).findFirst();
    }
}
