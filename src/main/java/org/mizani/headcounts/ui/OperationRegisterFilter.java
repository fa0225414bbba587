package org.mizani.headcounts.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Deployment;

/**
 * What the reader of the register of operations has chosen; all of it stands in the address.
 *
 * @param date ceilings in force and latest reports on this day, null for today
 * @param lead lead organisation, null for all; AU-led operations are those that AU leads
 * @param running only operations that run on the day
 * @param asOf as known at the end of this day, null for now
 */
record OperationRegisterFilter(
        @Nullable LocalDate date,
        @Nullable String lead,
        boolean running,
        @Nullable LocalDate asOf) {

    static final String AU = "AU";

    private static final String YES = "yes";

    /** Words of the address that are no date are left out rather than guessed. */
    static OperationRegisterFilter of(QueryParameters parameters) {
        return new OperationRegisterFilter(
                date(parameters, "date"),
                parameters.getSingleParameter("lead").filter(l -> !l.isBlank()).orElse(null),
                parameters.getSingleParameter("running").filter(YES::equals).isPresent(),
                date(parameters, "asOf"));
    }

    Map<String, String> words() {
        Map<String, String> given = new LinkedHashMap<>();
        if (date != null) {
            given.put("date", date.toString());
        }
        if (lead != null) {
            given.put("lead", lead);
        }
        if (running) {
            given.put("running", YES);
        }
        if (asOf != null) {
            given.put("asOf", asOf.toString());
        }
        return given;
    }

    QueryParameters parameters() {
        return QueryParameters.simple(words());
    }

    OperationRegisterFilter withDate(@Nullable LocalDate chosen) {
        return new OperationRegisterFilter(chosen, lead, running, asOf);
    }

    OperationRegisterFilter withLead(@Nullable String chosen) {
        return new OperationRegisterFilter(date, chosen, running, asOf);
    }

    OperationRegisterFilter withRunning(boolean chosen) {
        return new OperationRegisterFilter(date, lead, chosen, asOf);
    }

    OperationRegisterFilter withAsOf(@Nullable LocalDate chosen) {
        return new OperationRegisterFilter(date, lead, running, chosen);
    }

    KnownAt knownAt() {
        return asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf);
    }

    boolean wants(Deployment deployment) {
        return (lead == null || deployment.operation().ledBy(lead)) && (!running || deployment.running());
    }

    private static @Nullable LocalDate date(QueryParameters parameters, String name) {
        try {
            Optional<String> text = parameters.getSingleParameter(name);
            return text.isEmpty() || text.get().isBlank() ? null : LocalDate.parse(text.get());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
