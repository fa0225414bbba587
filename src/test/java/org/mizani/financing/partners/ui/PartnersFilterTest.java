package org.mizani.financing.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartnersFilterTest {

    @Test
    void a_currency_is_known_by_its_code_whatever_its_capitals_and_another_word_is_left_out() {
        assertThat(filter("eur").unit()).isEqualTo("EUR");
        assertThat(filter("eur").parameters().getSingleParameter("currency")).contains("EUR");
        assertThat(filter("money").unit()).isEqualTo("USD");
    }

    private static PartnersFilter filter(String currency) {
        return PartnersFilter.of(QueryParameters.simple(Map.of("currency", currency)));
    }
}
