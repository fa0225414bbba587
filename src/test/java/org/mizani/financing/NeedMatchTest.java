package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.commitment;
import static org.mizani.financing.Given.period;
import static org.mizani.financing.Given.pledge;
import static org.mizani.financing.Given.position;
import static org.mizani.financing.Given.question;
import static org.mizani.financing.Given.requirement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.Period;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;

/** A sum of needs never hides that money was reported for some of them alone. */
class NeedMatchTest {

    private static final FundingQuestion YEARS = question("X", "2020-01-01/2021-12-31");
    private static final Requirement FIRST = requirement("X", "2020-01-01/2020-12-31", "100");
    private static final Requirement SECOND = requirement("X", "2021-01-01/2021-12-31", "300");

    @Test
    void a_need_on_whose_days_nothing_is_received_is_named_though_it_counts_in_full() {
        FundingPosition position = position(
                YEARS,
                FIRST,
                SECOND,
                Given.receipt("X", "2020-05-10", "EU", "40"),
                pledge("X", "2021-02-01", "EU", "9"));
        assertThat(match(position, Basis.RECEIVED)).isEqualTo(new NeedMatch(both(), List.of(SECOND.period()), 0));
        assertThat(match(position, Basis.PLEDGED).complete()).isTrue();
        assertThat(MoneySentences.of(position, Basis.RECEIVED, Locale.ENGLISH))
                .endsWith("On the days of one need (2021) nothing is reported on this basis; that need counts in full,"
                        + " so the shortfall may look larger than it is.");
        assertThat(MoneySentences.of(position, Basis.RECEIVED, Locale.FRENCH))
                .endsWith("Pour les jours d’un besoin (2021), rien n’est indiqué sur cette base ; ce besoin compte en"
                        + " entier : le déficit peut paraître plus grand qu’il n’est.");
        assertThat(MoneySentences.of(position, Basis.PLEDGED, Locale.ENGLISH)).doesNotContain("nothing is reported");
        assertThat(coverage(position)).isEqualTo("1 of 2 needs: nothing reported on their days");
    }

    @Test
    void money_on_days_without_a_need_is_counted_and_told() {
        FundingPosition position = position(
                YEARS,
                SECOND,
                Given.receipt("X", "2020-05-10", "EU", "40"),
                Given.receipt("X", "2021-05-10", "EU", "50"));
        assertThat(match(position, Basis.RECEIVED)).isEqualTo(new NeedMatch(List.of(SECOND.period()), List.of(), 1));
        assertThat(MoneySentences.of(position, Basis.RECEIVED, Locale.ENGLISH))
                .endsWith("One entry of this money falls on days that no need is stated for; it counts all the same, so"
                        + " the coverage may look better than it is.");
        assertThat(coverage(position)).isEqualTo("one entry on days without a stated need");
    }

    @Test
    void one_need_is_silent_too_when_money_came_on_other_days_alone() {
        FundingPosition position = position(YEARS, SECOND, Given.receipt("X", "2020-05-10", "EU", "40"));
        assertThat(match(position, Basis.RECEIVED))
                .isEqualTo(new NeedMatch(List.of(SECOND.period()), List.of(SECOND.period()), 1));
    }

    @Test
    void a_flow_of_a_period_falls_on_each_need_that_it_shares_a_day_with() {
        FundingPosition position =
                position(YEARS, FIRST, SECOND, receipt(FlowTime.during(period("2020-12-31/2021-01-01"))));
        assertThat(match(position, Basis.RECEIVED).complete()).isTrue();
    }

    @Test
    void a_basis_that_compares_no_need_with_money_has_nothing_to_tell() {
        FundingPosition position = position(
                YEARS, FIRST, SECOND, pledge("X", "2020-02-01", "EU", "9"), commitment("X", "2020-02-02", "EU", "5"));
        assertThat(position.match(Basis.CONVERSION)).isEqualTo(Optional.empty());
        assertThat(position.match(Basis.CASH)).isEqualTo(Optional.empty());
        assertThat(position.match(Basis.RECEIVED)).isEqualTo(Optional.empty());
        assertThat(position.match(Basis.PLEDGED)).isPresent();
    }

    @Test
    void many_silent_needs_are_counted_and_the_first_are_named() {
        Funding[] claims = new Funding[7];
        for (int year = 0; year < 6; year++) {
            claims[year] = requirement("X", (2010 + year) + "-01-01/" + (2010 + year) + "-12-31", "1");
        }
        claims[6] = Given.receipt("X", "2015-05-10", "EU", "1");
        FundingPosition position = position(question("X", "2010-01-01/2015-12-31"), claims);
        assertThat(MoneySentences.of(position, Basis.RECEIVED, Locale.ENGLISH))
                .contains("On the days of 5 needs (2010; 2011; 2012; 2013 and one more) nothing is reported");
    }

    private static List<Period> both() {
        return List.of(FIRST.period(), SECOND.period());
    }

    private static NeedMatch match(FundingPosition position, Basis basis) {
        return position.match(basis).orElseThrow();
    }

    private static Contribution receipt(FlowTime when) {
        Contribution dated = Given.receipt("X", "2020-05-10", "EU", "40");
        return new Contribution(
                "X", dated.kind(), "EU", "", "", when, dated.scope(), "", false, 1, dated.money(), dated.citation());
    }

    private static @Nullable String coverage(FundingPosition position) {
        Table table = MoneyTable.of("", position, Basis.RECEIVED, Locale.ENGLISH);
        return ((TableCell.Figure) table.rows().getFirst().cells().getLast()).mark();
    }
}
