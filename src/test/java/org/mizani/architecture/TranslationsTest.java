package org.mizani.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizani.ui.texts.Texts;

/** The translations speak of the same things in all languages, and the code asks for none that is missing. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Path ENGLISH = FOLDER.resolve("translations.properties");
    private static final List<Path> OTHERS = Stream.of("fr", "pt", "ar")
            .map(language -> FOLDER.resolve("translations_" + language + ".properties"))
            .toList();
    private static final Pattern KEY_LINE = Pattern.compile("(?m)^([a-z][^=\\s]*)\\s*=");

    /** A literal such as {@code "users.title"}; one that ends with a dot or goes on with + is the start of keys. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+\\.?)\"(\\s*\\+)?");

    private static final Pattern FILE =
            Pattern.compile(".*\\.(csv|xlsx|xls|pdf|html|css|js|svg|png|ya?ml|json|zip|properties)");

    @Test
    void all_languages_have_the_same_keys() throws IOException {
        for (Path file : OTHERS) {
            assertThat(new TreeSet<>(texts(file).stringPropertyNames()))
                    .as(file.toString())
                    .isEqualTo(new TreeSet<>(texts(ENGLISH).stringPropertyNames()));
        }
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (Path file : all()) {
            assertThat(KEY_LINE.matcher(Files.readString(file)).results().map(m -> m.group(1)))
                    .as(file.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_text_is_a_message_with_a_real_apostrophe() throws IOException {
        for (Path file : all()) {
            texts(file).forEach((key, text) -> {
                assertThat((String) text).as("%s in %s", key, file).isNotBlank().doesNotContain("'");
                assertThatCode(() -> new MessageFormat((String) text))
                        .as("%s in %s", key, file)
                        .doesNotThrowAnyException();
            });
        }
    }

    @Test
    void all_languages_have_the_same_arguments() throws IOException {
        for (Path file : OTHERS) {
            Properties other = texts(file);
            texts(ENGLISH)
                    .forEach((key, text) -> assertThat(arguments(other.getProperty((String) key, "")))
                            .as("arguments of %s in %s", key, file)
                            .isEqualTo(arguments((String) text)));
        }
    }

    @Test
    void each_language_that_is_offered_has_its_file() {
        assertThat(Texts.LANGUAGES.stream().map(Locale::getLanguage))
                .containsExactly(Stream.concat(
                                Stream.of("en"),
                                OTHERS.stream()
                                        .map(file ->
                                                file.getFileName().toString().replaceAll(".*_|\\..*", "")))
                        .toArray(String[]::new));
    }

    private static List<Path> all() {
        return Stream.concat(Stream.of(ENGLISH), OTHERS.stream()).toList();
    }

    @Test
    void the_code_asks_for_no_missing_text() throws IOException {
        Set<String> keys = texts(ENGLISH).stringPropertyNames();
        Set<String> families = keys.stream().map(TranslationsTest::family).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            LITERAL.matcher(Files.readString(source))
                    .results()
                    .filter(literal -> families.contains(family(literal.group(1))))
                    .filter(literal -> !FILE.matcher(literal.group(1)).matches())
                    .filter(literal -> !answered(literal, keys))
                    .forEach(literal -> missing.add(literal.group(1) + " in " + source.getFileName()));
        }
        assertThat(missing).isEmpty();
    }

    private static boolean answered(MatchResult literal, Set<String> keys) {
        String key = literal.group(1);
        boolean start = key.endsWith(".") || literal.group(2) != null;
        return keys.contains(key) || keys.stream().anyMatch(k -> k.startsWith(start ? key : key + "."));
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<Integer> arguments(String text) {
        return Arrays.stream(text.split("\\{", -1))
                .skip(1)
                .map(rest -> rest.replaceFirst("(?s)^(\\d+).*", "$1"))
                .filter(number -> number.matches("\\d+"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static Properties texts(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
