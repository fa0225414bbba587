package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;

class AmountCurrenciesTest {

    private static final ProfileColumn AMOUNT = new ProfileColumn(
            "amount", "Amount", List.of(), List.of(), ColumnType.MONEY, null, true, true, false, null, false, false);

    private final List<Finding> findings = new ArrayList<>();
    private final AmountCurrencies currencies = new AmountCurrencies("Funding", findings::add);

    @Test
    void a_mark_that_may_mean_the_currency_of_the_row_agrees() {
        Map<String, Object> row = row("CAD");
        add(Set.of("USD", "CAD"), "$");
        assertThat(currencies.agree(row)).isTrue();
        assertThat(row).containsEntry("currency", "CAD");
        assertThat(findings).isEmpty();
    }

    @Test
    void a_mark_of_another_currency_is_refused_with_both() {
        add(Set.of("EUR"), "€");
        assertThat(currencies.agree(row("USD"))).isFalse();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("currency-disagrees");
            assertThat(finding.cell()).isEqualTo("D7");
            assertThat(finding.arguments()).containsExactly("Amount", "€", "USD");
        });
        assertThat(currencies.agree(row("USD"))).as("the next row").isTrue();
    }

    @Test
    void a_row_without_a_currency_takes_that_of_the_amount_when_it_is_the_only_one() {
        Map<String, Object> row = new HashMap<>();
        add(Set.of("EUR"), "€");
        assertThat(currencies.agree(row)).isTrue();
        assertThat(row).containsEntry("currency", "EUR");
        add(Set.of("XOF", "XAF"), "FCFA");
        assertThat(currencies.agree(new HashMap<>())).isFalse();
        assertThat(findings).extracting(Finding::code).containsExactly("currency-unclear");
    }

    private void add(Set<String> meant, String mark) {
        currencies.add(AMOUNT, new Reading.Amount(BigDecimal.ONE, meant, mark), "1 " + mark, "D7");
    }

    private static Map<String, Object> row(String currency) {
        return new HashMap<>(Map.of("currency", currency));
    }
}
