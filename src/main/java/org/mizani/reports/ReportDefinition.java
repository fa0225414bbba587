package org.mizani.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;

/**
 * A report as an editor describes it in {@code reports/definitions}.
 *
 * @param id word in addresses, for example {@code operation-compliance}
 * @param titles by language, one for each language of {@link Texts#LANGUAGES}
 * @param sections in their order, {@code sources} last
 * @param parameters what a reader may choose
 */
public record ReportDefinition(
        String id, Map<String, String> titles, List<SectionKind> sections, List<String> parameters) {

    private static final List<String> PARAMETERS =
            List.of("operation", "date", "from", "to", "basis", "scope", "lang", "asOf");

    public ReportDefinition(
            @Nullable String id,
            @Nullable Map<String, String> titles,
            @Nullable List<SectionKind> sections,
            @Nullable List<String> parameters) {
        this.id = required(id, "id");
        this.titles = Map.copyOf(required(titles, "titles"));
        this.sections = List.copyOf(required(sections, "sections"));
        this.parameters = List.copyOf(required(parameters, "parameters"));
        require(this.id.matches("[a-z][a-z0-9-]*"), "id must be of a-z, 0-9 and -, not " + id);
        for (Locale language : Texts.LANGUAGES) {
            require(this.titles.containsKey(language.getLanguage()), "titles lack " + language.getLanguage());
        }
        require(new HashSet<>(this.sections).size() == this.sections.size(), "a section is named twice");
        require(
                this.sections.indexOf(SectionKind.SOURCES) == this.sections.size() - 1,
                "sources must be the last section");
        for (String parameter : this.parameters) {
            require(
                    PARAMETERS.contains(parameter),
                    "there is no parameter " + parameter + "; parameters are " + String.join(", ", PARAMETERS));
        }
        require(this.parameters.contains("operation"), "parameters lack operation");
    }

    public String title(Locale locale) {
        return titles.getOrDefault(Texts.supported(locale).getLanguage(), id);
    }

    private static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
