package org.mizani.ui.texts;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The texts of one language, by key; all of them stand in {@code vaadin-i18n/translations*.properties} and are
 * {@link MessageFormat} patterns. A missing key shows itself as {@code !key!}, never as an error.
 */
public final class Texts {

    /** Portuguese as Africa writes it; without a country it would be as in Brazil. */
    public static final Locale PORTUGUESE = Locale.of("pt", "PT");

    /** Arabic with the digits 0 to 9, in which spreadsheets and interfaces state the same figures. */
    public static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-latn");

    /** Languages of screens and reports; the first is what everything else falls back to. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, PORTUGUESE, ARABIC);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Texts in the supported language nearest to {@code wanted}, English when none is near. */
    public static Texts in(Locale wanted) {
        return new Texts(supported(wanted));
    }

    public static Locale supported(Locale wanted) {
        return LANGUAGES.stream()
                .filter(l -> l.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The first of the languages that somebody likes, the best first, that we speak; English when we speak none. */
    public static Locale nearest(List<Locale> liked) {
        return liked.stream()
                .filter(l ->
                        LANGUAGES.stream().anyMatch(ours -> ours.getLanguage().equals(l.getLanguage())))
                .findFirst()
                .map(Texts::supported)
                .orElse(Locale.ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /** The language for readers of files and pages: en, fr, pt-PT, ar. */
    public String tag() {
        return locale.stripExtensions().toLanguageTag();
    }

    /** Parts with what divides them in this language: {@code one; two; three}. */
    public String listed(Stream<String> parts) {
        return parts.reduce((before, part) -> get("format.listed", before, part))
                .orElse("");
    }

    /** A value with its name before it: {@code name: value}. */
    public String labelled(String name, String value) {
        return get("format.labelled", name, value);
    }

    /** How lines run, as HTML says it: {@code rtl} in Arabic, else {@code ltr}. */
    public String direction() {
        return mirrored() ? "rtl" : "ltr";
    }

    /** True where lines run from right to left, and with them the columns of tables. */
    public boolean mirrored() {
        return locale.equals(ARABIC);
    }

    public String get(String key, Object... arguments) {
        try {
            return new MessageFormat(bundle.getString(key), locale).format(arguments);
        } catch (MissingResourceException e) {
            return "!" + key + "!";
        }
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
