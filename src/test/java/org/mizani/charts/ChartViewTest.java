package org.mizani.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.ui.Dependency;
import com.vaadin.flow.shared.ui.LoadMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizani.ui.BrowserFile;
import tools.jackson.databind.JsonNode;

class ChartViewTest {

    @AfterEach
    void leaveNoUi() {
        UI.setCurrent(null);
    }

    @Test
    void a_chart_hands_its_meaning_to_the_browser() {
        ChartView view = new ChartView(SampleCharts.aStrengthChart());

        JsonNode spec = (JsonNode) view.getElement().getPropertyRaw("spec");
        assertThat(spec.get("type").asString()).isEqualTo("strength");
    }

    @Test
    void a_page_with_charts_loads_their_code_once_from_this_server() {
        UI ui = new UI();
        UI.setCurrent(ui);

        ui.add(new ChartView(SampleCharts.aSparkline()), new ChartView(SampleCharts.aSparkline()));

        assertThat(ui.getInternals().getDependencyList().getPendingSendToClient())
                .filteredOn(d -> d.getType() == Dependency.Type.JS_MODULE)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.getUrl()).startsWith("context://mizani/mizani-chart.js");
                    assertThat(d.getLoadMode()).isEqualTo(LoadMode.EAGER);
                });
    }

    @Test
    void the_address_of_a_file_names_its_content() {
        assertThat(BrowserFile.address("mizani/no-such-file.js")).isEqualTo("context://mizani/no-such-file.js");
        assertThat(BrowserFile.address("aura/aura.css")).matches("context://aura/aura\\.css\\?v=[0-9a-f]{12}");
    }
}
