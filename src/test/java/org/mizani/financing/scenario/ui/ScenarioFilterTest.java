package org.mizani.financing.scenario.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioFilterTest {

    @Test
    void a_currency_is_known_by_its_code_whatever_its_capitals_and_another_word_is_left_out() {
        assertThat(filter("currency", " eur ").unit()).isEqualTo("EUR");
        assertThat(filter("currency", "money").unit()).isEqualTo("USD");
        assertThat(filter("currency", "money").parameters().getParameters()).isEmpty();
    }

    @Test
    void what_stands_in_the_address_is_read_back() {
        QueryParameters address = QueryParameters.simple(Map.of(
                "operation", "AUSSOM",
                "from", "2025-07-01",
                "to", "2026-06-30",
                "scope", "all-in",
                "cap", "0.5",
                "approved", "false",
                "base", "much",
                "currency", "EUR",
                "asOf", "2026-01-01"));
        assertThat(ScenarioFilter.of(address).parameters().getParameters()).isEqualTo(address.getParameters());
    }

    private static ScenarioFilter filter(String name, String word) {
        return ScenarioFilter.of(QueryParameters.simple(Map.of(name, word)));
    }
}
