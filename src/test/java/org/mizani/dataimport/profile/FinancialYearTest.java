package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2018/19          ; 2019 ; true
        2018-2019        ; 2019 ; true
        2018–19          ; 2019 ; true
        FY2018/19        ; 2019 ; true
        FY 2018/19       ; 2019 ; true
        Exercice 2018/19 ; 2019 ; true
        2019             ; 2019 ; false
        FY2019           ; 2019 ; false
        ٢٠١٨/٢٠١٩        ; 2019 ; true
        """)
    void years_are_read_as_files_write_them(String text, int last, boolean split) {
        assertThat(FinancialYear.read(text)).hasValue(new FinancialYear(last, split));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018/20", "18/19", "FY", "2018/2018", "year 2019 or so"})
    void anything_else_is_no_financial_year(String text) {
        assertThat(FinancialYear.read(text)).isEmpty();
    }
}
