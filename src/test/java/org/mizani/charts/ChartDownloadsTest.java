package org.mizani.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizani.tables.Table;

@ViewPackages(classes = ChartView.class)
class ChartDownloadsTest extends BrowserlessTest {

    private static final Table TWIN =
            new Table("Strength", List.of(new Table.Column("month", "Month", Table.ColumnType.DATE)), List.of(), null);

    @Test
    void the_figures_of_a_chart_are_offered_as_csv_and_xlsx() {
        ChartView view = new ChartView(SampleCharts.aStrengthChart(), TWIN);
        UI.getCurrent().add(view);

        assertThat(view.getElement().getAttribute("csv")).startsWith("VAADIN/dynamic/resource/");
        assertThat(view.getElement().getAttribute("xlsx")).startsWith("VAADIN/dynamic/resource/");
    }

    @Test
    void a_chart_without_figures_beside_it_offers_none() {
        ChartView view = new ChartView(SampleCharts.aStrengthChart(), TWIN);

        view.setSpec(SampleCharts.aStrengthChart());

        assertThat(view.getElement().hasAttribute("csv")).isFalse();
        assertThat(view.getElement().hasAttribute("xlsx")).isFalse();
    }
}
