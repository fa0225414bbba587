package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;

class RotationTest {

    private static final Share NOW = new Share(693, 20_516);
    private static final BigDecimal FIFTEEN = new BigDecimal("0.15");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HAIR = new BigDecimal("1e-25");
    private static final Rotation YEARLY = new Rotation.Even(12);

    @ParameterizedTest
    @CsvSource({"24, 16.64", "36, 15.53"})
    void with_a_twelfth_rotating_each_month_newcomers_need_this_share_of_women(int months, String percent) {
        assertThat(percent(YEARLY.entryShare(NOW, FIFTEEN, months))).isEqualTo(percent);
    }

    @Test
    void an_entry_share_above_one_cannot_be_reached_and_below_zero_needs_nothing() {
        assertThat(YEARLY.entryShare(NOW, HALF, 1)).isEqualTo(MetricValue.notMeaningful("parity.not-by-then"));
        assertThat(YEARLY.entryShare(new Share(90, 100), FIFTEEN, 3)).isEqualTo(MetricValue.of(0));
        assertThat(YEARLY.entryShare(Share.NONE, FIFTEEN, 3).known()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Rotation.Even(0));
    }

    @Test
    void the_way_back_finds_the_month() {
        assertThat(YEARLY.monthMet(NOW, FIFTEEN, new BigDecimal("0.1664"))).isEqualTo(new MonthMet.In(25));
        assertThat(YEARLY.monthMet(NOW, FIFTEEN, new BigDecimal("0.1665"))).isEqualTo(new MonthMet.In(24));
        assertThat(YEARLY.monthMet(NOW, FIFTEEN, BigDecimal.ONE)).isEqualTo(new MonthMet.In(2));
    }

    @Test
    void an_entry_share_at_or_below_the_target_never_gets_there_while_old_posts_remain() {
        assertThat(YEARLY.monthMet(NOW, FIFTEEN, FIFTEEN)).isEqualTo(new MonthMet.Never());
        assertThat(YEARLY.monthMet(NOW, FIFTEEN, new BigDecimal("0.05"))).isEqualTo(new MonthMet.Never());
        assertThat(YEARLY.monthMet(new Share(15, 100), FIFTEEN, BigDecimal.ZERO))
                .isEqualTo(new MonthMet.Already());
        assertThat(YEARLY.monthMet(NOW, FIFTEEN, FIFTEEN.add(new BigDecimal("1e-60"))))
                .isEqualTo(new MonthMet.Later(Rotation.HORIZON));
        assertThat(new Rotation.Even(1).monthMet(NOW, FIFTEEN, FIFTEEN)).isEqualTo(new MonthMet.In(1));
    }

    @Test
    void contingents_that_rotate_whole_bring_the_entry_share_at_their_rotation_dates() {
        Rotation.Whole quarterly = new Rotation.Whole(12, 4);
        assertThat(quarterly.datesWithin(2)).isZero();
        assertThat(quarterly.datesWithin(6)).isEqualTo(2);
        assertThat(quarterly.entryShare(NOW, FIFTEEN, 2)).isEqualTo(MetricValue.notMeaningful("parity.not-by-then"));
        assertThat(percent(quarterly.entryShare(NOW, FIFTEEN, 6))).isEqualTo("26.62");
        assertThat(quarterly.entryShare(NOW, FIFTEEN, 12).known().orElseThrow()).isEqualByComparingTo(FIFTEEN);
        assertThat(quarterly.monthMet(NOW, FIFTEEN, new BigDecimal("0.2663"))).isEqualTo(new MonthMet.In(6));
        assertThat(quarterly.monthMet(NOW, FIFTEEN, FIFTEEN)).isEqualTo(new MonthMet.In(12));
        assertThat(quarterly.monthMet(NOW, FIFTEEN, new BigDecimal("0.1499"))).isEqualTo(new MonthMet.Never());
        assertThat(quarterly.shareAfter(NOW, HALF, 5)).isEqualByComparingTo(quarterly.shareAfter(NOW, HALF, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rotation.Whole(12, 13));
    }

    @Test
    void the_month_is_the_way_back_from_the_entry_share() {
        Random random = new Random(20_516);
        int reachable = 0;
        for (int i = 0; i < 400; i++) {
            long people = 1L + random.nextInt(30_000);
            Share now = new Share(random.nextLong(people / 2 + 1), people);
            BigDecimal target = BigDecimal.valueOf(1L + random.nextInt(999), 3);
            int round = 1 + random.nextInt(60);
            Rotation rotation = random.nextBoolean()
                    ? new Rotation.Even(round)
                    : new Rotation.Whole(round, 1 + random.nextInt(round));
            int months = 1 + random.nextInt(120);
            MetricValue entry = rotation.entryShare(now, target, months);
            if (entry.known().isEmpty() || ParityMetrics.status(now, target) == ParityStatus.MET) {
                continue;
            }
            reachable++;
            String which = now + " " + target + " " + rotation + " " + months;
            assertThat(rotation.monthMet(now, target, entry.known().get()))
                    .as(which)
                    .isInstanceOfSatisfying(
                            MonthMet.In.class, in -> assertThat(in.months()).isBetween(1, months));
            switch (rotation.monthMet(now, target, entry.known().get().subtract(HAIR))) {
                case MonthMet.In(int later) -> assertThat(later).as(which).isGreaterThan(months);
                case MonthMet.Never ignored -> assertThat(which).isNotEmpty();
                case MonthMet.Later ignored -> assertThat(which).isNotEmpty();
                case MonthMet.Already ignored -> throw new AssertionError(which);
            }
        }
        assertThat(reachable).isGreaterThan(150);
    }

    @Test
    void the_share_moves_from_that_of_today_to_the_entry_share() {
        assertThat(YEARLY.shareAfter(NOW, HALF, 0).setScale(5, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.03378");
        assertThat(YEARLY.shareAfter(
                        NOW, YEARLY.entryShare(NOW, FIFTEEN, 24).known().orElseThrow(), 24))
                .isGreaterThanOrEqualTo(FIFTEEN)
                .isLessThan(FIFTEEN.add(HAIR));
    }

    private static String percent(MetricValue share) {
        return share.known()
                .orElseThrow()
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
