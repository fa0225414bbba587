package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;
import org.mizani.dataimport.profile.StyleDoubt.Example;
import org.mizani.dataimport.workbook.RawCell;

class StyleSurveyTest {

    private final StyleSurvey survey = new StyleSurvey();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        1.028 | 1.028,50      ; COMMA
        1.028 | 12,5          ; COMMA
        1.028 | 1.234.567     ; COMMA
        1.028 | 0,125         ; COMMA
        1.028 | 1 028,500     ; COMMA
        1.028 | 12,5 %        ; COMMA
        1.028 | 1.028,50 €    ; COMMA
        1.028 | (1.028,50)    ; COMMA
        1,028 | 1,028.50      ; POINT
        1,028 | 0.5           ; POINT
        1,028 | 1,234,567     ; POINT
        1,028 | $1,028.50     ; POINT
        1,028 | ١٢.٥          ; POINT
        """)
    void one_number_that_reads_one_way_decides_the_column(String texts, NumberStyle style) {
        see(3, ColumnType.MONEY, texts);
        assertThat(survey.decide(Styles.NONE).number(3)).isEqualTo(style);
        assertThat(survey.doubts(Styles.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        1.028 | 17 | 12 500   ; MONEY
        1.028 | 12.500        ; COUNT
        1.028 | 1,028         ; COUNT
        1.028 | about 12,5    ; MONEY
        1.028 | 1٬028٫5       ; MONEY
        """)
    void where_nothing_tells_the_column_is_asked_about(String texts, ColumnType type) {
        see(3, type, texts);
        assertThat(survey.decide(Styles.NONE)).isEqualTo(Styles.NONE);
        assertThat(survey.doubts(Styles.NONE)).singleElement().satisfies(doubt -> {
            assertThat(doubt.column()).isEqualTo(3);
            assertThat(doubt.dates()).isFalse();
            assertThat(doubt.contradicting()).isEmpty();
            assertThat(doubt.example())
                    .isEqualTo(
                            new Example("1.028", 2, java.util.List.of(read("point", "1.028"), read("comma", "1028"))));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        03/04/2025 | 25/04/2025         ; DAY_FIRST
        03/04/2025 | 04/25/2025         ; MONTH_FIRST
        03/04/2025 | 30.06.2015         ; DAY_FIRST
        03/04/2025 | 28/02/15           ; DAY_FIRST
        03/04/2025 | 12/31/2024 00:00   ; MONTH_FIRST
        03/04/2025 | ٢٥/٠٤/٢٠٢٥         ; DAY_FIRST
        """)
    void one_date_that_reads_one_way_decides_the_column(String texts, DateOrder order) {
        see(0, ColumnType.DATE, texts);
        assertThat(survey.decide(Styles.NONE).date(0)).isEqualTo(order);
        assertThat(survey.doubts(Styles.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        03/04/2025 | 05/06/2025             ; 2
        03/04/2025 | 2025-04-25 | 5/5/2025  ; 1
        03/04/2025 | 31/04/2025 | 31 Jan 25 ; 1
        """)
    void dates_with_two_readings_alone_are_asked_about(String texts, int ambiguous) {
        see(0, ColumnType.DATE, texts);
        assertThat(survey.decide(Styles.NONE)).isEqualTo(Styles.NONE);
        assertThat(survey.doubts(Styles.NONE)).singleElement().satisfies(doubt -> {
            assertThat(doubt.dates()).isTrue();
            assertThat(doubt.ambiguous()).isEqualTo(ambiguous);
            assertThat(doubt.example())
                    .isEqualTo(new Example(
                            "03/04/2025",
                            2,
                            java.util.List.of(read("day-first", "2025-04-03"), read("month-first", "2025-03-04"))));
        });
    }

    @Test
    void a_column_that_mixes_both_styles_names_a_text_of_each() {
        see(1, ColumnType.MONEY, "1.028 | 12,5 | 13.5 | 14,5");
        see(0, ColumnType.DATE, "25/04/2025 | 04/25/2025");
        assertThat(survey.decide(Styles.NONE)).isEqualTo(Styles.NONE);
        assertThat(survey.doubts(Styles.NONE))
                .satisfiesExactly(
                        number -> {
                            assertThat(number.contradicting())
                                    .extracting(Example::text)
                                    .containsExactly("12,5", "13.5");
                            assertThat(number.contradicting())
                                    .extracting(Example::row)
                                    .containsExactly(3, 4);
                            assertThat(number.ambiguous()).isEqualTo(1);
                        },
                        date -> {
                            assertThat(date.contradicting())
                                    .extracting(Example::text)
                                    .containsExactly("25/04/2025", "04/25/2025");
                            assertThat(date.ambiguous())
                                    .as("so nothing needs to be asked")
                                    .isZero();
                            assertThat(date.example()).isNull();
                        });
    }

    @Test
    void an_answer_counts_before_the_texts_and_ends_the_doubt() {
        see(1, ColumnType.COUNT, "1.028");
        see(2, ColumnType.MONEY, "12,5 | 13.5 | 1.028");
        see(3, ColumnType.DATE, "03/04/2025");
        Styles answers = new Styles(Map.of(1, NumberStyle.COMMA, 2, NumberStyle.POINT), Map.of(3, DateOrder.DAY_FIRST));
        assertThat(survey.decide(answers)).isEqualTo(answers);
        assertThat(survey.doubts(answers)).isEmpty();
    }

    @Test
    void typed_cells_and_other_columns_say_nothing() {
        survey.see(1, ColumnType.MONEY, new RawCell.Numeric(new BigDecimal("12.5")), 2);
        see(2, ColumnType.TEXT, "12,5 | 1.028");
        see(3, ColumnType.YEAR, "2018/19");
        assertThat(survey.decide(Styles.NONE)).isEqualTo(Styles.NONE);
        assertThat(survey.doubts(Styles.NONE)).isEmpty();
    }

    private void see(int column, ColumnType type, String texts) {
        int row = 2;
        for (String text : texts.split("\\|", -1)) {
            survey.see(column, type, new RawCell.Text(text.strip()), row++);
        }
    }

    private static StyleDoubt.Read read(String style, String value) {
        return new StyleDoubt.Read(style, value);
    }
}
