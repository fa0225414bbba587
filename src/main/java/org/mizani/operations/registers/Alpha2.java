package org.mizani.operations.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Countries by ISO 3166-1 alpha-2, in capitals. */
final class Alpha2 {

    private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");
    /** Also short for the African Union (in English and in French), South Africa, Sri Lanka and China. */
    private static final Set<String> UNSURE = Set.of("AU", "UA", "SA", "SL", "CH");

    private static final Map<String, String> ALPHA3 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), code -> Locale.of("", code).getISO3Country()));

    private Alpha2() {}

    /** The alpha-3 code; empty for any other text. */
    static Optional<String> alpha3(String text) {
        return TWO_CAPITALS.matcher(text).matches() ? Optional.ofNullable(ALPHA3.get(text)) : Optional.empty();
    }

    /** Whether writers use the two letters for something else as well, so that one must ask. */
    static boolean unsure(String text) {
        return UNSURE.contains(text);
    }
}
