package org.mizani.dataimport.profile;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names and abbreviations of months, folded, in the languages of the sheets that we read. Arabic has three sets: of Egypt
 * and the Gulf, of the Levant, and of the Maghreb.
 */
final class MonthNames {

    private static final List<Locale> LANGUAGES = Stream.of(
                    "en", "fr", "pt", "pt-PT", "es", "sw", "ar", "ar-EG", "ar-LB", "ar-IQ", "ar-DZ", "ar-TN", "ar-MA",
                    "ar-MR")
            .map(Locale::forLanguageTag)
            .toList();
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    /** Usual ones that the locale data lack, January first. */
    private static final List<String> FURTHER = List.of(
            "jan janv ene enero",
            "feb fev fevr",
            "mar mrz",
            "apr abr avr",
            "may mai",
            "jun",
            "jul juill",
            "aug ago agto aou",
            "sep sept set setiembre",
            "oct okt out",
            "nov",
            "dec dic dez");

    private static final Map<String, Month> MONTHS = months();

    private MonthNames() {}

    /** @param folded a word, or two for كانون الثاني */
    static Optional<Month> of(String folded) {
        return Optional.ofNullable(MONTHS.get(folded));
    }

    /** A word that would mean two months in two languages means none. */
    private static Map<String, Month> months() {
        Map<String, Month> found = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (Month month : Month.values()) {
            Stream<String> names = Stream.concat(
                    LANGUAGES.stream()
                            .flatMap(language -> STYLES.stream().map(style -> month.getDisplayName(style, language))),
                    Stream.of(FURTHER.get(month.getValue() - 1).split(" ")));
            names.map(Folded::of).filter(name -> name.length() > 2).forEach(name -> {
                Month other = found.putIfAbsent(name, month);
                if (other != null && other != month) {
                    unclear.add(name);
                }
            });
        }
        unclear.forEach(found::remove);
        return Map.copyOf(found);
    }
}
