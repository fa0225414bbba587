package org.mizani.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressWordsTest {

    @Test
    void a_day_is_read() {
        assertThat(date(" 2020-12-31 ")).isEqualTo("2020-12-31");
        assertThat(date("1900-01-01")).isEqualTo("1900-01-01");
        assertThat(date("2100-12-31")).isEqualTo("2100-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2020-13-45", "soon", "1899-12-31", "2101-01-01", "+999999999-12-31", "-999999999-01-01"})
    void what_is_no_day_or_beyond_all_records_is_left_out(String word) {
        assertThat(date(word)).isNull();
    }

    @Test
    void a_month_is_read_also_from_one_of_its_days() {
        assertThat(month("2025-07")).isEqualTo(YearMonth.of(2025, 7));
        assertThat(month("2025-07-31")).isEqualTo(YearMonth.of(2025, 7));
        assertThat(month("2025-07-32")).isNull();
        assertThat(month("2025")).isNull();
    }

    private static @Nullable YearMonth month(String word) {
        return new AddressWords(QueryParameters.simple(Map.of("from", word))).month("from");
    }

    private static @Nullable LocalDate date(String word) {
        return new AddressWords(QueryParameters.simple(Map.of("asOf", word))).date("asOf");
    }
}
