package org.mizani.operations.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.ui.AddressWords;

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
 * @param words what tabs keep in the address for themselves, by the names of the parameters
 */
public record OperationFilter(
        @Nullable String tab,
        @Nullable LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String basis,
        @Nullable String scope,
        @Nullable LocalDate asOf,
        Map<String, String> words) {

    private static final Set<String> OWN = Set.of("tab", "date", "from", "to", "basis", "scope", "asOf");

    public OperationFilter {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** Words of the address that are no date are left out rather than guessed. */
    static OperationFilter of(QueryParameters parameters) {
        AddressWords own = new AddressWords(parameters);
        return new OperationFilter(
                parameters.getSingleParameter("tab").orElse(null),
                own.date("date"),
                own.date("from"),
                own.date("to"),
                parameters.getSingleParameter("basis").orElse(null),
                parameters.getSingleParameter("scope").orElse(null),
                own.date("asOf"),
                words(parameters));
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
        given.putAll(words);
        return QueryParameters.simple(given);
    }

    public OperationFilter withTab(String chosen) {
        return new OperationFilter(chosen, date, from, to, basis, scope, asOf, words);
    }

    public OperationFilter withDate(@Nullable LocalDate chosen) {
        return new OperationFilter(tab, chosen, from, to, basis, scope, asOf, words);
    }

    public OperationFilter withFrom(@Nullable LocalDate chosen) {
        return new OperationFilter(tab, date, chosen, to, basis, scope, asOf, words);
    }

    public OperationFilter withTo(@Nullable LocalDate chosen) {
        return new OperationFilter(tab, date, from, chosen, basis, scope, asOf, words);
    }

    public OperationFilter withBasis(@Nullable String chosen) {
        return new OperationFilter(tab, date, from, to, chosen, scope, asOf, words);
    }

    public OperationFilter withScope(@Nullable String chosen) {
        return new OperationFilter(tab, date, from, to, basis, chosen, asOf, words);
    }

    public OperationFilter withAsOf(@Nullable LocalDate chosen) {
        return new OperationFilter(tab, date, from, to, basis, scope, chosen, words);
    }

    /** What a tab keeps in the address under a name of its own, if it is there. */
    public Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /** @param chosen null or blank to leave it out of the address */
    public OperationFilter withWord(String name, @Nullable String chosen) {
        Map<String, String> changed = new TreeMap<>(words);
        changed.remove(name);
        if (chosen != null && !chosen.isBlank()) {
            changed.put(name, chosen);
        }
        return new OperationFilter(tab, date, from, to, basis, scope, asOf, changed);
    }

    /** True when dates, basis and scope are the same, whatever the tab and its own words. */
    boolean choosesAs(OperationFilter other) {
        return chosen().equals(other.chosen());
    }

    private OperationFilter chosen() {
        return new OperationFilter(null, date, from, to, basis, scope, asOf, Map.of());
    }

    /** What was known at the end of the day chosen, or now. */
    public KnownAt knownAt() {
        return asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf);
    }

    private static Map<String, String> words(QueryParameters parameters) {
        Map<String, String> words = new TreeMap<>();
        parameters.getParameters().forEach((name, values) -> {
            if (!OWN.contains(name) && !values.isEmpty() && !values.getFirst().isBlank()) {
                words.put(name, values.getFirst());
            }
        });
        return words;
    }

    private static void put(Map<String, String> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value.toString());
        }
    }
}
