package org.mizani.operations.registers;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.CodeList.Choice;

/** Chooses by which name an entry is offered: the first that its list takes for this entry, at last its code. */
final class Choices {

    private static final Map<String, String> ALPHA2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of("", code).getISO3Country(), UnaryOperator.identity()));

    /** In Africa Portuguese is written as in Portugal; without a country it would be as in Brazil. */
    private static final Locale OF_AFRICA = Locale.of("pt", "PT");

    private Choices() {}

    /**
     * An entry and its names, the best first.
     *
     * @param explained what a reader should know beside the value; null when that is the value itself
     */
    record Named(String code, List<String> names, @Nullable String explained) {
        Named(String code, List<String> names) {
            this(code, names, null);
        }
    }

    static List<Choice> of(CodeList list, List<Named> entries) {
        return entries.stream()
                .map(entry -> {
                    String value = entry.names().stream()
                            .filter(name -> list.named(name)
                                    .filter(entry.code()::equals)
                                    .isPresent())
                            .findFirst()
                            .orElse(entry.code());
                    String explained = entry.explained();
                    return new Choice(entry.code(), value, explained == null ? value : explained);
                })
                .toList();
    }

    /** Entries of a register by their names in a language, in its alphabetical order. */
    static List<Named> byName(List<RegisterQueries.Entry> entries, Locale locale) {
        Comparator<Object> order = Collator.getInstance(locale);
        return entries.stream()
                .map(entry -> new Named(entry.code(), names(entry, locale)))
                .sorted(Comparator.comparing((Named named) -> named.names().getFirst(), order))
                .toList();
    }

    private static List<String> names(RegisterQueries.Entry entry, Locale locale) {
        List<String> names = new ArrayList<>();
        String french = entry.nameFr();
        if (locale.getLanguage().equals("fr") && french != null) {
            names.add(french);
        } else if (!locale.getLanguage().equals("en") && ALPHA2.containsKey(entry.code())) {
            Locale country = Locale.of("", ALPHA2.getOrDefault(entry.code(), ""));
            names.add(country.getDisplayCountry(
                    locale.getLanguage().equals(OF_AFRICA.getLanguage()) ? OF_AFRICA : locale));
            names.add(country.getDisplayCountry(locale));
        }
        names.add(entry.nameEn());
        return names;
    }
}
