package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.commitment;
import static org.mizani.financing.Given.pledge;
import static org.mizani.financing.Given.receipt;
import static org.mizani.financing.Given.referring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;

class PledgeChainTest {

    @Test
    void a_pledge_is_followed_to_its_receipts() {
        PledgeChain chain = only(
                receipt("X", "2020-06-30", "EU", "20"),
                pledge("X", "2020-01-10", "EU", "100"),
                commitment("X", "2020-03-10", "EU", "80"),
                receipt("X", "2020-05-10", "EU", "50"));
        assertAmount(chain.amount(ContributionKind.PLEDGE), "100");
        assertAmount(chain.amount(ContributionKind.COMMITMENT), "80");
        assertAmount(chain.amount(ContributionKind.RECEIPT), "70");
        assertAmount(chain.open(), "30");
        assertThat(chain.lag()).isEqualTo(MetricValue.of(121));
    }

    @Test
    void what_did_not_come_waits_and_is_not_zero() {
        PledgeChain chain = only(pledge("X", "2020-01-10", "EU", "100"));
        assertThat(chain.amount(ContributionKind.RECEIPT)).isEqualTo(MetricValue.notReported());
        assertAmount(chain.open(), "100");
        assertThat(chain.lag()).isEqualTo(MetricValue.notMeaningful("pledges.waits"));
    }

    @Test
    void money_without_a_pledge_leaves_nothing_open_that_anybody_promised() {
        PledgeChain chain = only(receipt("X", "2020-05-10", "EU", "50"));
        assertThat(chain.open()).isEqualTo(MetricValue.notReported());
        assertThat(chain.lag()).isEqualTo(MetricValue.notReported());
    }

    @Test
    void more_than_was_promised_leaves_nothing_open() {
        assertAmount(
                only(pledge("X", "2020-01-10", "EU", "100"), receipt("X", "2020-02-10", "EU", "130"))
                        .open(),
                "0");
    }

    @Test
    void a_receipt_before_the_pledge_measures_no_wait() {
        assertThat(only(receipt("X", "2020-01-01", "EU", "5"), pledge("X", "2020-01-10", "EU", "100"))
                        .lag())
                .isEqualTo(MetricValue.notReported());
    }

    @Test
    void what_corrects_an_entry_neither_pledges_nor_pays() {
        assertThat(only(
                                pledge("X", "2020-01-05", "EU", "-1"),
                                pledge("X", "2020-01-10", "EU", "100"),
                                receipt("X", "2020-01-20", "EU", "-5"),
                                receipt("X", "2020-01-30", "EU", "50"))
                        .lag())
                .isEqualTo(MetricValue.of(20));
        assertThat(only(pledge("X", "2020-01-10", "EU", "100"), receipt("X", "2020-01-20", "EU", "-5"))
                        .lag())
                .isEqualTo(MetricValue.notMeaningful("pledges.waits"));
    }

    @Test
    void what_was_taken_back_neither_pledges_nor_pays() {
        PledgeChain unpaid = only(
                pledge("X", "2020-01-01", "EU", "100"),
                receipt("X", "2020-01-31", "EU", "100"),
                receipt("X", "2020-02-15", "EU", "-100"));
        assertAmount(unpaid.open(), "100");
        assertThat(unpaid.lag()).isEqualTo(MetricValue.notMeaningful("pledges.waits"));
        assertThat(only(
                                pledge("X", "2020-01-01", "EU", "100"),
                                pledge("X", "2020-01-10", "EU", "-100"),
                                pledge("X", "2020-03-01", "EU", "100"),
                                receipt("X", "2020-03-31", "EU", "100"))
                        .lag())
                .isEqualTo(MetricValue.of(30));
        assertThat(only(pledge("X", "2020-01-01", "EU", "100"), pledge("X", "2020-01-10", "EU", "-100"))
                        .lag())
                .isEqualTo(MetricValue.notReported());
    }

