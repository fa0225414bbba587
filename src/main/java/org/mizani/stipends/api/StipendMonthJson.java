package org.mizani.stipends.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.stipends.MonthDue;
import org.mizani.stipends.MonthStrength;
import org.mizani.stipends.StipendAccount;
import org.mizani.stipends.StipendMeasure;
import org.mizani.stipends.StipendRevision;

/**
 * What an account of stipends says of a month.
 *
 * @param origin "reported", "carried", "typed", "not-named", "not-told" or "missing"
 * @param carried components whose last earlier report is carried forward
 * @param lacking components of another report of the period, or the one that is asked for, of which this month has no
 *     number
 * @param untold components of which this month has no number nor any report speaks, while another report counts
 *     uniformed people in one total: they may be missing
 * @param blanks rows of the report that leave people blank, which is not zero
 */
record StipendMonthJson(
        String month,
        MetricValue people,
        String origin,
        @Nullable LocalDate reportedOn,
        List<String> carried,
        List<String> lacking,
        List<String> untold,
        long blanks,
        MetricValue rate,
        @Nullable String rateCurrency,
        @Nullable String rateFrom,
        @Nullable String rateSource,
        MetricValue due,
        String figure) {

    static StipendMonthJson of(StipendAccount account, MonthDue month) {
        StipendRevision rate = month.rate();
        MonthStrength strength = month.strength();
        return new StipendMonthJson(
                month.month().toString(),
                strength.people(),
                strength.origin().code(),
                strength.reportedOn().orElse(null),
                codes(strength.carried()),
                codes(strength.lacking()),
                codes(strength.untold()),
                strength.blanks(),
                month.amount(),
                rate == null ? null : rate.value().currency(),
                rate == null ? null : rate.key().from().toString(),
                rate == null ? null : rate.value().source(),
                month.due(),
                account.figure(StipendMeasure.DUE, month).value());
    }

    private static List<String> codes(Set<Component> components) {
        return components.stream().sorted().map(Component::code).toList();
    }
}
