package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Dates undeclared = new Dates(List.of());

    @ParameterizedTest
    @CsvSource(textBlock = """
        2013-12-31,          2013-12-31
        2013-12-31 00:00:00, 2013-12-31
        31/12/2013,          2013-12-31
        12/31/2013,          2013-12-31
        31.12.2013,          2013-12-31
        5/5/2013,            2013-05-05
        """)
    void dates_with_one_reading_are_read(String text, LocalDate date) {
        assertThat(undeclared.read(text, null)).isEqualTo(new Reading.Day(date));
    }

    @Test
    void the_third_of_april_or_the_fourth_of_march_is_asked() {
        assertThat(undeclared.read("03/04/2025", null)).isEqualTo(new Reading.Ambiguous("2025-04-03", "2025-03-04"));
    }

    @Test
    void a_declared_style_decides() {
        assertThat(new Dates(List.of("dd/MM/yyyy")).read("03/04/2025", null))
                .isEqualTo(new Reading.Day(LocalDate.of(2025, 4, 3)));
        assertThat(new Dates(List.of("d-MMM-yy")).read("31-Jan-21", null))
                .isEqualTo(new Reading.Day(LocalDate.of(2021, 1, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-02-30",
                "32/12/2013",
                "31/31/2013",
                "December",
                "41639",
                "31/04/2025",
                "15-Jan",
                "Jan 15",
                "Q5 2024",
                "2007m13",
                "1 Smarch 2015"
            })
    void days_that_do_not_exist_are_no_dates(String text) {
        assertThat(undeclared.read(text, null)).isEqualTo(new Reading.Unreadable());
    }
}