    @Test
    void what_was_signed_counts_where_it_is_more_than_was_pledged() {
        assertAmount(
                only(
                                pledge("X", "2020-01-10", "EU", "100"),
                                commitment("X", "2020-02-10", "EU", "150"),
                                receipt("X", "2020-03-10", "EU", "100"))
                        .open(),
                "50");
    }

    @Test
    void an_entry_without_a_rate_is_neither_zero_nor_missing() {
        PledgeChain chain = new PledgeChain(
                Given.stored(pledge("X", "2020-01-10", "EU", "100"), receipt("X", "2020-02-10", "EU", "60"))
                        .contributions()
                        .stream()
                        .map(claim -> new PledgeChain.Entry(
                                claim,
                                claim.funding().kind() == ContributionKind.RECEIPT
                                        ? MetricValue.notReported()
                                        : MetricValue.of(claim.funding().money().amount())))
                        .toList());
        assertAmount(chain.amount(ContributionKind.PLEDGE), "100");
        assertThat(chain.amount(ContributionKind.RECEIPT)).isEqualTo(MetricValue.notMeaningful("pledges.no-rate"));
        assertThat(chain.open()).isEqualTo(MetricValue.notMeaningful("pledges.no-rate"));
        assertThat(chain.lag()).isEqualTo(MetricValue.of(31));
    }

    @Test
    void references_partners_and_kind_tell_chains_apart() {
        assertThat(chains(
                        null,
                        referring(pledge("X", "2020-01-10", "EU", "100"), "P1"),
                        referring(pledge("X", "2020-01-11", "EU", "10"), "P2"),
                        referring(receipt("X", "2020-05-10", "EU", "40"), "P2"),
                        Given.inKind(referring(receipt("X", "2020-05-11", "EU", "4"), "P2"), Scope.MISSION_BUDGET),
                        pledge("X", "2020-01-10", "GBR", "7"),
                        receipt("X", "2020-02-10", "GBR", "7")))
                .extracting(chain -> chain.entries().size())
                .containsExactly(1, 2, 1, 2);
    }

    @Test
    void a_tied_pledge_is_followed_beyond_the_period_and_untied_ones_of_other_years_stay_apart() {
        Contribution[] entries = {
            referring(pledge("X", "2020-11-10", "EU", "100"), "P1"),
            referring(receipt("X", "2021-02-10", "EU", "60"), "P1"),
            pledge("X", "2020-01-10", "GBR", "7"),
            receipt("X", "2020-02-10", "GBR", "9"),
            pledge("X", "2021-01-10", "GBR", "7")
        };
        Period year = Given.period("2020-01-01/2020-12-31");
        assertThat(chains(year, entries)).extracting(PledgeChain::open).containsExactly(amount("40"), amount("0"));
        assertThat(chains(Given.period("2021-01-01/2021-12-31"), entries))
                .extracting(PledgeChain::open)
                .containsExactly(amount("40"), amount("7"));
        assertThat(chains(null, entries))
                .extracting(PledgeChain::open)
                .containsExactly(amount("40"), amount("0"), amount("7"));
    }

    private static PledgeChain only(Contribution... entries) {
        List<PledgeChain> chains = chains(null, entries);
        assertThat(chains).hasSize(1);
        return chains.getFirst();
    }

    private static List<PledgeChain> chains(@Nullable Period period, Contribution... entries) {
        return Pledges.chains(Given.stored(entries).contributions(), period, null).stream()
                .map(chain -> new PledgeChain(chain.stream()
                        .map(claim -> new PledgeChain.Entry(
                                claim, MetricValue.of(claim.funding().money().amount())))
                        .toList()))
                .toList();
    }

    private static MetricValue amount(String value) {
        return MetricValue.of(new BigDecimal(value));
    }

    private static void assertAmount(MetricValue value, String expected) {
        assertThat(value.known())
                .hasValueSatisfying(known -> assertThat(known).isEqualByComparingTo(new BigDecimal(expected)));
    }
}
