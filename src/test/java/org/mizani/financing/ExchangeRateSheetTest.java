package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.dataimport.Severity.BLOCKS;
import static org.mizani.dataimport.Severity.INFORMS;
import static org.mizani.dataimport.Severity.WARNS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.SheetRow;

class ExchangeRateSheetTest {

    private final ExchangeRateSheet sheet = new ExchangeRateSheet();
    private final List<Finding> findings = new ArrayList<>();
    private int number = 1;

    @Test
    void a_rate_is_read_with_its_cell_and_its_source() {
        assertThat(read("EUR", "2018-01-31", "0.8027")).singleElement().satisfies(rate -> {
            assertThat(rate.currency()).isEqualTo("EUR");
            assertThat(rate.date()).isEqualTo("2018-01-31");
            assertThat(rate.perUsd()).isEqualByComparingTo("0.8027");
            assertThat(rate.citation().cell().cell()).isEqualTo("C2");
            assertThat(rate.citation().source()).isEqualTo("IMF");
        });
        assertThat(findings()).isEmpty();
    }

    @Test
    void countries_that_share_a_currency_repeat_its_rate_which_counts_once() {
        assertThat(read("XOF", "2018-01-31", "526.5")).hasSize(1);
        assertThat(read("XOF", "2018-01-31", "526.50")).isEmpty();
        assertThat(read("XOF", "2018-02-28", "526.5")).hasSize(1);
        assertThat(findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("rates-repeated");
            assertThat(f.severity()).isEqualTo(INFORMS);
            assertThat(f.arguments()).containsExactly("1");
        });
    }

    @Test
    void the_rates_of_a_month_and_of_the_year_that_ends_with_it_are_no_repetition_and_do_not_disagree() {
        assertThat(read("XOF", "2018-12-31", "526.5", "M")).hasSize(1);
        assertThat(read("XOF", "2018-12-31", "526.5", "A")).hasSize(1);
        assertThat(read("ZAR", "2018-12-31", "14", "M")).hasSize(1);
        assertThat(read("ZAR", "2018-12-31", "13", "A")).hasSize(1);
        assertThat(findings()).isEmpty();
        assertThat(read("ZAR", "2018-12-31", "14", "A")).hasSize(1);
        assertThat(read("XOF", "2018-12-31", "526.5", "M")).isEmpty();
        assertThat(findings()).extracting(Finding::code).containsExactly("rates-disagree", "rates-repeated");
    }

    @Test
    void a_currency_that_is_no_code_blocks_beside_rates_for_one_euro_too() {
        assertThat(readForEuro(" gbp ", "0.84", "1.2"))
                .extracting(ExchangeRate::currency)
                .contains("GBP");
        assertThat(readForEuro("Pound", "0.84", "1.2")).isEmpty();
        assertThat(findings)
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(BLOCKS));
    }

    @Test
    void rates_that_disagree_are_all_kept_and_the_last_one_counts() {
        List<ExchangeRate> kept = new ArrayList<>();
        kept.addAll(read("ZAR", "2018-01-31", "11.84"));
        kept.addAll(read("ZAR", "2018-01-31", "11.95"));
        kept.addAll(read("ZAR", "2018-01-31", "11.84"));
        assertThat(kept).hasSize(3);
        assertThat(new RateTable(kept)
                        .of(Given.rate("ZAR", "2018-01-31", "1"))
                        .orElseThrow()
                        .perUsd())
                .isEqualByComparingTo("11.84");
        assertThat(findings()).hasSize(2).allSatisfy(f -> {
            assertThat(f.code()).isEqualTo("rates-disagree");
            assertThat(f.severity()).isEqualTo(WARNS);
        });
    }

    @Test
    void more_decimals_than_are_kept_are_rounded_and_told_once() {
        assertThat(read("EUR", "2018-01-31", "0.802761499558481"))
                .singleElement()
                .satisfies(r -> assertThat(r.perUsd()).isEqualByComparingTo("0.802761499558"));
        read("EUR", "2018-02-28", "0.818732601932209");
        assertThat(findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("rates-rounded");
            assertThat(f.arguments()).containsExactly("2");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.0000000000001"})
    void a_rate_that_is_not_above_zero_blocks(String rate) {
        assertThat(read("EUR", "2018-01-31", rate)).isEmpty();
        assertThat(findings()).first().satisfies(f -> {
            assertThat(f.code()).isEqualTo("rate-not-positive");
            assertThat(f.severity()).isEqualTo(BLOCKS);
            assertThat(f.cell()).isEqualTo("C2");
        });
    }

    @Test
    void a_dollar_for_a_dollar_says_nothing_and_any_other_number_shows_another_base() {
        assertThat(read("USD", "2018-01-31", "1")).isEmpty();
        assertThat(findings).isEmpty();
        assertThat(read("USD", "2018-01-31", "1.24")).isEmpty();
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("rate-of-base");
            assertThat(f.severity()).isEqualTo(BLOCKS);
        });
    }

    @Test
    void rates_for_one_euro_follow_from_the_dollars_rate_of_the_day_and_the_euros_own_once() {
        List<ExchangeRate> rates = new ArrayList<>();
        rates.addAll(readForEuro("GBP", "0.84", "1.2"));
        rates.addAll(readForEuro("JPY", "132", "1.2"));
        assertThat(rates).extracting(ExchangeRate::currency).containsExactly("EUR", "GBP", "JPY");
        assertThat(rates.getFirst().perUsd()).isEqualByComparingTo("0.833333333333");
        assertThat(rates.get(1).perUsd()).isEqualByComparingTo("0.7");
        assertThat(findings()).extracting(Finding::code).containsExactly("rates-through-euro");
    }

    @Test
    void a_rate_for_one_euro_without_the_dollars_is_left_out_and_counted() {
        assertThat(readForEuro("GBP", "0.84", null)).isEmpty();
        assertThat(findings()).extracting(Finding::code).containsExactly("rates-without-dollar");
    }

    @Test
    void converting_through_the_euro_rounds_nothing_on_the_way() {
        Converter converter = new Converter("USD", new RateTable(readForEuro("GBP", "0.7", "1.3")));
        Claim<CashBalance> pounds = Given.stored(Given.cash("X", "2022-03-01", "700000000007 GBP"))
                .cash()
                .getFirst();
        assertThat(converter.value(List.of(pounds)).getFirst().amount()).isEqualByComparingTo("1300000000013.00");
    }

    private List<ExchangeRate> readForEuro(String currency, String perEur, String usdPerEur) {
        Map<String, Object> values = new HashMap<>();
        values.put("currency", currency);
        values.put("date", LocalDate.parse("2022-03-01"));
        values.put("per-eur", new BigDecimal(perEur));
        if (usdPerEur != null) {
            values.put("usd-per-eur", new BigDecimal(usdPerEur));
        }
        Map<String, String> columns = Map.of("date", "A", "usd-per-eur", "B", "per-eur", "C");
        return sheet.read(new SheetRow("Rates", ++number, values, columns, true), findings::add);
    }

    private List<ExchangeRate> read(String currency, String date, String rate) {
        return read(currency, date, rate, "");
    }

    private List<ExchangeRate> read(String currency, String date, String rate, String frequency) {
        Map<String, Object> values = new HashMap<>();
        values.put("frequency", frequency);
        values.put("currency", currency);
        values.put("date", LocalDate.parse(date));
        values.put("rate", new BigDecimal(rate));
        values.put("source", "IMF");
        Map<String, String> columns = Map.of("date", "A", "currency", "B", "rate", "C", "source", "D");
        return sheet.read(new SheetRow("Rates", ++number, values, columns, true), findings::add);
    }

    private List<Finding> findings() {
        sheet.finish(findings::add);
        return findings;
    }
}
