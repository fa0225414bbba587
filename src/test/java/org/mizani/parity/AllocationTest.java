package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.Share;

class AllocationTest {

    private static final BigDecimal FIFTEEN = new BigDecimal("0.15");

    @Test
    void by_size_each_is_asked_for_its_part_and_the_largest_remainders_round_up() {
        List<Share> contributors = List.of(new Share(0, 500), new Share(0, 300), new Share(0, 200));
        assertThat(Allocation.of(11, contributors, FIFTEEN, Sharing.SIZE)).containsExactly(6L, 3L, 2L);
        assertThat(Allocation.of(0, contributors, FIFTEEN, Sharing.SIZE)).containsExactly(0L, 0L, 0L);
    }

    @Test
    void by_distance_who_meets_the_target_is_asked_for_nothing() {
        List<Share> contributors = List.of(new Share(30, 100), new Share(5, 100), new Share(0, 100));
        assertThat(Allocation.of(10, contributors, FIFTEEN, Sharing.DISTANCE)).containsExactly(0L, 4L, 6L);
    }

    @Test
    void nobody_is_asked_for_more_women_than_it_has_men() {
        List<Share> contributors = List.of(new Share(98, 100), new Share(0, 100));
        assertThat(Allocation.of(60, contributors, FIFTEEN, Sharing.SIZE)).containsExactly(2L, 58L);
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.of(103, contributors, FIFTEEN, Sharing.SIZE));
    }

    @Test
    void whatever_the_contributors_all_parts_are_whole_and_add_up() {
        Random random = new Random(2_385);
        for (int i = 0; i < 500; i++) {
            List<Share> contributors = new ArrayList<>();
            Share all = Share.NONE;
            for (int c = random.nextInt(30); c >= 0; c--) {
                long people = 1L + random.nextInt(random.nextBoolean() ? 20 : 5_000);
                Share share = new Share(random.nextLong(people + 1), people);
                contributors.add(share);
                all = all.plus(share);
            }
            BigDecimal target = BigDecimal.valueOf(1L + random.nextInt(100), 2);
            Sharing sharing = random.nextBoolean() ? Sharing.SIZE : Sharing.DISTANCE;
            long total = ParityMetrics.neededSameStrength(all, target)
                    .known()
                    .orElseThrow()
                    .longValueExact();

            List<Long> asked = Allocation.of(total, contributors, target, sharing);

            String which = contributors + " " + target + " " + sharing;
            assertThat(asked.stream().mapToLong(Long::longValue).sum())
                    .as(which)
                    .isEqualTo(total);
            for (int c = 0; c < asked.size(); c++) {
                Share share = contributors.get(c);
                assertThat(asked.get(c)).as(which).isBetween(0L, share.whole() - share.part());
            }
        }
    }
}
