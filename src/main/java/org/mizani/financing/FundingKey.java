package org.mizani.financing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Identity of a fact.
 *
 * @param kind word of the claim's kind, for example {@code requirement} or {@code pledge}
 * @param parts operation first; parts that are not stated are empty texts
 */
public record FundingKey(String kind, List<Object> parts) {

    public FundingKey {
        parts = List.copyOf(parts);
    }

    static FundingKey of(String kind, @Nullable Object... parts) {
        return new FundingKey(kind, Stream.of(parts).map(FundingKey::stated).toList());
    }

    /** Names the fact for programs, blank parts too. */
    public String words() {
        return kind + "|"
                + parts.stream()
                        .map(part -> word(part).replace("\\", "\\\\").replace("|", "\\p"))
                        .collect(Collectors.joining("|"));
    }

    /** The fact in a line, from its codes and dates. */
    public String line() {
        return kind + " · "
                + parts.stream().map(FundingKey::word).filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
    }

    private static Object stated(@Nullable Object part) {
        return part == null ? "" : part;
    }

    private static String word(Object part) {
        return part instanceof Scope scope ? scope.code() : part.toString();
    }
}
