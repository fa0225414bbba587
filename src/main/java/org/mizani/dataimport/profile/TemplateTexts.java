package org.mizani.dataimport.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What templates say in one language. Written as YAML in {@code data-import/templates}; a domain expert may add a
 * language without code.
 *
 * @param language ISO 639-1 code
 * @param name of the language, in itself
 * @param rightToLeft direction of writing
 * @param mark in square brackets, begins the first cell of the example row
 * @param words texts that all templates share
 * @param profiles id of a profile to its texts
 */
public record TemplateTexts(
        String language,
        String name,
        boolean rightToLeft,
        String mark,
        Map<String, String> words,
        Map<String, OfProfile> profiles) {

    /** Begins the first cell of sheets that help to fill in a template and hold no data. */
    public static final String AID = "[Mizani]";

    public TemplateTexts {
        Objects.requireNonNull(name, "name");
        words = Map.copyOf(words);
        profiles = Map.copyOf(profiles);
        if (!mark.startsWith("[") || !mark.endsWith("]")) {
            throw new IllegalArgumentException("mark is not in square brackets: " + mark);
        }
    }

    /** Texts of one template. */
    public record OfProfile(String title, String sheet, String about, Map<String, OfColumn> columns) {}

    /**
     * Texts of one column.
     *
     * @param example what the example row shows, a code where the column has a list; null for nothing
     */
    public record OfColumn(
            String heading, String meaning, @Nullable String example) {}

    /** All languages that templates are offered in; English first, those from right to left last. */
    public static List<TemplateTexts> all() {
        return Shipped.ALL;
    }

    public static Optional<TemplateTexts> in(String language) {
        return all().stream().filter(t -> t.language.equals(language)).findFirst();
    }

    public Locale locale() {
        return Locale.of(language);
    }

    /** @throws IllegalStateException when the language lacks the word */
    public String word(String key, Object... arguments) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalStateException("templates/" + language + ".yaml has no word \"" + key + "\"");
        }
        return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    }

    /** The texts of a template, made of its profile where nobody wrote them in this language. */
    public OfProfile of(Profile profile) {
        OfProfile written = profiles.get(profile.id());
        return written == null ? new OfProfile(profile.title(locale()), profile.sheet(), "", Map.of()) : written;
    }

    /** The texts of a column, made of its profile where nobody wrote them in this language. */
    public OfColumn of(Profile profile, ProfileColumn column) {
        OfColumn written = of(profile).columns().get(column.field());
        return written == null ? new OfColumn(column.title(), "", null) : written;
    }

    private static final class Shipped {

        private static final YAMLMapper YAML = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        private static final List<TemplateTexts> ALL = load();

        private static List<TemplateTexts> load() {
            try {
                return Stream.of(new PathMatchingResourcePatternResolver()
                                .getResources("classpath*:data-import/templates/*.yaml"))
                        .map(Shipped::read)
                        .sorted(Comparator.comparing(TemplateTexts::rightToLeft)
                                .thenComparing(t -> !t.language().equals("en"))
                                .thenComparing(TemplateTexts::language))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static TemplateTexts read(Resource file) {
            try (InputStream in = file.getInputStream()) {
                return YAML.readValue(in, TemplateTexts.class);
            } catch (JacksonException e) {
                throw new IllegalStateException("templates/" + file.getFilename() + ": " + e.getOriginalMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
