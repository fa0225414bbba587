package org.mizani.provenance;

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
        FigureResolver resolver = resolvers.get(id.value().split("[-~]", 2)[0]);
        return resolver == null ? Optional.empty() : resolver.origin(id, locale);
    }
}
