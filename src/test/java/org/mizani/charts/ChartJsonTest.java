package org.mizani.charts;

import static org.assertj.core.api.Assertions.assertThat;

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
