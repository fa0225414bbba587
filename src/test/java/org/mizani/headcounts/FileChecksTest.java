package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.operations.PersonnelType.EXPERTS_ON_MISSION;
import static org.mizani.operations.PersonnelType.FORMED_POLICE;
import static org.mizani.operations.PersonnelType.OBSERVERS_AND_STAFF;
import static org.mizani.operations.PersonnelType.TROOPS;
import static org.mizani.operations.PersonnelType.UNIFORMED;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.SheetRow;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Ceilings;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationRegister;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.SourceCell;

class FileChecksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 31);

    private final PackedRows rows = new PackedRows();
    private final List<Finding> findings = new ArrayList<>();
    private final List<EarlierReports.Asked> asked = new ArrayList<>();
    private final List<EarlierReports.OnRecord> onRecord = new ArrayList<>();
    private int line;

    @BeforeEach
    void headings_are_in_row_one() {
        line = 1;
    }

    @Test
    void a_strength_above_the_ceiling_of_its_day_is_said_once_with_both_numbers_and_the_document() {
        row("ATMIS", TROOPS, "UGA", JULY, 600, 10_000);
        row("ATMIS", FORMED_POLICE, "UGA", JULY, 100, 6_950);
        check();

        assertThat(words())
                .containsExactly(
                        "WARNS above-ceiling E2 [ATMIS, 2023-07-31, 17650, 17626, 2023-07-01, Resolution 2670]");
    }

    @Test
    void a_strength_at_the_ceiling_needs_no_word_and_neither_do_civilians() {
        row("ATMIS", TROOPS, "UGA", JULY, 626, 17_000);
        row("ATMIS", PersonnelType.CIVILIAN_INTERNATIONAL, "UGA", JULY, 30, 40);
        check();

        assertThat(words()).isEmpty();
    }

    @Test
    void totals_that_are_broken_down_elsewhere_do_not_count_twice() {
        row("ATMIS", TROOPS, "ALL", JULY, 0, 17_000);
        row("ATMIS", TROOPS, "UGA", JULY, 0, 17_000);
        row("ATMIS", OBSERVERS_AND_STAFF, "UGA", JULY, 0, 600);
        row("ATMIS", EXPERTS_ON_MISSION, "UGA", JULY, 0, 500);
        row("ATMIS", UNIFORMED, "ALL", JULY, 0, 17_600);
        check();

        assertThat(words()).isEmpty();
    }

    @Test
    void of_two_sources_the_later_row_counts() {
        row("ATMIS", TROOPS, "ALL", JULY, 0, 18_000, "one");
        row("ATMIS", TROOPS, "ALL", JULY, 0, 17_000, "other");
        check();

        assertThat(words()).isEmpty();
    }

    @Test
    void before_the_first_ceiling_there_is_none() {
        row("ATMIS", TROOPS, "ALL", LocalDate.of(2023, 6, 30), 0, 30_000);
        check();

        assertThat(words()).isEmpty();
    }

    @Test
    void people_long_after_the_end_are_said_once_an_operation() {
        row("ATMIS", TROOPS, "UGA", LocalDate.of(2025, 3, 31), 1, 1);
        row("ATMIS", TROOPS, "UGA", LocalDate.of(2025, 4, 30), 1, 1);
        row("ATMIS", TROOPS, "KEN", LocalDate.of(2025, 4, 30), 1, 1);
        check();

        assertThat(words()).containsExactly("WARNS operation-closed E3 [ATMIS, 2024-12-31, 2025-04-30, 2]");
    }

    @Test
    void people_long_before_the_beginning_are_said() {
        row("ATMIS", TROOPS, "UGA", LocalDate.of(2022, 1, 31), 1, 1);
        row("ATMIS", TROOPS, "UGA", LocalDate.of(2021, 12, 31), 1, 1);
        check();

        assertThat(words()).containsExactly("WARNS operation-not-started E3 [ATMIS, 2022-04-01, 2021-12-31, 1]");
    }

    @Test
    void a_date_in_the_future_is_said_elsewhere() {
        row("ATMIS", TROOPS, "UGA", LocalDate.of(2999, 12, 31), 1, 1);
        check();

        assertThat(words()).isEmpty();
    }

    @Test
    void the_greatest_jump_of_a_component_and_date_stands_for_all() {
        LocalDate august = LocalDate.of(2023, 8, 31);
        row("X", TROOPS, "UGA", JULY, 0, 100);
        row("X", TROOPS, "KEN", JULY, 0, 100);
        row("X", TROOPS, "BDI", JULY, 0, 100);
        row("X", TROOPS, "UGA", august, 0, 301);
        row("X", TROOPS, "KEN", august, 0, 20);
        row("X", TROOPS, "BDI", august, 0, 300);
        check();

        assertThat(words())
                .containsExactly("WARNS jump E6 [X, :personnel-type.troops, KEN, 100, 2023-07-31, 20, 2023-08-31, 2]");
    }

    @Test
    void small_groups_and_longer_pauses_are_left_alone() {
        row("X", TROOPS, "UGA", JULY, 0, 19);
        row("X", TROOPS, "UGA", LocalDate.of(2023, 8, 31), 0, 500);
        row("X", TROOPS, "UGA", LocalDate.of(2023, 10, 31), 0, 50);
        check();

        assertThat(words()).isEmpty();
    }

    @Test
    void where_the_file_has_no_month_before_the_record_serves() {
        row("X", TROOPS, "UGA", JULY, 0, 5_000);
        onRecord.add(new EarlierReports.OnRecord(
                new EarlierReports.Asked("X", JULY), TROOPS, "UGA", LocalDate.of(2023, 6, 30), 500));
        onRecord.add(new EarlierReports.OnRecord(
                new EarlierReports.Asked("X", JULY), TROOPS, "TCD", LocalDate.of(2023, 6, 30), 500));
        check();

        assertThat(words())
                .containsExactly(
                        "WARNS jump E2 [X, :personnel-type.troops, UGA, 500, 2023-06-30, 5000, 2023-07-31, 1]");
    }

    @Test
    void the_record_is_asked_once_a_report_and_only_where_the_file_says_nothing() {
        row("X", TROOPS, "UGA", JULY, 0, 100);
        row("X", TROOPS, "KEN", JULY, 0, 100);
        row("X", TROOPS, "UGA", LocalDate.of(2023, 8, 31), 0, 100);
        check();

        assertThat(asked).containsExactly(new EarlierReports.Asked("X", JULY));
    }

    @Test
    void beyond_the_greatest_jumps_the_others_are_counted() {
        for (int i = 0; i < 60; i++) {
            row("X", TROOPS, "UGA", JULY.plusMonths(i).withDayOfMonth(28), 0, i % 2 == 0 ? 100 : 1_000);
        }
        check();

        assertThat(findings).hasSize(51);
        assertThat(words()).endsWith("WARNS more-jumps null [9]");
    }

    @Test
    void months_that_a_monthly_series_leaves_out_are_listed() {
        for (int month : new int[] {1, 2, 3, 6, 7, 8, 10}) {
            row("X", TROOPS, "UGA", LocalDate.of(2023, month, 28), 1, 1);
        }
        check();

        assertThat(words())
                .containsExactly("INFORMS month-missing null [X, 2023-01, 2023-10, 3, 2023-04, 2023-05, 2023-09]");
    }

    @Test
    void a_series_of_years_or_of_two_reports_lacks_no_month() {
        for (int month : new int[] {1, 4, 7, 10}) {
            row("X", TROOPS, "UGA", LocalDate.of(2023, month, 28), 1, 1);
        }
        row("Y", TROOPS, "UGA", LocalDate.of(2023, 1, 31), 1, 1);
        row("Y", TROOPS, "UGA", LocalDate.of(2023, 3, 31), 1, 1);
        check();

        assertThat(words()).isEmpty();
    }

    @Test
    void where_rows_cannot_be_read_no_month_is_called_missing() {
        for (int month : new int[] {1, 2, 4, 5, 6}) {
            row("X", TROOPS, "UGA", LocalDate.of(2023, month, 28), 1, 1);
        }
        checks().report(rows, false, findings::add);

        assertThat(words()).isEmpty();
    }

    private void check() {
        checks().report(rows, true, findings::add);
    }

    private FileChecks checks() {
        Operation atmis = new Operation(
                "ATMIS",
                "ATMIS",
                null,
                List.of("AU"),
                List.of("SOM"),
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2024, 12, 31),
                "AUSSOM",
                null);
        Ceiling ceiling = new Ceiling(
                1, "ATMIS", "uniformed", LocalDate.of(2023, 7, 1), 17_626, "Resolution 2670", "verified", null);
        OperationRegister register =
                new OperationRegister(Map.of("ATMIS", atmis), Map.of("ATMIS", new Ceilings(List.of(ceiling))));
        return new FileChecks(
                CLOCK,
                codes -> register,
                (reports, each) -> {
                    asked.addAll(reports);
                    onRecord.forEach(each);
                },
                new BigDecimal("3"));
    }

    private void row(String operation, PersonnelType type, String contributor, LocalDate date, int women, int men) {
        row(operation, type, contributor, date, women, men, null);
    }

    private void row(
            String operation,
            PersonnelType type,
            String contributor,
            LocalDate date,
            int women,
            int men,
            @Nullable String source) {
        line++;
        SourceCell cell = new SourceCell("People", "E" + line);
        SourceCell none = new SourceCell("People", null);
        Headcount claim = new Headcount(
                operation,
                type,
                contributor,
                date,
                women,
                men,
                null,
                new Headcount.Cells(cell, new SourceCell("People", "F" + line), none),
                source,
                null);
        int last = PackedRows.NONE;
        for (int row = rows.first(claim.key()); row != PackedRows.NONE; row = rows.next(row)) {
            last = row;
        }
        rows.add(claim, new SheetRow("People", line, Map.of(), Map.of(), true), last);
    }

    private List<String> words() {
        return findings.stream()
                .map(f -> f.severity() + " " + f.code() + " " + f.cell() + " " + f.arguments())
                .toList();
    }
}
