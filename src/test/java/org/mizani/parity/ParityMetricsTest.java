package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.DeploymentRate;

class ParityMetricsTest {

    private static final Share NOW = new Share(693, 20_516);
    private static final BigDecimal FIFTEEN = new BigDecimal("0.15");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void the_share_of_693_among_20516_is_3_378_per_cent() {
        assertThat(percent(NOW.fraction(), 3)).isEqualTo("3.378");
    }

    @Test
    void the_gap_to_15_per_cent_is_11_62_points() {
        assertThat(percent(ParityMetrics.gap(NOW, FIFTEEN), 2)).isEqualTo("-11.62");
    }

    @Test
    void at_the_same_strength_2385_women_are_needed() {
        assertThat(ParityMetrics.neededSameStrength(NOW, FIFTEEN)).isEqualTo(MetricValue.of(2_385));
        assertThat(ParityMetrics.status(new Share(693 + 2_385, 20_516), FIFTEEN))
                .isEqualTo(ParityStatus.MET);
        assertThat(ParityMetrics.status(new Share(693 + 2_384, 20_516), FIFTEEN))
                .isEqualTo(ParityStatus.BELOW);
    }

    @Test
    void by_adding_posts_2806_women_are_needed_and_2805_do_not_reach_it() {
        assertThat(ParityMetrics.neededAdded(NOW, FIFTEEN)).isEqualTo(MetricValue.of(2_806));
        assertThat(ParityMetrics.status(new Share(693 + 2_806, 20_516 + 2_806), FIFTEEN))
                .isEqualTo(ParityStatus.MET);
        assertThat(ParityMetrics.status(new Share(693 + 2_805, 20_516 + 2_805), FIFTEEN))
                .isEqualTo(ParityStatus.BELOW);
    }

    @Test
    void nobody_is_needed_above_the_target() {
        assertThat(ParityMetrics.neededSameStrength(new Share(30, 100), FIFTEEN))
                .isEqualTo(MetricValue.of(0));
        assertThat(ParityMetrics.neededAdded(new Share(30, 100), FIFTEEN)).isEqualTo(MetricValue.of(0));
    }

    @Test
    void a_target_of_everybody_cannot_be_reached_by_adding() {
        assertThat(ParityMetrics.neededAdded(new Share(30, 100), BigDecimal.ONE).known())
                .isEmpty();
        assertThat(ParityMetrics.neededAdded(new Share(100, 100), BigDecimal.ONE))
                .isEqualTo(MetricValue.of(0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            P-4,     0.40, 0.0078, 2025.8
            P-5,     0.34, 0.0070, 2035.9
            D-1,     0.32, 0.0108, 2029.7
            D-2,     0.30, 0.0074, 2040.0
            USG/ASG, 0.27, 0.0073, 2044.5
            total,   0.42, 0.0055, 2027.5
            """)
    void the_years_of_un_women_come_out(String grade, BigDecimal share, BigDecimal increment, double year) {
        assertThat(ParityYear.of(2013, share, increment, HALF))
                .isInstanceOfSatisfying(
                        ParityYear.Expected.class,
                        expected -> assertThat(expected.year().doubleValue()).isCloseTo(year, within(1.0)));
    }

    @Test
    void the_mean_increment_is_from_year_end_to_year_end() {
        TreeMap<Integer, BigDecimal> shares = new TreeMap<>(
                Map.of(2010, new BigDecimal("0.10"), 2012, new BigDecimal("0.11"), 2014, new BigDecimal("0.14")));
        assertThat(ParityYear.of(shares, new BigDecimal("0.20")))
                .isInstanceOfSatisfying(
                        ParityYear.Expected.class,
                        expected -> assertThat(expected.year()).isEqualByComparingTo("2020"));
    }

    @ParameterizedTest
    @CsvSource({"2025.8, 2026", "2026, 2026", "2026.01, 2027"})
    void a_moment_after_the_end_of_a_year_lies_in_the_next(BigDecimal moment, int calendarYear) {
        assertThat(ParityYear.calendarYear(moment)).isEqualTo(calendarYear);
    }

    @Test
    void a_share_that_falls_never_gets_there_and_two_points_say_nothing() {
        TreeMap<Integer, BigDecimal> shares =
                new TreeMap<>(Map.of(2010, new BigDecimal("0.12"), 2011, new BigDecimal("0.11")));
        assertThat(ParityYear.of(shares, HALF)).isEqualTo(new ParityYear.TooFewPoints(2));
        shares.put(2012, new BigDecimal("0.10"));
        assertThat(ParityYear.of(shares, HALF)).isEqualTo(new ParityYear.NeverAtThisPace());
        assertThat(ParityYear.of(shares, new BigDecimal("0.1"))).isEqualTo(new ParityYear.Reached());
    }

    @Test
    void from_2017_to_2028_the_pace_must_be_1_057_points_a_year() {
        assertThat(percent(ParityMetrics.requiredPace(NOW, FIFTEEN, 2028 - 2017), 3))
                .isEqualTo("1.057");
        assertThat(ParityMetrics.requiredPace(NOW, FIFTEEN, 0).known()).isEmpty();
    }

    @Test
    void amis_had_deployed_96_7_per_cent_of_its_ceiling() {
        assertThat(percent(DeploymentRate.of(MetricValue.of(6_932), 7_171), 1)).isEqualTo("96.7");
        assertThat(DeploymentRate.of(MetricValue.of(1), 0).known()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, NOT_REPORTED", "0, 10, NONE", "1, 10, BELOW", "3, 20, MET", "15, 100, MET", "14, 100, BELOW"})
    void the_status_compares_counts_with_the_target(long women, long all, ParityStatus status) {
        assertThat(ParityMetrics.status(new Share(women, all), FIFTEEN)).isEqualTo(status);
    }

    @Test
    void fewer_than_twenty_people_are_marked() {
        assertThat(new Share(1, 19).small()).isTrue();
        assertThat(new Share(1, 20).small()).isFalse();
    }

    @Test
    void nobody_counted_is_no_share_at_all() {
        assertThat(ParityMetrics.gap(Share.NONE, FIFTEEN).known()).isEmpty();
        assertThat(ParityMetrics.neededSameStrength(Share.NONE, FIFTEEN).known())
                .isEmpty();
        assertThat(ParityMetrics.neededAdded(Share.NONE, FIFTEEN).known()).isEmpty();
    }

    private static String percent(MetricValue fraction, int decimals) {
        return fraction.known()
                .orElseThrow()
                .movePointRight(2)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
