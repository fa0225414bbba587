package org.mizani.operations.registers;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.CodeList.Choice;
import org.mizani.operations.OtherNames;
import org.mizani.ui.texts.CountryNames;

/** Chooses by which name an entry is offered: the first that its list takes for this entry, at last its code. */
final class Choices {

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
        } else if (!locale.getLanguage().equals("en")) {
            OtherNames.of(entry.code(), locale).ifPresent(names::add);
            CountryNames.of(entry.code(), locale).ifPresent(names::add);
        }
        names.add(entry.nameEn());
        return names;
    }
}
