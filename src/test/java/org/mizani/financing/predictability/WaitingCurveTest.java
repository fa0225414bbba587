package org.mizani.financing.predictability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mizani.financing.predictability.WaitingCurve.Wait;
import org.mizani.metrics.Fraction;
import org.mizani.metrics.MetricValue;

class WaitingCurveTest {

    @Test
    void the_median_is_the_first_day_by_which_half_are_paid() {
        assertThat(WaitingCurve.of(List.of(paid(10), paid(20), paid(30), paid(40)))
                        .median())
                .isEqualTo(MetricValue.of(20));
        assertThat(WaitingCurve.of(List.of(paid(10), paid(20), paid(30))).median())
                .isEqualTo(MetricValue.of(20));
    }

    @Test
    void unpaid_pledges_lengthen_the_lag() {
        List<Wait> paid = List.of(paid(10), paid(20), paid(30), paid(40));
        List<Wait> all = new ArrayList<>(paid);
        all.add(unpaid(100));
        all.add(unpaid(200));
        assertThat(WaitingCurve.of(all).median()).isEqualTo(MetricValue.of(30));
    }

    @Test
    void a_median_that_is_not_reached_is_said_in_words_and_is_no_number() {
        WaitingCurve curve = WaitingCurve.of(List.of(paid(10), unpaid(50), unpaid(60)));
        assertThat(curve.median()).isEqualTo(MetricValue.notMeaningful("predictability.not-reached"));
        assertThat(curve.steps().getLast().waiting()).isEqualTo(Fraction.of(2, 3));
        assertThat(WaitingCurve.of(List.of()).median()).isEqualTo(MetricValue.notReported());
    }

    @Test
    void who_was_last_seen_on_the_day_of_a_payment_was_at_risk_of_it() {
        WaitingCurve curve = WaitingCurve.of(List.of(paid(10), unpaid(10), paid(30)));
        assertThat(curve.steps())
                .containsExactly(
                        new WaitingCurve.Step(10, 3, 1, Fraction.of(2, 3)),
                        new WaitingCurve.Step(30, 1, 1, Fraction.ZERO));
    }

    @Test
    void a_curve_worked_by_hand() {
        WaitingCurve curve = WaitingCurve.of(List.of(paid(1), unpaid(2), paid(3), unpaid(4), paid(5), unpaid(6)));
        assertThat(curve.steps().stream().map(WaitingCurve.Step::waiting))
                .containsExactly(Fraction.of(5, 6), Fraction.of(5, 8), Fraction.of(5, 16));
        assertThat(curve.median()).isEqualTo(MetricValue.of(5));
        assertThat(curve.paid()).isEqualTo(3);
        assertThat(curve.longest()).isEqualTo(6);
    }

    @Test
    void the_estimate_is_the_product_of_its_definition_for_any_waits() {
        Random random = new Random(20_260_601);
        for (int round = 0; round < 500; round++) {
            List<Wait> waits = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(i -> new Wait(random.nextInt(25), random.nextBoolean()))
                    .toList();
            WaitingCurve curve = WaitingCurve.of(waits);
            for (WaitingCurve.Step step : curve.steps()) {
                BigInteger[] naive = naive(waits, step.days());
                assertThat(step.waiting()).isEqualTo(new Fraction(naive[0], naive[1]));
            }
            assertThat(curve.median().known()).isEqualTo(naiveMedian(waits));
        }
    }

    private static BigInteger[] naive(List<Wait> waits, long until) {
        BigInteger numerator = BigInteger.ONE;
        BigInteger denominator = BigInteger.ONE;
        for (long day = 0; day <= until; day++) {
            long at = day;
            long risk = waits.stream().filter(w -> w.days() >= at).count();
            long paid = waits.stream().filter(w -> w.days() == at && w.paid()).count();
            if (paid > 0) {
                numerator = numerator.multiply(BigInteger.valueOf(risk - paid));
                denominator = denominator.multiply(BigInteger.valueOf(risk));
            }
        }
        return new BigInteger[] {numerator, denominator};
    }

    private static java.util.Optional<BigDecimal> naiveMedian(List<Wait> waits) {
        return IntStream.rangeClosed(0, 25)
                .filter(day -> {
                    BigInteger[] left = naive(waits, day);
                    return left[0].shiftLeft(1).compareTo(left[1]) <= 0;
                })
                .mapToObj(BigDecimal::valueOf)
                .findFirst();
    }

    private static Wait paid(long days) {
        return new Wait(days, true);
    }

    private static Wait unpaid(long days) {
        return new Wait(days, false);
    }
}
