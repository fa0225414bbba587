package org.mizani.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ar,en-US;q=0.9,en;q=0.8    | ar
        pt-AO,pt;q=0.9,en;q=0.8    | pt-PT
        pt-BR,en                   | pt-PT
        fr-CD,en                   | fr
        sw,en-GB,fr                | en
        sw,fr                      | fr
        sw                         | en
        """)
    void what_a_reader_likes_best_is_spoken_if_we_can(String liked, String spoken) {
        List<Locale> locales = Locale.LanguageRange.parse(liked).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .toList();
        assertThat(Texts.in(Texts.nearest(locales)).tag()).isEqualTo(spoken);
    }

    @Test
    void parts_are_divided_as_the_language_does() {
        assertThat(Texts.in(Locale.ENGLISH).listed(Stream.of("a", "b", "c"))).isEqualTo("a; b; c");
        assertThat(Texts.in(Locale.FRENCH).listed(Stream.of("a", "b"))).isEqualTo("a\u00a0; b");
        assertThat(Texts.in(Texts.ARABIC).listed(Stream.of("a", "b"))).isEqualTo("a؛ b");
        assertThat(Texts.in(Locale.ENGLISH).listed(Stream.empty())).isEmpty();
    }
}
