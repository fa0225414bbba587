package org.mizani.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsLeftOutTest {

    @Test
    void months_that_follow_one_another_are_a_range() {
        assertThat(MonthsLeftOut.ranges(List.of(
                        YearMonth.of(2013, 11), YearMonth.of(2013, 12), YearMonth.of(2014, 1), YearMonth.of(2014, 4))))
                .isEqualTo("2013-11 – 2014-01, 2014-04");
        assertThat(MonthsLeftOut.ranges(List.of(YearMonth.of(2013, 11)))).isEqualTo("2013-11");
        assertThat(MonthsLeftOut.ranges(List.of())).isEmpty();
    }
}
