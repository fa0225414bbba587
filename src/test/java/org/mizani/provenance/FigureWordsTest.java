package org.mizani.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.metrics.KnownAt;

class FigureWordsTest {

    private static final KnownAt THEN = KnownAt.of(Instant.parse("2026-03-01T12:00:00.000001Z"));

    @Test
    void a_name_is_read_as_it_was_written() {
        FigureId now = FigureWords.id(KnownAt.NOW, "share", "UNAMID", "2013-12-31");
        FigureId then = FigureWords.id(THEN, "share", "UNAMID", "2013-12-31");
        assertThat(now.value()).isEqualTo("share~UNAMID~2013-12-31");
        assertThat(then.value()).isEqualTo("share~UNAMID~2013-12-31~2026-03-01T12:00:00.000001Z");
        assertThat(FigureWords.of(now, "share", 3).orElseThrow().knownAt()).isEqualTo(KnownAt.NOW);
        FigureWords words = FigureWords.of(then, "share", 3).orElseThrow();
        assertThat(words.knownAt()).isEqualTo(THEN);
        assertThat(words.get(1)).isEqualTo("UNAMID");
        assertThat(words.date(2)).contains(LocalDate.of(2013, 12, 31));
        assertThat(words.date(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "share",
                "share~A",
                "other~A~B",
                "share~A~B~yesterday",
                "share~A~B~2026-03-01T12:00:00Z~C",
                "share~A~B~2020-13-45T00:00:00Z",
                "share~A~B~1899-12-31T23:59:59Z",
                "share~A~B~2101-01-01T00:00:00Z",
                "share~A~B~+999999999-01-01T00:00:00Z"
            })
    void what_is_no_such_name_is_nothing(String name) {
        assertThat(FigureWords.of(new FigureId(name), "share", 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-13-45", "1899-12-31", "2101-01-01", "+999999999-12-31", "-999999999-01-01"})
    void a_word_that_is_no_day_or_beyond_all_records_is_no_date_and_begins_and_ends_no_period(String word) {
        assertThat(words(word, "2020-12-31").date(1)).isEmpty();
        assertThat(words(word, "2020-12-31").period(1)).isEmpty();
        assertThat(words("2020-01-01", word).period(1)).isEmpty();
        assertThat(words("2020-12-31", "2020-01-01").period(1)).isEmpty();
        assertThat(words("1900-01-01", "2100-12-31").period(1)).isPresent();
    }

    private static FigureWords words(String one, String other) {
        return new FigureWords(List.of("share", one, other), KnownAt.NOW);
    }
}
