package org.mizani.operations;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.mizani.ui.texts.CountryNames;
import org.mizani.ui.texts.Texts;

/**
 * Names of what the registers hold in languages that the registers themselves do not speak: countries as the Unicode CLDR
 * writes them, all others from {@code data-import/codes/names_*.properties}, one file for a language.
 */
public final class OtherNames {

    private static final String FILES = "data-import.codes.names";

    private OtherNames() {}

    /**
     * @param code of a country (ISO 3166-1 alpha-3), operation, partner or framework
     * @return empty for English and French, which the registers speak, and for what has no name in the language
     */
    public static Optional<String> of(String code, Locale wanted) {
        Locale locale = Texts.supported(wanted);
        if (locale.equals(Locale.ENGLISH) || locale.equals(Locale.FRENCH)) {
            return Optional.empty();
        }
        return CountryNames.of(code, locale).or(() -> named(code, locale));
    }

    /** The name that our own files give; files of countries have other names of their own, which are read as aliases. */
    public static Optional<String> named(String code, Locale locale) {
        try {
            ResourceBundle names = ResourceBundle.getBundle(
                    FILES,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return names.containsKey(code) ? Optional.of(names.getString(code)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
