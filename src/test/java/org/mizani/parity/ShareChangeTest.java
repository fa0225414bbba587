package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.Fraction;
import org.mizani.metrics.Share;

class ShareChangeTest {

    private static final BigDecimal UNIT = BigDecimal.ONE.movePointLeft(ShownChange.DECIMALS);

    @Test
    void with_the_same_sizes_all_of_a_change_is_within() {
        ShareChange change = ShareChange.of(
                Map.of("RWA", new Share(10, 100), "NGA", new Share(5, 100)),
                Map.of("RWA", new Share(20, 100), "NGA", new Share(5, 100)));

        assertThat(change.total()).isEqualTo(Fraction.of(1, 20));
        assertThat(change.within()).isEqualTo(Fraction.of(1, 20));
        assertThat(change.mix()).isEqualTo(Fraction.ZERO);
        assertThat(change.largestWithin().getFirst().contributor()).isEqualTo("RWA");
    }

    @Test
    void with_the_same_shares_all_of_a_change_is_mix() {
        ShareChange change = ShareChange.of(
                Map.of("RWA", new Share(10, 100), "NGA", new Share(5, 100)),
                Map.of("RWA", new Share(30, 300), "NGA", new Share(5, 100)));

        assertThat(change.within()).isEqualTo(Fraction.ZERO);
        // 35 of 400 less 15 of 200.
        assertThat(change.mix()).isEqualTo(Fraction.of(1, 80));
        assertThat(change.parts())
                .allSatisfy(p -> assertThat(p.mix().numerator()).isPositive());
    }

    /** Shares 0.1 and 0.3, sizes 50 and 50, then shares 0.2 and 0.3, sizes 25 and 75: by hand. */
    @Test
    void weights_are_midpoints() {
        ShareChange change = ShareChange.of(
                Map.of("RWA", new Share(5, 50), "NGA", new Share(15, 50)),
                Map.of("RWA", new Share(10, 50), "NGA", new Share(45, 150)));

        assertThat(change.total()).isEqualTo(Fraction.of(3, 40));
        // (0.5 + 0.25) / 2 × (0.2 − 0.1)
        assertThat(change.within()).isEqualTo(Fraction.of(3, 80));
        assertThat(change.mix()).isEqualTo(Fraction.of(3, 80));
    }

    @Test
    void contributors_that_enter_or_leave_are_mix() {
        ShareChange change = ShareChange.of(
                Map.of("RWA", new Share(10, 100), "SEN", new Share(0, 100), "ETH", new Share(0, 0)),
                Map.of("RWA", new Share(10, 100), "NGA", new Share(30, 100), "SEN", new Share(0, 0)));

        assertThat(change.parts()).extracting(ShareChange.Part::contributor).containsExactly("NGA", "RWA", "SEN");
        assertThat(change.parts()).allSatisfy(p -> assertThat(p.within()).isEqualTo(Fraction.ZERO));
        assertThat(change.parts().getFirst().enters()).isTrue();
        assertThat(change.parts().getLast().leaves()).isTrue();
        assertThat(change.mix()).isEqualTo(change.total()).isEqualTo(Fraction.of(3, 20));
    }

    @Test
    void without_people_at_a_date_there_is_nothing_to_explain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareChange.of(Map.of("RWA", new Share(0, 0)), Map.of("RWA", new Share(1, 2))));
    }

    @Test
    void parts_add_up_exactly_and_as_shown_in_a_thousand_random_cases() {
        Random random = new Random(20_280_101);
        for (int round = 0; round < 1_000; round++) {
            int contributors = 1 + random.nextInt(60);
            Map<String, Share> before = shares(random, contributors);
            Map<String, Share> after = shares(random, contributors);
            before.put("RWA", new Share(1, 7 + round));
            after.put("NGA", new Share(2, 3 + round));

            ShareChange change = ShareChange.of(before, after);

            assertThat(change.within().plus(change.mix())).as("round %s", round).isEqualTo(change.total());
            addsUpAsShown(change, round);
        }
    }

    private static void addsUpAsShown(ShareChange change, int round) {
        ShownChange shown = ShownChange.of(change, ShownChange.DECIMALS);
        assertThat(shown.before().add(shown.within()).add(shown.mix()))
                .as("round %s", round)
                .isEqualByComparingTo(shown.after());
        assertThat(sum(shown.withinOf())).as("round %s", round).isEqualByComparingTo(shown.within());
        assertThat(sum(shown.mixOf())).as("round %s", round).isEqualByComparingTo(shown.mix());
        assertThat(shown.within().subtract(change.within().decimal()).abs())
                .as("round %s", round)
                .isLessThan(UNIT);
        for (ShareChange.Part part : change.parts()) {
            assertThat(shown.withinOf()
                            .get(part.contributor())
                            .subtract(part.within().decimal())
                            .abs())
                    .as("round %s, %s", round, part)
                    .isLessThan(UNIT);
            if (part.enters() || part.leaves()) {
                assertThat(shown.withinOf().get(part.contributor())).isEqualByComparingTo("0");
            }
        }
    }

    private static BigDecimal sum(Map<String, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Some contributors are missing, some are named with nobody. */
    private static Map<String, Share> shares(Random random, int contributors) {
        Map<String, Share> shares = new HashMap<>();
        for (int i = 0; i < contributors; i++) {
            int kind = random.nextInt(5);
            if (kind > 0) {
                int whole = kind == 1 ? 0 : random.nextInt(kind == 2 ? 30 : 3_000);
                shares.put("C" + i, new Share(whole == 0 ? 0 : random.nextInt(whole + 1), whole));
            }
        }
        return shares;
    }
}
