package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.operations.PersonnelType.TROOPS;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.SheetRow;
import org.mizani.operations.OperationRegister;
import org.mizani.provenance.SourceCell;

class HeadcountSheetTest {

    private static final Map<String, String> COLUMNS = Map.of(
            "operation", "A",
            "date", "B",
            "personnel-type", "C",
            "contributor", "D",
            "women", "E",
            "men", "F",
            "source", "H");

    private final List<Finding> findings = new ArrayList<>();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2014-06-30T12:00:00Z"), ZoneOffset.UTC);

    private static final StandingClaims.Standing ON_RECORD = new StandingClaims.Standing(
            7,
            new Headcount.Key("UNAMID", TROOPS, "KEN", LocalDate.of(2013, 12, 31)),
            new Headcount.Figures(3, 30, null));

    private final HeadcountSheet sheet = new HeadcountSheet(
            CLOCK,
            new FileChecks(
                    CLOCK,
                    codes -> new OperationRegister(Map.of(), Map.of()),
                    (reports, each) -> {},
                    new BigDecimal("3")),
            (reports, each) -> each.accept(ON_RECORD));
    private int line = 1;

    @Test
    void a_row_becomes_a_claim_with_its_cells() {
        Headcount claim = read(row(2, 583)).getFirst();

        assertThat(claim.key()).isEqualTo(new Headcount.Key("UNAMID", TROOPS, "BGD", LocalDate.of(2013, 12, 31)));
        assertThat(claim.figures()).isEqualTo(new Headcount.Figures(2, 583, null));
        assertThat(claim.cells().women()).isEqualTo(new SourceCell("People", "E2"));
        assertThat(claim.cells().men()).isEqualTo(new SourceCell("People", "F2"));
        assertThat(claim.cells().notReported()).isEqualTo(new SourceCell("People", null));
        assertThat(findings).isEmpty();
    }

    @Test
    void what_counts_and_is_not_stated_is_missing_from_a_complete_file_also_not_when_blank() {
        read(row(2, 583));
        assertThat(sheet.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.claim()).isEqualTo(7);
            assertThat(missing.fact().words()).isEqualTo("UNAMID|troops|KEN|2013-12-31");
            assertThat(missing.change().before()).isEqualTo("3 / 30 / –");
        });
        read(without(without(with(row(2, 583), "contributor", "KEN"), "men"), "women"));
        assertThat(sheet.missing()).isEmpty();
    }

    @Test
    void a_blank_contributor_means_a_total_that_is_not_broken_down() {
        assertThat(read(without(row(2, 583), "contributor")).getFirst().contributor())
                .isEqualTo("ALL");
    }

    @Test
    void a_blank_count_stays_blank_and_zero_stays_zero() {
        Headcount claim = read(without(row(0, 583), "men")).getFirst();

        assertThat(claim.women()).isZero();
        assertThat(claim.men()).isNull();
    }

    @Test
    void a_row_without_any_count_is_kept_as_blank_and_said() {
        Headcount claim = read(without(without(row(2, 583), "men"), "women")).getFirst();

        assertThat(claim.blank()).isTrue();
        assertThat(codes()).containsExactly("INFORMS nothing-reported E2");
    }

    @Test
    void an_unsound_row_gives_no_claim() {
        assertThat(sheet.read(new SheetRow("People", 2, row(2, 583), COLUMNS, false), findings::add))
                .isEmpty();
    }

    @Test
    void a_row_repeated_word_for_word_counts_once() {
        assertThat(read(row(2, 583))).hasSize(1);
        assertThat(read(row(2, 583))).isEmpty();
        assertThat(codes()).containsExactly("WARNS duplicate-row E3");
    }

    @Test
    void the_same_fact_with_other_figures_from_the_same_source_blocks_and_names_both_rows() {
        read(row(2, 583));
        read(row(3, 583));

        assertThat(codes()).containsExactly("BLOCKS duplicate-row E3");
        assertThat(findings.getFirst().arguments())
                .startsWith("People, E2", "2 / 583 / –", "People, E3", "3 / 583 / –");
    }

    @Test
    void the_same_fact_with_other_figures_from_another_source_is_kept_beside_it() {
        assertThat(read(with(row(2, 583), "source", "DPKO"))).hasSize(1);
        assertThat(read(with(row(3, 583), "source", "AU"))).hasSize(1);
        assertThat(codes()).containsExactly("WARNS conflicting-claims E3");
    }

    @Test
    void two_sources_that_agree_are_both_kept_in_silence() {
        assertThat(read(with(row(2, 583), "source", "DPKO"))).hasSize(1);
        assertThat(read(with(row(2, 583), "source", "AU"))).hasSize(1);
        assertThat(findings).isEmpty();
    }

    @Test
    void a_date_in_the_future_warns() {
        assertThat(read(with(row(2, 583), "date", LocalDate.of(2014, 7, 1)))).hasSize(1);
        assertThat(codes()).containsExactly("WARNS date-in-future B2");
    }

    @Test
    void sex_not_reported_is_said_once_a_file() {
        read(with(row(2, 583), "not-reported", BigDecimal.valueOf(7)));
        read(with(with(row(2, 583), "not-reported", BigDecimal.valueOf(7)), "contributor", "RWA"));
        assertThat(codes()).containsExactly("INFORMS sex-not-reported null");
    }

    @Test
    void a_source_that_is_too_long_to_keep_blocks() {
        read(with(row(2, 583), "source", "x".repeat(501)));
        assertThat(codes()).containsExactly("BLOCKS text-too-long H2");
    }

    private List<Headcount> read(Map<String, Object> values) {
        line++;
        return sheet.read(new SheetRow("People", line, values, COLUMNS, true), findings::add);
    }

    private List<String> codes() {
        return findings.stream()
                .map(f -> f.severity() + " " + f.code() + " " + f.cell())
                .toList();
    }

    private static Map<String, Object> row(int women, int men) {
        return Map.of(
                "operation",
                "UNAMID",
                "date",
                LocalDate.of(2013, 12, 31),
                "personnel-type",
                "troops",
                "contributor",
                "BGD",
                "women",
                BigDecimal.valueOf(women),
                "men",
                BigDecimal.valueOf(men));
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(row);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> row, String field) {
        Map<String, Object> changed = new HashMap<>(row);
        changed.remove(field);
        return changed;
    }
}
