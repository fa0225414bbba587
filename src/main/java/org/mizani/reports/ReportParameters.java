package org.mizani.reports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.Operation;

/**
 * What a reader asked a report for.
 *
 * @param date parity and strength are read on this day
 * @param from first day of money and of charts, null for no limit
 * @param to last day of money and of charts, null for no limit of money and charts that end on the date
 * @param scope null for all scopes, each apart
 * @param locale one of the supported languages
 */
public record ReportParameters(
        Operation operation,
        LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Basis basis,
        @Nullable Scope scope,
        Locale locale,
        KnownAt knownAt) {

    /** The last day of charts: the end of the period, else the date of the report. */
    LocalDate chartsUntil() {
        return to == null ? date : to;
    }

    /** The period of money when both ends are given. */
    Optional<Period> period() {
        return from == null || to == null ? Optional.empty() : Optional.of(new Period(from, to));
    }

    /** True when money of a period belongs to the report: the period lies wholly inside. */
    boolean covers(Period money) {
        return (from == null || !money.from().isBefore(from))
                && (to == null || !money.to().isAfter(to));
    }
}
