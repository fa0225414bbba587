package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;

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
        assertThat(read(text, null)).isEqualTo(new Reading.Decimal(value));
    }

    @Test
    void blanks_of_every_width_group_thousands() {
        assertThat(read("1\u00a0028", null)).isEqualTo(new Reading.Decimal(new BigDecimal("1028")));
        assertThat(read("1\u202f028", null)).isEqualTo(new Reading.Decimal(new BigDecimal("1028")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1.028,   1028,   1.028
        '1,028', 1028,   1.028
        -12.500, -12500, -12.500
        """)
    void what_has_two_readings_is_asked(String text, String one, String other) {
        assertThat(read(text, null)).isEqualTo(new Reading.Ambiguous(one, other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1.028,     COMMA, 1028
        1.028,     POINT, 1.028
        '1,028',   COMMA, 1.028
        '1,028',   POINT, 1028
        '(1.028)', COMMA, -1028
        """)
    void the_style_of_the_column_decides(String text, NumberStyle style, BigDecimal value) {
        assertThat(read(text, style)).isEqualTo(new Reading.Decimal(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twelve", "12 men", "1,2,3", "1.2.3", "1e5", "%", "(5", "(-5)", "1 02 8", "12/13", "1028*", "1028¹",
                "5 5", "--5"
            })
    void anything_else_is_no_number(String text) {
        assertThat(read(text, null)).isEqualTo(new Reading.Unreadable());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        1 028      ; 1028
        1'028'500       ; 1028500
        '1028           ; 1028
        ’1028           ; 1028
        1 028,500       ; 1028.500
        ١٠٢٨            ; 1028
        ۱۰۲۸            ; 1028
        ١٬٠٢٨           ; 1028
        ١٬٠٢٨٫٥         ; 1028.5
        ١٫٠٢٨           ; 1.028
        (1028)          ; -1028
        (1,028.50)      ; -1028.50
        1028-           ; -1028
        – 17            ; -17
        ‏١٢        ; 12
        """)
    void numbers_are_read_as_programs_and_scripts_write_them(String text, BigDecimal value) {
        assertThat(read(text, null)).isEqualTo(new Reading.Decimal(value));
    }

    @Test
    void a_percentage_is_a_hundredth_and_never_people_nor_money() {
        assertThat(read("12,5 %", null)).isEqualTo(new Reading.Decimal(new BigDecimal("0.125")));
        assertThat(Numbers.read("12 %", ColumnType.COUNT, null)).isEqualTo(new Reading.Unreadable());
        assertThat(Numbers.read("12%", ColumnType.MONEY, null)).isEqualTo(new Reading.Unreadable());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        USD 1028       ; 1028    ; USD
        $1,028.50      ; 1028.50 ; USD
        US$ 1028       ; 1028    ; USD
        1 028 €        ; 1028    ; EUR
        1028 euros     ; 1028    ; EUR
        -$1028         ; -1028   ; USD
        ($1,028.50)    ; -1028.50; USD
        5 000 F CFA    ; 5000    ; XOF
        5 000 FCFA     ; 5000    ; XAF
        """)
    void an_amount_may_bear_its_currency(String text, BigDecimal value, String currency) {
        assertThat(Numbers.read(text, ColumnType.MONEY, null)).isInstanceOfSatisfying(Reading.Amount.class, amount -> {
            assertThat(amount.value()).isEqualTo(value);
            assertThat(amount.currencies()).contains(currency);
        });
        assertThat(Numbers.read(text, ColumnType.COUNT, null)).isEqualTo(new Reading.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "over $120m",
                "~100",
                "100-120",
                "$100-120",
                "120m",
                "USD 1.2 million",
                "12 M€",
                "1,5 milliard",
                "environ 300",
                "plus de 20",
                "100+",
                "> 50",
                "100 to 120",
                "100 à 120",
                "حوالي 100",
                "20 mil",
                "5k",
                "≈7",
                "between 5 and 7"
            })
    void what_is_not_exact_is_refused_in_words(String text) {
        assertThat(Numbers.read(text, ColumnType.MONEY, null)).isEqualTo(new Reading.Refused("inexact-number"));
        assertThat(Numbers.read(text, ColumnType.COUNT, null)).isEqualTo(new Reading.Refused("inexact-number"));
    }

    private static Reading read(String text, @Nullable NumberStyle style) {
        return Numbers.read(text, ColumnType.NUMBER, style);
    }
}
