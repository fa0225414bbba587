package org.mizani.stipends;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StipendFileTest {

    @Test
    void what_donors_pay_what_a_country_keeps_and_what_is_taken_home_ship_apart() {
        BigDecimal donors = amount("ALL", StipendKind.DONOR_PAID);

        assertThat(donors).isEqualByComparingTo("1028");
        assertThat(amount("ALL", StipendKind.DEDUCTION)).isEqualByComparingTo("200");
        assertThat(amount("ALL", StipendKind.TAKE_HOME))
                .isEqualByComparingTo(donors.subtract(amount("ALL", StipendKind.DEDUCTION)));
        assertThat(amount("AMISOM", StipendKind.EU_PAID))
                .as("after the cut of 20 %")
                .isEqualByComparingTo(donors.multiply(new BigDecimal("0.8")));
    }

    @Test
    void no_shipped_rate_is_called_verified_because_no_source_names_its_day() {
        assertThat(StipendFile.shipped())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.value().status()).isEqualTo(StipendStatus.SECONDARY));
    }

    @Test
    void the_key_of_a_rate_can_be_read_again() {
        StipendKey key = new StipendKey("ALL", StipendKind.EU_PAID, YearMonth.of(2016, 1));

        assertThat(StipendKey.parse(key.code())).contains(key);
        for (String other : List.of("", "ALL~nothing~2016-01", "ALL~eu-paid~2016", "~eu-paid~2016-01", "a~b")) {
            assertThat(StipendKey.parse(other)).as(other).isEmpty();
        }
    }

    private static BigDecimal amount(String operation, StipendKind kind) {
        return StipendFile.shipped().stream()
                .filter(l -> l.key().operation().equals(operation) && l.key().kind() == kind)
                .map(l -> Objects.requireNonNull(l.value().amount()))
                .findFirst()
                .orElseThrow();
    }
}
