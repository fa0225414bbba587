package org.mizani.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A report as an editor describes it in {@code reports/definitions}.
 *
 * @param id word in addresses, for example {@code operation-compliance}
 * @param titles by language, one for each language of {@link Texts#LANGUAGES}
 * @param subjects by language, what the cover names where no operation is chosen; empty for all operations
 * @param sections codes in their order, {@link #SOURCES} last
 * @param parameters what a reader may choose
 */
public record ReportDefinition(
        String id,
        Map<String, String> titles,
        Map<String, String> subjects,
        @JsonDeserialize(contentUsing = SectionCodes.class) List<String> sections,
        List<String> parameters) {

    /** Where the figures come from; always the last section. */
    static final String SOURCES = "sources";

    /** The parameter that says what operation a report is about. */
    public static final String OPERATION = "operation";

    private static final List<String> PARAMETERS =
            List.of(OPERATION, "date", "from", "to", "basis", "scope", "lang", "paper", "asOf");

    public ReportDefinition(
            @Nullable String id,
            @Nullable Map<String, String> titles,
            @Nullable Map<String, String> subjects,
            @Nullable List<String> sections,
            @Nullable List<String> parameters) {
        this.id = required(id, "id");
        this.titles = Map.copyOf(required(titles, "titles"));
        this.subjects = subjects == null ? Map.of() : Map.copyOf(subjects);
        this.sections = List.copyOf(required(sections, "sections"));
        this.parameters = List.copyOf(required(parameters, "parameters"));
        require(this.id.matches("[a-z][a-z0-9-]*"), "id must be of a-z, 0-9 and -, not " + id);
        for (Locale language : Texts.LANGUAGES) {
            String code = language.getLanguage();
            require(this.titles.containsKey(code), "titles lack " + code);
            require(this.subjects.isEmpty() || this.subjects.containsKey(code), "subjects lack " + code);
        }
        require(new HashSet<>(this.sections).size() == this.sections.size(), "a section is named twice");
        require(this.sections.indexOf(SOURCES) == this.sections.size() - 1, "sources must be the last section");
        for (String parameter : this.parameters) {
            require(
                    PARAMETERS.contains(parameter),
                    "there is no parameter " + parameter + "; parameters are " + String.join(", ", PARAMETERS));
        }
    }

    public String title(Locale locale) {
        return titles.getOrDefault(Texts.supported(locale).getLanguage(), id);
    }

    /** What the cover names where no operation is chosen. */
    Optional<String> subject(Locale locale) {
        return Optional.ofNullable(subjects.get(Texts.supported(locale).getLanguage()));
    }

    /** True when a reader may choose this. */
    public boolean offers(String parameter) {
        return parameters.contains(parameter);
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
