package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateTableTest {

    private static final ExchangeRate YEAR = rate("2020-01-01", "2020-12-31", "0.9");
    private static final ExchangeRate JANUARY = rate("2020-01-01", "2020-01-31", "0.8");

    @Test
    void the_newest_claim_about_a_date_counts_even_where_an_older_one_began_earlier() {
        ExchangeRate older = rate("2020-01-01", "2020-01-31", "0.7");
        ExchangeRate newest = Given.rate("EUR", "2020-01-31", "0.8");
        RateTable table = new RateTable(List.of(older, newest));
        assertThat(table.on("EUR", LocalDate.parse("2020-01-31"))).contains(newest);
        assertThat(table.on("EUR", LocalDate.parse("2020-01-15"))).isEmpty();
        RateTable reversed = new RateTable(List.of(newest, older));
        assertThat(reversed.on("EUR", LocalDate.parse("2020-01-31"))).contains(older);
        assertThat(reversed.on("EUR", LocalDate.parse("2020-01-15"))).contains(older);
    }

    @Test
    void of_a_month_and_a_year_that_begin_together_the_month_counts_for_its_days_in_whatever_order_they_came() {
        for (List<ExchangeRate> order : List.of(List.of(YEAR, JANUARY), List.of(JANUARY, YEAR))) {
            RateTable table = new RateTable(order);
            assertThat(table.on("EUR", LocalDate.parse("2020-01-20"))).contains(JANUARY);
            assertThat(table.on("EUR", LocalDate.parse("2020-01-31"))).contains(JANUARY);
            assertThat(table.on("EUR", LocalDate.parse("2020-03-15"))).contains(YEAR);
            assertThat(table.on("EUR", LocalDate.parse("2021-03-15"))).contains(YEAR);
        }
    }

    @Test
    void a_month_and_a_year_that_end_together_are_two_facts_in_whatever_order_they_came() {
        ExchangeRate december = rate("2020-12-01", "2020-12-31", "0.7");
        ExchangeRate yearBefore = rate("2019-01-01", "2019-12-31", "0.5");
        for (List<ExchangeRate> order :
                List.of(List.of(yearBefore, YEAR, december), List.of(december, yearBefore, YEAR))) {
            RateTable table = new RateTable(order);
            assertThat(table.on("EUR", LocalDate.parse("2020-12-15"))).contains(december);
            assertThat(table.on("EUR", LocalDate.parse("2020-12-31"))).contains(december);
            assertThat(table.on("EUR", LocalDate.parse("2020-06-30"))).contains(YEAR);
        }
    }

    @Test
    void a_month_that_has_ended_gives_way_to_the_year_that_has_not() {
        ExchangeRate february = rate("2020-02-01", "2020-02-29", "0.85");
        RateTable table = new RateTable(List.of(YEAR, JANUARY, february));
        assertThat(table.on("EUR", LocalDate.parse("2020-02-10"))).contains(february);
        assertThat(table.on("EUR", LocalDate.parse("2020-03-15"))).contains(YEAR);
        assertThat(table.on("EUR", LocalDate.parse("2021-01-15"))).contains(YEAR);
        ExchangeRate oneDay = Given.rate("EUR", "2020-03-10", "0.6");
        assertThat(new RateTable(List.of(YEAR, JANUARY, february, oneDay)).on("EUR", LocalDate.parse("2020-03-15")))
                .contains(oneDay);
    }

    @Test
    void a_day_s_rate_that_is_too_old_does_not_hide_the_year_that_ended_after_it() {
        ExchangeRate oneDay = Given.rate("EUR", "2020-03-10", "0.6");
        RateTable table = new RateTable(List.of(YEAR, oneDay));
        assertThat(table.on("EUR", LocalDate.parse("2021-03-10"))).contains(oneDay);
        assertThat(table.on("EUR", LocalDate.parse("2021-03-11"))).contains(YEAR);
        assertThat(table.on("EUR", LocalDate.parse("2021-12-31"))).contains(YEAR);
        assertThat(table.on("EUR", LocalDate.parse("2022-01-01"))).isEmpty();
    }

    private static ExchangeRate rate(String first, String date, String perUsd) {
        return Given.rate("EUR", date, perUsd).from(LocalDate.parse(first));
    }
}
