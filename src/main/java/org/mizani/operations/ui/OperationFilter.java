package org.mizani.operations.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;

/**
 * What the reader of an operation's page has chosen; all of it stands in the address, so that a view can be mailed.
 *
 * @param tab code of the open tab, null for the first
 * @param date parity and strength on this day, null for the latest report
 * @param from first day of the money period, null for all periods
 * @param to last day of the money period
 * @param basis code of the basis of the shortfall, null for the usual one
 * @param scope code of the scope, null for all, each apart
 * @param asOf figures as they were known at the end of this day, null for now
 */
public record OperationFilter(
        @Nullable String tab,
        @Nullable LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String basis,
        @Nullable String scope,
        @Nullable LocalDate asOf) {

    /** Words of the address that are no date are left out rather than guessed. */
    static OperationFilter of(QueryParameters parameters) {
        return new OperationFilter(
                parameters.getSingleParameter("tab").orElse(null),
                date(parameters, "date"),
                date(parameters, "from"),
                date(parameters, "to"),
                parameters.getSingleParameter("basis").orElse(null),
                parameters.getSingleParameter("scope").orElse(null),
                date(parameters, "asOf"));
    }

    public QueryParameters parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "tab", tab);
        put(given, "date", date);
        put(given, "from", from);
        put(given, "to", to);
        put(given, "basis", basis);
        put(given, "scope", scope);
        put(given, "asOf", asOf);
        return QueryParameters.simple(given);
    }

    public OperationFilter withTab(String chosen) {
        return new OperationFilter(chosen, date, from, to, basis, scope, asOf);
    }

    public OperationFilter withDate(@Nullable LocalDate chosen) {
        return new OperationFilter(tab, chosen, from, to, basis, scope, asOf);
    }

    public OperationFilter withFrom(@Nullable LocalDate chosen) {
        return new OperationFilter(tab, date, chosen, to, basis, scope, asOf);
    }

    public OperationFilter withTo(@Nullable LocalDate chosen) {
        return new OperationFilter(tab, date, from, chosen, basis, scope, asOf);
    }

    public OperationFilter withBasis(@Nullable String chosen) {
        return new OperationFilter(tab, date, from, to, chosen, scope, asOf);
    }

    public OperationFilter withScope(@Nullable String chosen) {
        return new OperationFilter(tab, date, from, to, basis, chosen, asOf);
    }

    public OperationFilter withAsOf(@Nullable LocalDate chosen) {
        return new OperationFilter(tab, date, from, to, basis, scope, chosen);
    }

    /** What was known at the end of the day chosen, or now. */
    public KnownAt knownAt() {
        return asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf);
    }

    private static @Nullable LocalDate date(QueryParameters parameters, String name) {
        try {
            Optional<String> text = parameters.getSingleParameter(name);
            return text.isEmpty() || text.get().isBlank() ? null : LocalDate.parse(text.get());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void put(Map<String, String> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value.toString());
        }
    }
}
