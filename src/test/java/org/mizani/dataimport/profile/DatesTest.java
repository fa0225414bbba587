package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Dates undeclared = new Dates(List.of());

    @ParameterizedTest
    @CsvSource(textBlock = """
        2013-12-31,          2013-12-31
        2013-12-31 00:00:00, 2013-12-31
        31/12/2013,          2013-12-31
        12/31/2013,          2013-12-31
        31.12.2013,          2013-12-31
        5/5/2013,            2013-05-05
        """)
    void dates_with_one_reading_are_read(String text, LocalDate date) {
        assertThat(undeclared.read(text, null)).isEqualTo(new Reading.Day(date));
    }

    @Test
    void the_third_of_april_or_the_fourth_of_march_is_asked() {
        assertThat(undeclared.read("03/04/2025", null)).isEqualTo(new Reading.Ambiguous("2025-04-03", "2025-03-04"));
    }

    @Test
    void a_declared_style_decides() {
        assertThat(new Dates(List.of("dd/MM/yyyy")).read("03/04/2025", null))
                .isEqualTo(new Reading.Day(LocalDate.of(2025, 4, 3)));
        assertThat(new Dates(List.of("d-MMM-yy")).read("31-Jan-21", null))
                .isEqualTo(new Reading.Day(LocalDate.of(2021, 1, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-02-30",
                "32/12/2013",
                "31/31/2013",
                "December",
                "41639",
                "31/04/2025",
                "15-Jan",
                "Jan 15",
                "Q5 2024",
                "2007m13",
                "1 Smarch 2015"
            })
    void days_that_do_not_exist_are_no_dates(String text) {
        assertThat(undeclared.read(text, null)).isEqualTo(new Reading.Unreadable());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        31 Jan 2015            ; 2015-01-31
        31-JAN-2015            ; 2015-01-31
        Jan 31, 2015           ; 2015-01-31
        1er février 2015       ; 2015-02-01
        28 fevr. 2015          ; 2015-02-28
        31 août 2015           ; 2015-08-31
        31 de janeiro de 2015  ; 2015-01-31
        1 de março de 2015     ; 2015-03-01
        1 de enero de 2015     ; 2015-01-01
        15 sept. 2015          ; 2015-09-15
        31 Desemba 2015        ; 2015-12-31
        1 Mei 2015             ; 2015-05-01
        ٣١ يناير ٢٠١٥          ; 2015-01-31
        31 كانون الثاني 2015   ; 2015-01-31
        1 تشرين الأول 2015     ; 2015-10-01
        2 جوان 2015            ; 2015-06-02
        ٣١/٠١/٢٠١٥             ; 2015-01-31
        31/12/2013 00:00:00    ; 2013-12-31
        2015/06/30             ; 2015-06-30
        20150131               ; 2015-01-31
        """)
    void days_are_read_in_the_languages_of_our_sheets(String text, LocalDate date) {
        assertThat(undeclared.read(text, null)).isEqualTo(new Reading.Day(date));
        assertThat(new Dates(List.of("dd/MM/yyyy")).read(text, null))
                .as("where the profile declares another style")
                .isEqualTo(new Reading.Day(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        31-Jan-21   ; 2021-01-31
        31/01/69    ; 2069-01-31
        31.01.70    ; 1970-01-31
        05-déc.-99  ; 1999-12-05
        """)
    void years_of_two_digits_are_1970_to_2069_and_told(String text, LocalDate date) {
        assertThat(undeclared.read(text, null)).isEqualTo(new Reading.Day(date, date, Set.of(DateNote.TWO_DIGIT_YEAR)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        January 2015          ; 2015-01-01 ; 2015-01-31 ; MONTH
        Jan-15                ; 2015-01-01 ; 2015-01-31 ; MONTH
        JAN2009               ; 2009-01-01 ; 2009-01-31 ; MONTH
        janv. 2009            ; 2009-01-01 ; 2009-01-31 ; MONTH
        2007m2                ; 2007-02-01 ; 2007-02-28 ; MONTH
        2015-02               ; 2015-02-01 ; 2015-02-28 ; MONTH
        02/2015               ; 2015-02-01 ; 2015-02-28 ; MONTH
        Machi 2015            ; 2015-03-01 ; 2015-03-31 ; MONTH
        كانون الثاني 2015     ; 2015-01-01 ; 2015-01-31 ; MONTH
        T1 2024               ; 2024-01-01 ; 2024-03-31 ; QUARTER
        Q2 2024               ; 2024-04-01 ; 2024-06-30 ; QUARTER
        2024Q3                ; 2024-07-01 ; 2024-09-30 ; QUARTER
        4Q24                  ; 2024-10-01 ; 2024-12-31 ; QUARTER
        1er trimestre 2024    ; 2024-01-01 ; 2024-03-31 ; QUARTER
        الربع الأول 2024      ; 2024-01-01 ; 2024-03-31 ; QUARTER
        """)
    void a_month_or_quarter_stands_for_its_last_day_and_knows_its_first(
            String text, LocalDate from, LocalDate date, DateNote note) {
        assertThat(undeclared.read(text, null)).isInstanceOfSatisfying(Reading.Day.class, day -> {
            assertThat(day.date()).isEqualTo(date);
            assertThat(day.from()).isEqualTo(from);
            assertThat(day.notes()).contains(note);
        });
    }

    @Test
    void a_december_that_may_be_a_financial_year_is_ambiguous() {
        assertThat(undeclared.read("2011-12", null)).isEqualTo(new Reading.Ambiguous("2011-12-31", "2011/2012"));
        assertThat(undeclared.read("2012-11", null)).isInstanceOf(Reading.Day.class);
    }

    @Test
    void a_year_is_no_date() {
        assertThat(undeclared.read("2015", null)).isEqualTo(new Reading.Refused("year-is-no-date"));
    }

    @Test
    void the_order_of_the_column_decides_and_what_contradicts_it_is_unreadable() {
        assertThat(undeclared.read("03/04/25", DateOrder.MONTH_FIRST))
                .isInstanceOfSatisfying(
                        Reading.Day.class, day -> assertThat(day.date()).isEqualTo("2025-03-04"));
        assertThat(undeclared.read("03/04/2025", DateOrder.DAY_FIRST))
                .isEqualTo(new Reading.Day(LocalDate.of(2025, 4, 3)));
        assertThat(undeclared.read("25/04/2025", DateOrder.MONTH_FIRST)).isEqualTo(new Reading.Unreadable());
        assertThat(new Dates(List.of("dd/MM/yyyy")).read("04/25/2025", null)).isEqualTo(new Reading.Unreadable());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        AMISOM personnel as of 31-Jan-2015.xlsx      ; 2015-01-31 ; 31-Jan-2015     ; false
        Situation au 28 février 2015                 ; 2015-02-28 ; 28 février 2015 ; false
        Position au 1er avril 2016 (AMISOM)          ; 2016-04-01 ; 1er avril 2016  ; false
        Jan 2015                                     ; 2015-01-31 ; Jan 2015        ; false
        20150131                                     ; 2015-01-31 ; 20150131        ; false
        Figures_2015_01_31_v2                        ; 2015-01-31 ; 2015_01_31      ; false
        ipi_2014-02.csv                              ; 2014-02-28 ; 2014-02         ; false
        Report No. 12, May 2016                      ; 2016-05-31 ; May 2016        ; false
        Contributors_March2022                       ; 2022-03-31 ; March2022       ; false
        Strength, 1 January to 31 January 2015       ; 2015-01-31 ; 31 January 2015 ; false
        الوضع في 31 يناير 2015                       ; 2015-01-31 ; 31 يناير 2015   ; false
        As of 03/04/2025                             ; 2025-04-03 ; 03/04/2025      ; true
        31 January 2015 and 28 February 2015         ; 2015-02-28 ; 28 February 2015; true
        """)
    void a_date_is_found_in_titles_and_names(String text, LocalDate date, String part, boolean ambiguous) {
        assertThat(Dates.found(text)).hasValue(new WrittenDate(date, part, ambiguous));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Budget 2011/12",
                "UNAMID_2009-2014",
                "v1.2.3 report",
                "Data set 1 2015",
                "AMISOM 2015",
                "Sheet1",
                "S/RES/2124 (2013)",
                "01-02-03",
                "11,826 troops",
                "15 out 20 may attend"
            })
    void no_date_is_found_where_there_is_none(String text) {
        assertThat(Dates.found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        JAN2009,    2009-01-31
        Jan-09,     2009-01-31
        janv. 2009, 2009-01-31
        2007m2,     2007-02-28
        2009-01-31, 2009-01-31
        31/01/2009, 2009-01-31
        """)
    void a_heading_may_be_a_month_or_a_date(String text, LocalDate date) {
        assertThat(Dates.monthHeading(text)).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mar", "2015", "Total", "Women", "Q1 2024", "2024-25", "03/04/2025", "12"})
    void other_headings_are_no_month(String text) {
        assertThat(Dates.monthHeading(text)).isEmpty();
    }
}
