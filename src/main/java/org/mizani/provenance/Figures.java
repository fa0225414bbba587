package org.mizani.provenance;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers for any figure of the product where it comes from. */
@Component
public class Figures {

    private final Map<String, FigureResolver> resolvers;

    Figures(List<FigureResolver> resolvers) {
        this.resolvers = resolvers.stream().collect(Collectors.toMap(FigureResolver::prefix, Function.identity()));
    }

    /** The origin of a figure, its texts in a language; empty when there is no such figure. */
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        FigureResolver resolver = resolvers.get(prefix(id));
        return resolver == null ? Optional.empty() : resolver.origin(id, locale);
    }

    /** What happened to a figure of a register, the latest first; empty for other figures. */
    public List<RegisterChange> changes(FigureId id, Locale locale) {
        FigureResolver resolver = resolvers.get(prefix(id));
        return resolver == null ? List.of() : resolver.changes(id, locale);
    }

    Optional<FactClaims> claims(FigureId id, Locale locale) {
        FigureResolver resolver = resolvers.get(prefix(id));
        return resolver == null ? Optional.empty() : resolver.claims(id, locale);
    }

    void refresh(FigureId id, Instant at) {
        FigureResolver resolver = resolvers.get(prefix(id));
        if (resolver != null) {
            resolver.refresh(id, at);
        }
    }

    /** The origins of many figures at once; ids that name no figure are left out. */
    public Map<FigureId, FigureOrigin> origins(Collection<FigureId> ids, Locale locale) {
        Map<String, List<FigureId>> byPrefix = ids.stream().collect(Collectors.groupingBy(Figures::prefix));
        Map<FigureId, FigureOrigin> origins = new LinkedHashMap<>();
        byPrefix.forEach((prefix, own) -> {
            FigureResolver resolver = resolvers.get(prefix);
            if (resolver != null) {
                origins.putAll(resolver.origins(own, locale));
            }
        });
        return origins;
    }

    private static String prefix(FigureId id) {
        return id.value().split("[-~]", 2)[0];
    }
}
