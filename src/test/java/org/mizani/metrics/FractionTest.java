package org.mizani.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void a_third_three_times_is_one() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1, 1));
        assertThat(third.minus(third)).isEqualTo(Fraction.ZERO);
        assertThat(third.times(Fraction.of(3, 2))).isEqualTo(Fraction.of(1, 1).half());
    }

    @Test
    void fractions_are_in_lowest_terms_and_in_order() {
        assertThat(Fraction.of(693, 20_516)).isEqualTo(Fraction.of(1_386, 41_032));
        assertThat(Fraction.of(-1, 3)).isLessThan(Fraction.of(1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
    }

    @Test
    void a_fraction_is_rounded_once() {
        assertThat(Fraction.of(693, 20_516).rounded(5, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.03378"));
        assertThat(Fraction.of(1, 8).decimal()).isEqualByComparingTo("0.125");
    }

    @Test
    void rounded_parts_add_up_to_the_rounded_sum() {
        List<Fraction> thirds = List.of(Fraction.of(1, 3), Fraction.of(1, 3), Fraction.of(1, 3));
        assertThat(Apportionment.of(thirds, new BigDecimal("1.00"), 2))
                .containsExactly(new BigDecimal("0.34"), new BigDecimal("0.33"), new BigDecimal("0.33"));
        assertThat(Apportionment.of(List.of(Fraction.of(-1, 3), Fraction.of(2, 3)), new BigDecimal("0.33"), 2))
                .containsExactly(new BigDecimal("-0.33"), new BigDecimal("0.66"));
        assertThat(Apportionment.of(List.of(Fraction.of(1, 2)), new BigDecimal("0.4"), 1))
                .containsExactly(new BigDecimal("0.4"));
    }
}
