package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;
import org.mizani.dataimport.workbook.RawCell;

class CellReaderTest {

    private static final RawCell NUMBER = new RawCell.Text("1.028");
    private static final RawCell DATE = new RawCell.Text("03/04/2025");

    private final Styles styles = new Styles(Map.of(2, NumberStyle.COMMA), Map.of(2, DateOrder.MONTH_FIRST));

    @Test
    void each_column_is_read_in_its_own_style() {
        CellReader cells = new CellReader(profile(null, List.of()), () -> styles);
        assertThat(cells.read(2, ColumnType.MONEY, NUMBER)).isEqualTo(decimal("1028"));
        assertThat(cells.read(3, ColumnType.MONEY, NUMBER)).isEqualTo(new Reading.Ambiguous("1028", "1.028"));
        assertThat(cells.read(2, ColumnType.DATE, DATE)).isEqualTo(new Reading.Day(LocalDate.of(2025, 3, 4)));
    }

    @Test
    void the_sheet_is_surveyed_once_and_only_for_a_text_with_two_readings() {
        int[] surveys = {0};
        CellReader cells = new CellReader(profile(null, List.of()), () -> {
            surveys[0]++;
            return styles;
        });
        cells.read(2, ColumnType.MONEY, new RawCell.Text("1,028.50"));
        cells.read(2, ColumnType.DATE, new RawCell.Text("2025-04-03"));
        cells.read(ColumnType.MONEY, NUMBER);
        assertThat(surveys[0]).isZero();
        cells.read(3, ColumnType.MONEY, NUMBER);
        cells.read(3, ColumnType.DATE, DATE);
        assertThat(surveys[0]).isOne();
    }

    @Test
    void what_the_profile_declares_needs_no_survey() {
        CellReader cells = new CellReader(profile(false, List.of("dd/MM/yyyy")), () -> {
            throw new AssertionError();
        });
        assertThat(cells.read(3, ColumnType.MONEY, NUMBER)).isEqualTo(decimal("1.028"));
        assertThat(cells.read(3, ColumnType.DATE, DATE)).isEqualTo(new Reading.Day(LocalDate.of(2025, 4, 3)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        36526,   2000-01-01
        41639,   2013-12-31
        41639.5, 2013-12-31
        60000,   2064-04-08
        """)
    void a_plain_number_in_a_column_of_dates_is_a_day_counted_from_1900_and_told(BigDecimal serial, LocalDate date) {
        assertThat(new CellReader(profile(null, List.of())).read(0, ColumnType.DATE, new RawCell.Numeric(serial)))
                .isEqualTo(new Reading.Day(date, date, Set.of(DateNote.SERIAL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"36525", "60001", "0", "20150131", "2015.5"})
    void other_numbers_are_no_dates(BigDecimal number) {
        assertThat(new CellReader(profile(null, List.of())).read(0, ColumnType.DATE, new RawCell.Numeric(number)))
                .isEqualTo(new Reading.Unreadable());
    }

    @Test
    void a_year_in_a_column_of_dates_is_refused_in_words() {
        assertThat(new CellReader(profile(null, List.of()))
                        .read(0, ColumnType.DATE, new RawCell.Numeric(BigDecimal.valueOf(2015))))
                .isEqualTo(new Reading.Refused("year-is-no-date"));
    }

    @Test
    void typed_cells_need_no_style() {
        CellReader cells = new CellReader(profile(null, List.of()), () -> styles);
        assertThat(cells.read(2, ColumnType.MONEY, new RawCell.Numeric(new BigDecimal("1.028"))))
                .isEqualTo(decimal("1.028"));
        assertThat(cells.read(2, ColumnType.DATE, new RawCell.Date(LocalDateTime.of(2025, 4, 3, 0, 0))))
                .isEqualTo(new Reading.Day(LocalDate.of(2025, 4, 3)));
    }

    private static Reading decimal(String number) {
        return new Reading.Decimal(new BigDecimal(number));
    }

    private static Profile profile(@Nullable Boolean decimalComma, List<String> dates) {
        return new Profile(
                "p",
                "headcounts",
                Map.of("en", "P"),
                dates,
                decimalComma,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                false,
                "",
                false,
                List.of(),
                null);
    }
}
