package org.mizani.contributors.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.contributors.RankSort;
import org.mizani.contributors.RankingChoice;
import org.mizani.contributors.SizeClass;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;

/**
 * What the reader of the pages about contributors has chosen; all of it stands in the address.
 *
 * @param date each operation at its latest report on or before this day; null for the newest on record
 * @param asOf figures as they were known at the end of this day, null for now
 * @param component null for all together
 * @param operation code, null for all
 * @param framework code, null for the usual one
 * @param size null for all
 * @param sort column that orders the contributors
 * @param descending largest figure first
 */
record ContributorFilter(
        @Nullable LocalDate date,
        @Nullable LocalDate asOf,
        @Nullable Component component,
        @Nullable String operation,
        @Nullable String framework,
        @Nullable SizeClass size,
        RankSort sort,
        boolean descending) {

    /** Words of the address that cannot be understood are left out rather than guessed. */
    static ContributorFilter of(QueryParameters parameters) {
        Optional<RankSort> sort = parameters.getSingleParameter("sort").flatMap(RankSort::byCode);
        return new ContributorFilter(
                date(parameters, "date"),
                date(parameters, "asOf"),
                parameters
                        .getSingleParameter("component")
                        .flatMap(Component::byCode)
                        .orElse(null),
                parameters.getSingleParameter("operation").orElse(null),
                parameters.getSingleParameter("framework").orElse(null),
                parameters.getSingleParameter("size").flatMap(SizeClass::byCode).orElse(null),
                sort.orElse(RankSort.USUAL),
                sort.isEmpty()
                        || parameters
                                .getSingleParameter("order")
                                .filter("desc"::equals)
                                .isPresent());
    }

    /** All that was chosen. */
    Map<String, String> words() {
        Map<String, String> given = general();
        put(given, "component", component == null ? null : component.code());
        put(given, "size", size == null ? null : size.code());
        if (sort != RankSort.USUAL || !descending) {
            given.put("sort", sort.code());
            given.put("order", descending ? "desc" : "asc");
        }
        return given;
    }

    /** What means the same on each of the pages. */
    Map<String, String> general() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "date", date);
        put(given, "asOf", asOf);
        put(given, "operation", operation);
        put(given, "framework", framework);
        return given;
    }

    ContributorFilter withDate(@Nullable LocalDate chosen) {
        return new ContributorFilter(chosen, asOf, component, operation, framework, size, sort, descending);
    }

    ContributorFilter withAsOf(@Nullable LocalDate chosen) {
        return new ContributorFilter(date, chosen, component, operation, framework, size, sort, descending);
    }

    ContributorFilter withComponent(@Nullable Component chosen) {
        return new ContributorFilter(date, asOf, chosen, operation, framework, size, sort, descending);
    }

    ContributorFilter withOperation(@Nullable String chosen) {
        return new ContributorFilter(date, asOf, component, chosen, framework, size, sort, descending);
    }

    ContributorFilter withFramework(@Nullable String chosen) {
        return new ContributorFilter(date, asOf, component, operation, chosen, size, sort, descending);
    }

    ContributorFilter withSize(@Nullable SizeClass chosen) {
        return new ContributorFilter(date, asOf, component, operation, framework, chosen, sort, descending);
    }

    /** Orders by a column, largest first, names from A; a second time turns the order. */
    ContributorFilter sortedBy(RankSort column) {
        boolean first = column != RankSort.CONTRIBUTOR;
        return new ContributorFilter(
                date, asOf, component, operation, framework, size, column, column == sort ? !descending : first);
    }

    RankingChoice choice() {
        return new RankingChoice(component, size, sort, descending);
    }

    /** What was known at the end of the day chosen, or now. */
    KnownAt knownAt() {
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
