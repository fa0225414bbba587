package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.Period;

class PeriodsApartTest {

    private static final Period YEAR = period("2021-01-01/2021-12-31");

    @Test
    void a_year_counts_and_not_its_halves() {
        assertThat(PeriodsApart.of(List.of(YEAR, period("2021-01-01/2021-06-30"), period("2021-07-01/2021-12-31"))))
                .isEqualTo(Set.of(YEAR));
    }

    @Test
    void of_two_years_that_overlap_the_first_counts() {
        assertThat(PeriodsApart.of(List.of(period("2021-07-01/2022-06-30"), YEAR)))
                .isEqualTo(Set.of(YEAR));
    }

    @Test
    void years_of_one_kind_count_that_cover_more_days_than_those_of_another() {
        List<Period> calendar = List.of(
                period("2018-01-01/2018-12-31"), period("2019-01-01/2019-12-31"), period("2020-01-01/2020-12-31"));
        List<Period> all = new ArrayList<>(calendar);
        all.add(period("2018-07-01/2019-06-30"));
        all.add(period("2019-07-01/2020-06-30"));
        assertThat(PeriodsApart.of(all)).isEqualTo(Set.copyOf(calendar));
    }

    @Test
    void no_other_choice_has_more_days() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Period> periods = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(60));
                periods.add(new Period(from, from.plusDays(random.nextInt(30))));
            }
            Set<Period> chosen = PeriodsApart.of(periods);
            assertThat(apart(List.copyOf(chosen))).isTrue();
            assertThat(days(chosen)).as("case %s", seed).isEqualTo(most(periods));
        }
    }

    private static long most(List<Period> periods) {
        long most = 0;
        for (int mask = 0; mask < 1 << periods.size(); mask++) {
            List<Period> some = new ArrayList<>();
            for (int i = 0; i < periods.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    some.add(periods.get(i));
                }
            }
            if (apart(some)) {
                most = Math.max(most, days(some));
            }
        }
        return most;
    }

    private static boolean apart(List<Period> periods) {
        for (int i = 0; i < periods.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (periods.get(i).overlaps(periods.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long days(Iterable<Period> periods) {
        long days = 0;
        for (Period period : periods) {
            days += period.days();
        }
        return days;
    }
}
