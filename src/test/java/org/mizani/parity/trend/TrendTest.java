package org.mizani.parity.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.Share;

class TrendTest {

    private static final long PEOPLE = 10_000_000;

    @Test
    void a_band_of_80_per_cent_reaches_as_far_as_student_says() {
        assertThat(Quantiles.studentT(1)).isCloseTo(3.078, within(0.001));
        assertThat(Quantiles.studentT(10)).isCloseTo(1.372, within(0.001));
    }

    @Test
    void a_logistic_trend_finds_the_parameters_it_was_made_of() {
        List<YearShare> points = new ArrayList<>();
        for (int year = 2010; year <= 2017; year++) {
            points.add(logistic(year, -3 + 0.12 * (year - 2010)));
        }
        LogisticTrend trend = new LogisticTrend(points);

        assertThat(trend.slope().doubleValue()).isCloseTo(0.12, within(0.0001));
        assertThat(trend.yearOf(new BigDecimal("0.15")).orElseThrow().doubleValue())
                .isCloseTo(2010 + (Math.log(0.15 / 0.85) + 3) / 0.12, within(0.01));
        Estimate estimate = trend.at(2030);
        assertThat(estimate.share().doubleValue()).isCloseTo(1 / (1 + Math.exp(0.6)), within(0.0001));
        assertThat(estimate.high().subtract(estimate.low())).isLessThan(new BigDecimal("0.001"));
        assertThat(trend.extremes()).isZero();
    }

    @Test
    void points_at_0_and_100_per_cent_are_read_and_counted() {
        LogisticTrend trend = new LogisticTrend(List.of(
                new YearShare(2010, new Share(0, 200)),
                new YearShare(2011, new Share(3, 200)),
                new YearShare(2012, new Share(8, 200)),
                new YearShare(2013, new Share(200, 200))));
        assertThat(trend.extremes()).isEqualTo(2);
        assertThat(trend.slope()).isPositive();
        assertThat(trend.at(2014).share()).isLessThan(BigDecimal.ONE);
    }

    @Test
    void a_logistic_trend_that_falls_reaches_nothing() {
        LogisticTrend falling =
                new LogisticTrend(List.of(logistic(2010, -2), logistic(2011, -2.1), logistic(2012, -2.3)));
        assertThat(falling.yearOf(new BigDecimal("0.5"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogisticTrend(List.of(logistic(2010, 0), logistic(2011, 0))));
    }

    @Test
    void the_drift_is_the_mean_annual_increment_whatever_lies_between() {
        DriftTrend trend = new DriftTrend(List.of(share(2010, 0.10), share(2011, 0.14), share(2014, 0.14)));
        assertThat(trend.increment()).isEqualByComparingTo("0.01");
        assertThat(trend.at(2016).share()).isEqualByComparingTo("0.16");
        assertThat(trend.at(2015).low()).isGreaterThan(trend.at(2016).low().subtract(new BigDecimal("0.5")));
        assertThat(width(trend.at(2016))).isGreaterThan(width(trend.at(2015)));
        assertThat(new DriftTrend(List.of(share(2010, 0.1), share(2011, 0.2), share(2012, 0.3)))
                        .at(2030)
                        .share())
                .isEqualByComparingTo("1");
    }

    @Test
    void the_drift_band_holds_about_80_of_100_futures() {
        Random random = new Random(80);
        int inside = 0;
        int futures = 2_000;
        for (int i = 0; i < futures; i++) {
            List<YearShare> points = new ArrayList<>();
            double at = 0.4;
            for (int year = 2010; year < 2018; year++) {
                points.add(share(year, at));
                at += 0.005 + 0.01 * random.nextGaussian();
            }
            at += 0.01 + Math.sqrt(2) * 0.01 * random.nextGaussian();
            inside += holds(new DriftTrend(points).at(2020), at);
        }
        assertThat(100.0 * inside / futures).isBetween(76.0, 84.0);
    }

    @Test
    void the_logistic_band_holds_about_80_of_100_futures() {
        Random random = new Random(81);
        int inside = 0;
        int futures = 2_000;
        for (int i = 0; i < futures; i++) {
            List<YearShare> points = new ArrayList<>();
            for (int year = 2010; year < 2018; year++) {
                points.add(logistic(year, -1 + 0.05 * (year - 2010) + 0.08 * random.nextGaussian()));
            }
            double odds = -1 + 0.05 * 10 + 0.08 * random.nextGaussian();
            inside += holds(new LogisticTrend(points).at(2020), 1 / (1 + Math.exp(-odds)));
        }
        assertThat(100.0 * inside / futures).isBetween(74.0, 86.0);
    }

    @Test
    void slower_contributors_move_at_the_pace_of_the_top_quarter_and_sizes_stay() {
        Map<String, List<YearShare>> contributors = Map.of(
                "A", growing(0, 10, 20),
                "B", growing(0, 0, 0),
                "C", growing(50, 40, 30),
                "D", growing(10, 14, 18),
                "E", growing(2, 4, 6),
                "NEW", List.of(new YearShare(2012, new Share(0, 500))));
        TopQuarter top = new TopQuarter(contributors, 2012);

        assertThat(top.contributors()).isEqualTo(5);
        assertThat(top.pace()).isEqualByComparingTo("0.04");
        assertThat(top.at(2012).share()).isEqualByComparingTo("0.074");
        BigDecimal women = new BigDecimal(30 + 4 + 34 + 22 + 10 + 20);
        assertThat(top.at(2013).share())
                .isEqualByComparingTo(women.divide(new BigDecimal(1_000), 6, RoundingMode.HALF_UP));
        assertThat(top.at(2013).low()).isLessThan(top.at(2013).share());
        assertThat(top.at(2013).high()).isGreaterThan(top.at(2013).share());
        assertThat(top.yearOf(new BigDecimal("0.12")).orElseThrow()).isEqualByComparingTo("2013");
        assertThat(top.yearOf(new BigDecimal("0.097")).orElseThrow()).isEqualByComparingTo("2012.5");
    }

    @Test
    void fewer_than_four_known_paces_have_no_top_quarter_and_no_growth_reaches_nothing() {
        assertThat(new TopQuarter(Map.of("A", growing(1, 2, 3)), 2012).enough()).isFalse();
        TopQuarter still = new TopQuarter(
                Map.of("A", growing(1, 1, 1), "B", growing(2, 2, 2), "C", growing(3, 3, 3), "D", growing(9, 8, 7)),
                2012);
        assertThat(still.enough()).isTrue();
        assertThat(still.yearOf(new BigDecimal("0.5"))).isEmpty();
    }

    private static List<YearShare> growing(long... women) {
        List<YearShare> points = new ArrayList<>();
        for (int i = 0; i < women.length; i++) {
            points.add(new YearShare(2010 + i, new Share(women[i], 100)));
        }
        return points;
    }

    private static int holds(Estimate estimate, double share) {
        return estimate.low().doubleValue() <= share && share <= estimate.high().doubleValue() ? 1 : 0;
    }

    private static BigDecimal width(Estimate estimate) {
        return estimate.high().subtract(estimate.low());
    }

    private static YearShare logistic(int year, double odds) {
        return share(year, 1 / (1 + Math.exp(-odds)));
    }

    private static YearShare share(int year, double share) {
        return new YearShare(year, new Share(Math.round(PEOPLE * share), PEOPLE));
    }
}
