package org.mizani.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.RecordYears;

/** The words of an address; one that cannot be understood is left out rather than guessed. */
public record AddressWords(QueryParameters parameters) {

    private static final int MONTH_LENGTH = "2025-07".length();

    public @Nullable String word(String name) {
        return given(name).orElse(null);
    }

    /** What a word stands for. */
    public <T> @Nullable T word(String name, Function<String, Optional<T>> found) {
        return given(name).flatMap(found).orElse(null);
    }

    /** A day that no record can be of is left out too. */
    public @Nullable LocalDate date(String name) {
        LocalDate day = read(name, LocalDate::parse);
        return day != null && RecordYears.contain(day) ? day : null;
    }

    /** For example {@code 2025-07}; of a day its month. */
    public @Nullable YearMonth month(String name) {
        return read(
                name,
                word -> word.length() > MONTH_LENGTH ? YearMonth.from(LocalDate.parse(word)) : YearMonth.parse(word));
    }

    private <T> @Nullable T read(String name, Function<String, T> reader) {
        try {
            return given(name).map(reader).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Optional<String> given(String name) {
        return parameters.getSingleParameter(name).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** Parameters in the order in which they are put, those that say nothing left out. */
    public static final class Writer {

        private final Map<String, String> words = new LinkedHashMap<>();

        public Writer put(String name, @Nullable Object value) {
            if (value != null && !value.toString().isBlank()) {
                words.put(name, value.toString());
            }
            return this;
        }

        public Map<String, String> words() {
            return words;
        }
    }
}
