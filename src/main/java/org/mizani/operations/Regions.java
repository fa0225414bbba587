package org.mizani.operations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sub-regions of the world by the UN standard M49, "Standard country or area codes for statistical use"; for Africa and
 * for Latin America and the Caribbean its intermediate regions, such as Eastern Africa. Names are the translations
 * {@code region.<code>}.
 */
public final class Regions {

    private final Map<String, String> byCountry;

    /** @param byCountry code of three digits by ISO 3166-1 alpha-3 */
    public Regions(Map<String, String> byCountry) {
        this.byCountry = new TreeMap<>(byCountry);
    }

    /** Of all hosts of an operation, each once, by code; empty when no host with a sub-region is on record. */
    public List<String> of(Operation operation) {
        return operation.hosts().stream()
                .flatMap(host -> Stream.ofNullable(of(host)))
                .distinct()
                .sorted()
                .toList();
    }

    /** @param country ISO 3166-1 alpha-3 */
    public @Nullable String of(String country) {
        return byCountry.get(country);
    }
}
