package org.mizani.ui.texts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Countries as the Unicode CLDR names them, by ISO 3166-1 alpha-3. */
public final class CountryNames {

    private static final Map<String, String> ALPHA2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of("", code).getISO3Country(), UnaryOperator.identity()));

    private CountryNames() {}

    /** Empty for what is no country. */
    public static Optional<String> of(String alpha3, Locale locale) {
        return Optional.ofNullable(ALPHA2.get(alpha3))
                .map(alpha2 -> Locale.of("", alpha2).getDisplayCountry(locale));
    }
}
