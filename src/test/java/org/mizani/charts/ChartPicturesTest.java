package org.mizani.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@EnabledIf("frontendWasBuilt")
class ChartPicturesTest {

    private static final ChartPictures PICTURES = new ChartPictures();

    static boolean frontendWasBuilt() {
        return ChartPictures.class.getResource("/charts/mizani-ssr.js") != null;
    }

    @BeforeAll
    static void warmUp() {
        PICTURES.warmUpInTheBackground();
    }

    @AfterAll
    static void close() {
        PICTURES.close();
    }

    static Stream<ChartSpec> everyKind() {
        return Stream.of(
                SampleCharts.aShareChart(),
                SampleCharts.aMoneyChart(),
                SampleCharts.aWaterfall(),
                SampleCharts.aReceiptsChart(),
                SampleCharts.aWaitingChart(),
                SampleCharts.aFunnel(),
                SampleCharts.aStrengthChart(),
                SampleCharts.aSuccession(),
                SampleCharts.aMap(MapChart.Layout.TILES),
                SampleCharts.aClaimRange(),
                SampleCharts.aBalance(),
                SampleCharts.aSparkline());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void every_kind_becomes_a_named_drawing_without_style_sheet_script_or_pattern(ChartSpec spec) throws Exception {
        String svg = PICTURES.svg(spec, 640, PICTURES.height(spec, 640));

        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getAttribute("alt")).isEqualTo(spec.frame().description());
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(spec.frame().description());
        for (String forbidden : new String[] {"style", "script", "pattern", "image"}) {
            assertThat(root.getElementsByTagName(forbidden).getLength())
                    .as(forbidden)
                    .isZero();
        }
        assertThat(svg).doesNotContain("dominant-baseline").doesNotContain("NaN");
    }

    @Test
    void shares_are_drawn_with_their_line_their_dashed_target_and_the_word_for_a_gap() {
        String svg = PICTURES.svg(SampleCharts.aShareChart(), 700, 300);

        assertThat(svg)
                .contains("#542788", "stroke-dasharray", "#222222", "not reported", "Formed police units", "Noto Sans");
    }

    @Test
    void money_is_drawn_with_its_parts_the_outlined_shortfall_and_foreign_text_as_text() {
        String svg = PICTURES.svg(SampleCharts.aMoneyChart(), 700, 200);

        assertThat(svg).contains("#00594F", "#2F7FB5", "#AD1F1F", "AUSSOM &lt;2025&gt;", "149,8");
    }

    @Test
    void french_pictures_write_french_numbers() {
        assertThat(PICTURES.svg(SampleCharts.aMoneyChart(), 700, 200)).contains("Il manque USD");
    }

    @Test
    void many_threads_may_draw_at_once() {
        String alone = PICTURES.svg(SampleCharts.aSparkline(), 120, 32);

        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> PICTURES.svg(SampleCharts.aSparkline(), 120, 32)))
                .allSatisfy(svg -> assertThat(svg).isEqualTo(alone));
    }
}
