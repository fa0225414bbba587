package org.mizani.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.Share;
import tools.jackson.databind.JsonNode;

class ChartJsonTest {

    @Test
    void a_chart_names_its_kind() {
        assertThat(ChartJson.tree(SampleCharts.aShareChart()).get("type").asString())
                .isEqualTo("share");
        assertThat(ChartJson.tree(SampleCharts.aMoneyChart()).get("type").asString())
                .isEqualTo("money");
        assertThat(ChartJson.tree(SampleCharts.aStrengthChart()).get("type").asString())
                .isEqualTo("strength");
        assertThat(ChartJson.tree(SampleCharts.aSparkline()).get("type").asString())
                .isEqualTo("sparkline");
    }

    @Test
    void operations_that_follow_each_other_may_begin_on_an_unknown_day() {
        JsonNode chart = ChartJson.tree(SampleCharts.aSuccession());

        assertThat(chart.get("type").asString()).isEqualTo("succession");
        assertThat(chart.get("legs").get(0).get("from").isNull()).isTrue();
        assertThat(chart.get("legs").get(1).get("from").asString()).isEqualTo("2024-02-01");
        assertThat(chart.get("legs").get(1).get("points").get(0).get("people").isNull())
                .isTrue();
    }

    @Test
    void claims_about_one_fact_go_from_the_lowest_to_the_highest() {
        JsonNode marks =
                ChartJson.tree(SampleCharts.aClaimRange()).get("ranges").get(0).get("marks");

        assertThat(marks.get(0).get("amount").decimalValue()).isEqualTo(new BigDecimal("83250000"));
        assertThat(marks.get(1).get("counts").asBoolean()).isTrue();
    }

    @Test
    void the_two_sides_stay_two_figures() {
        JsonNode chart = ChartJson.tree(SampleCharts.aBalance());

        assertThat(chart.get("type").asString()).isEqualTo("balance");
        assertThat(chart.get("marks").get(0).get("distance").decimalValue()).isEqualTo(new BigDecimal("-0.046"));
        assertThat(chart.get("marks").get(0).get("coverage").decimalValue()).isEqualTo(new BigDecimal("0.1003"));
        assertThat(chart.get("marks").get(0).get("status").asString()).isEqualTo("BELOW");
    }

    @Test
    void a_map_brings_its_tiles_and_leaves_unreported_figures_null() {
        JsonNode chart = ChartJson.tree(SampleCharts.aMap(MapChart.Layout.TILES));

        assertThat(chart.get("type").asString()).isEqualTo("map");
        assertThat(chart.get("layout").asString()).isEqualTo("TILES");
        assertThat(chart.get("areas").get(0).get("value").decimalValue()).isEqualTo(new BigDecimal("0.074"));
        assertThat(chart.get("areas").get(1).get("value").isNull()).isTrue();
        assertThat(chart.get("tiles")).hasSize(55);
    }

    @Test
    void a_projection_names_its_method_and_what_it_rests_on() {
        JsonNode panel =
                ChartJson.tree(SampleCharts.aShareChart()).get("panels").get(0).get("projection");

        assertThat(panel.get("method").asString()).isEqualTo("straight line");
        assertThat(panel.get("restsOn").asInt()).isEqualTo(3);
        assertThat(panel.get("estimates").get(0).get("low").decimalValue()).isEqualTo(new BigDecimal("0.05"));
    }

    @Test
    void an_estimate_outside_its_band_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShareProjection.Estimate(
                        LocalDate.EPOCH, new BigDecimal("0.2"), new BigDecimal("0.3"), new BigDecimal("0.4")));
    }

    @Test
    void a_month_without_a_report_is_null_and_never_zero() {
        JsonNode points = ChartJson.tree(SampleCharts.aSparkline()).get("points");

        assertThat(points.get(1).get("share").isNull()).isTrue();
        assertThat(points.get(0).get("share").get("part").asLong()).isEqualTo(545);
        assertThat(points.get(0).get("date").asString()).isEqualTo("2024-01-31");
    }

    @Test
    void a_share_of_nobody_is_a_gap() {
        assertThat(new SharePoint(LocalDate.EPOCH, Share.NONE).share()).isNull();
    }

    @Test
    void amounts_are_exact_numbers_and_unknown_ones_null() {
        JsonNode bar = ChartJson.tree(SampleCharts.aMoneyChart()).get("bars").get(0);

        assertThat(bar.get("received").decimalValue()).isEqualTo(new BigDecimal("16700000.25"));
        assertThat(bar.get("pledgedOnly").isNull()).isTrue();
    }

    @Test
    void a_chart_brings_all_its_words_in_the_language_of_its_frame() {
        JsonNode words = ChartJson.tree(SampleCharts.aMoneyChart()).get("words");

        assertThat(words.size()).isEqualTo(ChartWords.KEYS.size());
        assertThat(words.get("not-reported").asString()).isEqualTo("non communiqué");
        assertThat(words.get("of-people").asString()).isEqualTo("{0} sur {1} personnes");
        assertThat(words.toString()).doesNotContain("!chart.");
    }
}
