package org.mizani.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.overview.GivenStanding.TODAY;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizani.financing.Basis;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;

class StandingTest {

    private static final Standing WELL = GivenStanding.of("A")
            .troops(TODAY.minusMonths(1), 130, 870)
            .need(100, 90)
            .standing();
    private static final Standing SHORT = GivenStanding.of("B")
            .troops(TODAY.minusYears(2), 10, 990)
            .need(400, 40)
            .standing();
    private static final Standing UNKNOWN = GivenStanding.of("C").standing();

    @Test
    void operations_are_ordered_by_a_figure_and_those_without_it_come_last_in_either_direction() {
        List<Standing> all = List.of(UNKNOWN, WELL, SHORT);
        assertThat(StandingSort.SHARE.sorted(all, Basis.RECEIVED, true)).containsExactly(WELL, SHORT, UNKNOWN);
        assertThat(StandingSort.SHARE.sorted(all, Basis.RECEIVED, false)).containsExactly(SHORT, WELL, UNKNOWN);
        assertThat(StandingSort.SHORTFALL.sorted(all, Basis.RECEIVED, true)).containsExactly(SHORT, WELL, UNKNOWN);
        assertThat(StandingSort.LAST_REPORT.sorted(all, Basis.RECEIVED, false)).containsExactly(SHORT, WELL, UNKNOWN);
    }

    @Test
    void an_operation_that_runs_and_has_not_reported_for_a_year_needs_somebody() {
        assertThat(Attention.of(WELL)).isEmpty();
        assertThat(Attention.of(SHORT))
                .containsExactly(new Attention(Attention.Kind.NO_RECENT_REPORT, "B", 0, TODAY.minusYears(2)));
        assertThat(Attention.of(UNKNOWN)).containsExactly(new Attention(Attention.Kind.NO_RECENT_REPORT, "C", 0, null));
        Standing ended = GivenStanding.of("D").ended(TODAY.minusYears(3)).standing();
        assertThat(Attention.of(ended)).isEmpty();
    }

    @Test
    void claims_that_disagree_need_somebody_also_when_the_operation_has_ended() {
        Standing ended =
                GivenStanding.of("D").ended(TODAY.minusYears(3)).disagreeing().standing();
        assertThat(Attention.of(ended)).extracting(Attention::kind).containsExactly(Attention.Kind.CLAIMS_DISAGREE);
        assertThat(ended.silent()).isFalse();
    }

    @Test
    void a_row_of_the_table_is_what_the_sentences_say() {
        Table table = StandingTable.of(List.of(SHORT), Basis.RECEIVED, Locale.ENGLISH);
        assertThat(table.rows().getFirst().cells().getFirst()).isEqualTo(new TableCell.Text("B", "operations/B"));
        assertThat(number(table, "share")).isEqualTo("0.01");
        assertThat(number(table, "gap")).isEqualTo("-0.12");
        assertThat(number(table, "needed")).isEqualTo("120");
        assertThat(number(table, "coverage")).isEqualTo("0.1");
        assertThat(number(table, "shortfall")).isEqualTo("360");
        assertThat(StandingSentences.of(SHORT, Basis.RECEIVED, Locale.ENGLISH))
                .satisfiesExactly(
                        women -> assertThat(women).contains("1.0\u00a0%", "12.0 points", "120"),
                        money -> assertThat(money).contains("10.0\u00a0%", "USD\u00a0360"));
    }

    private static String number(Table table, String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(key)) {
                return table.rows()
                        .getFirst()
                        .cells()
                        .get(i)
                        .number()
                        .orElseThrow()
                        .stripTrailingZeros()
                        .toPlainString();
            }
        }
        throw new AssertionError("no column " + key);
    }
}
