package org.mizani.reports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Scope;
import org.mizani.financing.partners.Partnerships;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.Operation;

/**
 * What a reader asked a report for.
 *
 * @param chosen the operation, null for all where the report speaks about more than one
 * @param date parity and strength are read on this day
 * @param from first day of money and of charts, null for no limit
 * @param to last day of money and of charts, null for no limit of money and charts that end on the date
 * @param scope null for all scopes, each apart
 * @param locale one of the supported languages
 */
public record ReportParameters(
        @Nullable Operation chosen,
        LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Basis basis,
        @Nullable Scope scope,
        Locale locale,
        Paper paper,
        KnownAt knownAt) {

    /**
     * The operation of a report about one.
     *
     * @throws IllegalStateException when none is chosen: the request of such a report is refused before
     */
    public Operation operation() {
        if (chosen == null) {
            throw new IllegalStateException("no operation is chosen");
        }
        return chosen;
    }

    public ReportParameters withKnownAt(KnownAt moment) {
        return new ReportParameters(chosen, date, from, to, basis, scope, locale, paper, moment);
    }

    /** The last day of charts: the end of the period, else the date of the report. */
    LocalDate chartsUntil() {
        return to == null ? date : to;
    }

    /** The period of money when both ends are given. */
    Optional<Period> period() {
        return from == null || to == null ? Optional.empty() : Optional.of(new Period(from, to));
    }

    /** The period of money, from the first to the last day of all records where an end is left open. */
    Period openPeriod() {
        return new Period(from == null ? Partnerships.ALWAYS.from() : from, to == null ? Partnerships.ALWAYS.to() : to);
    }

    /** True when money of a period belongs to the report: the period lies wholly inside. */
    boolean covers(Period money) {
        return (from == null || !money.from().isBefore(from))
                && (to == null || !money.to().isAfter(to));
    }
}
