package org.mizani.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            MONTHLY,    1, 2026-10-31T23:59:59Z, 2026-11-01T04:00:00Z, 2026-10-01T04:00:00Z
            MONTHLY,    1, 2026-11-01T03:59:59Z, 2026-11-01T04:00:00Z, 2026-10-01T04:00:00Z
            MONTHLY,    1, 2026-11-01T04:00:00Z, 2026-12-01T04:00:00Z, 2026-11-01T04:00:00Z
            MONTHLY,   28, 2026-02-28T05:00:00Z, 2026-03-28T04:00:00Z, 2026-02-28T04:00:00Z
            MONTHLY,   28, 2028-02-29T05:00:00Z, 2028-03-28T04:00:00Z, 2028-02-28T04:00:00Z
            MONTHLY,   15, 2026-12-20T00:00:00Z, 2027-01-15T04:00:00Z, 2026-12-15T04:00:00Z
            MONTHLY,   15, 2027-01-10T00:00:00Z, 2027-01-15T04:00:00Z, 2026-12-15T04:00:00Z
            QUARTERLY,  1, 2026-01-01T04:00:00Z, 2026-04-01T04:00:00Z, 2026-01-01T04:00:00Z
            QUARTERLY, 10, 2026-02-10T04:00:00Z, 2026-04-10T04:00:00Z, 2026-01-10T04:00:00Z
            QUARTERLY, 10, 2026-04-09T00:00:00Z, 2026-04-10T04:00:00Z, 2026-01-10T04:00:00Z
            QUARTERLY, 28, 2026-10-28T04:00:01Z, 2027-01-28T04:00:00Z, 2026-10-28T04:00:00Z
            QUARTERLY, 28, 2027-01-02T00:00:00Z, 2027-01-28T04:00:00Z, 2026-10-28T04:00:00Z
            """)
    void the_next_due_time_comes_after_a_moment_and_the_latest_does_not(
            Frequency frequency, int day, Instant now, Instant next, Instant latest) {
        assertThat(frequency.next(now, day)).isEqualTo(next);
        assertThat(frequency.latest(now, day)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MONTHLY,   2026-11-01T04:00:00Z, 2026-10-01, 2026-10-31, 2026-10
            MONTHLY,   2026-10-31T23:59:59Z, 2026-09-01, 2026-09-30, 2026-09
            MONTHLY,   2026-03-28T04:00:00Z, 2026-02-01, 2026-02-28, 2026-02
            MONTHLY,   2028-03-01T04:00:00Z, 2028-02-01, 2028-02-29, 2028-02
            MONTHLY,   2027-01-01T04:00:00Z, 2026-12-01, 2026-12-31, 2026-12
            QUARTERLY, 2027-01-28T04:00:00Z, 2026-10-01, 2026-12-31, 2026-Q4
            QUARTERLY, 2028-04-01T04:00:00Z, 2028-01-01, 2028-03-31, 2028-Q1
            QUARTERLY, 2026-09-30T00:00:00Z, 2026-04-01, 2026-06-30, 2026-Q2
            QUARTERLY, 2026-10-01T00:00:00Z, 2026-07-01, 2026-09-30, 2026-Q3
            """)
    void reports_are_about_the_month_or_quarter_that_has_ended(
            Frequency frequency, Instant due, LocalDate from, LocalDate to, String code) {
        Period period = frequency.ended(due);
        assertThat(period).isEqualTo(new Period(from, to));
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Monthly annexes,         Monthly-annexes_2026-10_2026-11-01.zip
            Rapport d’activité n° 1, Rapport-d-activite-n-1_2026-10_2026-11-01.zip
            ../../etc/passwd,        etc-passwd_2026-10_2026-11-01.zip
            تقارير,                  reports_2026-10_2026-11-01.zip
            """)
    void a_file_name_is_safe_everywhere(String name, String expected) {
        Period october = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        assertThat(ScheduleWords.fileName(name, october, LocalDate.of(2026, 11, 1)))
                .isEqualTo(expected);
    }

    @Test
    void a_quarter_is_named_by_its_months() {
        Period quarter = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
        assertThat(ScheduleWords.period(quarter, Locale.ENGLISH)).isEqualTo("Jul 2026 – Sept 2026");
    }
}
