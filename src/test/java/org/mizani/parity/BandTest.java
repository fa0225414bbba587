package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.ui.texts.Texts;

class BandTest {

    private static final Band PARITY = new Band(new BigDecimal("0.47"), new BigDecimal("0.53"));
    private static final Target UN = new Target(
            "UN-CIVILIAN",
            Component.CIVILIAN_INTERNATIONAL,
            2028,
            new BigDecimal("0.50"),
            PARITY,
            TargetStatus.UNVERIFIED,
            "source");

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    NONE,  -0.470, 470
            469,  BELOW, -0.001, 1
            470,  MET,    0,     0
            500,  MET,    0.03,  0
            530,  MET,    0.06,  0
            531,  MET,    0.061, 0
            1000, MET,    0.53,  0
            """)
    void within_the_band_is_parity_and_women_are_counted_to_its_lower_edge(
            long women, ParityStatus status, String gap, String needed) {
        ParityRow row = row(women);
        assertThat(row.status()).isEqualTo(status);
        assertThat(row.gap().known().orElseThrow()).isEqualByComparingTo(gap);
        assertThat(row.neededSameStrength().known().orElseThrow()).isEqualByComparingTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"0.4699, false", "0.47, true", "0.5, true", "0.53, true", "0.5301, false"})
    void both_edges_belong_to_the_band(BigDecimal share, boolean parity) {
        assertThat(PARITY.contains(share)).isEqualTo(parity);
    }

    @Test
    void an_unverified_band_says_both_wherever_it_is_shown() {
        assertThat(TargetWords.share(UN, Texts.in(Locale.ENGLISH)))
                .isEqualTo("47.0\u00a0% (unverified; met from the lower edge of the band 47–53\u00a0%)");
        assertThat(TargetWords.share(UN, Texts.in(Locale.FRENCH))).contains("non vérifi", "47–53");
        Parity parity = new Parity(
                "X",
                LocalDate.of(2028, 6, 30),
                new TargetFramework("UN-CIVILIAN", "Strategy", "Stratégie", "UN", List.of("UN"), "source"),
                false,
                List.of(row(400)));
        assertThat(ParitySentences.of(parity, Locale.ENGLISH).getFirst()).contains("unverified", "band 47–53");
    }

    @Test
    void edges_the_wrong_way_round_are_no_band() {
        assertThatThrownBy(() -> new Band(new BigDecimal("0.5"), new BigDecimal("0.5")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TargetValue(new BigDecimal("0.6"), PARITY, TargetStatus.VERIFIED, "source"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TargetValue(null, PARITY, TargetStatus.VERIFIED, "source"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ParityRow row(long women) {
        People people = new People(
                MetricValue.of(women),
                MetricValue.of(1000 - women),
                MetricValue.notReported(),
                new Share(women, 1000),
                0);
        return new ParityRow(
                "X",
                "UN-CIVILIAN",
                Component.CIVILIAN_INTERNATIONAL,
                LocalDate.of(2028, 6, 30),
                people,
                UN,
                KnownAt.NOW);
    }
}
