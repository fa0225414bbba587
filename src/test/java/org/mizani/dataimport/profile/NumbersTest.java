package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1028,         1028
            -17,          -17
            −17,          -17
            '1 028',      1028
            '1 028 500',  1028500
            1’028,        1028
            '12,5',       12.5
            12.5,         12.5
            '1,028.50',   1028.50
            '1.028,50',   1028.50
            '1,028,500',  1028500
            1.028.500,    1028500
            0.125,        0.125
            ' 7 ',        7
            """)
    void numbers_as_text_are_read(String text, BigDecimal value) {
        assertThat(Numbers.read(text, null)).isEqualTo(new Reading.Decimal(value));
    }

    @Test
    void blanks_of_every_width_group_thousands() {
        assertThat(Numbers.read("1\u00a0028", null)).isEqualTo(new Reading.Decimal(new BigDecimal("1028")));
        assertThat(Numbers.read("1\u202f028", null)).isEqualTo(new Reading.Decimal(new BigDecimal("1028")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.028,   1028,   1.028
            '1,028', 1028,   1.028
            -12.500, -12500, -12.500
            """)
    void what_has_two_readings_is_asked(String text, String one, String other) {
        assertThat(Numbers.read(text, null)).isEqualTo(new Reading.Ambiguous(one, other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.028,   true,  1028
            1.028,   false, 1.028
            '1,028', true,  1.028
            '1,028', false, 1028
            """)
    void a_declared_style_decides(String text, boolean decimalComma, BigDecimal value) {
        assertThat(Numbers.read(text, decimalComma)).isEqualTo(new Reading.Decimal(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve", "12 men", "1,2,3", "1.2.3", "12-13", "1e5", "over 120", "%"})
    void anything_else_is_no_number(String text) {
        assertThat(Numbers.read(text, null)).isEqualTo(new Reading.Unreadable());
    }
}
