package org.mizani.charts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import org.jspecify.annotations.Nullable;
import org.mizani.tables.Table;
import org.mizani.ui.BrowserFile;

/** A chart on a page; the browser half is {@code frontend/charts/mizani-chart.ts}. */
@Tag("mizani-chart")
public class ChartView extends Component implements HasSize, HasStyle {

    private static final String MODULE = BrowserFile.address("mizani/mizani-chart.js");

    public ChartView() {}

    public ChartView(ChartSpec spec) {
        setSpec(spec);
    }

    /** @param twin the figures of the chart, offered as CSV and XLSX in its menu */
    public ChartView(ChartSpec spec, @Nullable Table twin) {
        setSpec(spec, twin);
    }

    public final void setSpec(ChartSpec spec) {
        setSpec(spec, null);
    }

    /** @param twin the figures of the chart, offered as CSV and XLSX in its menu; null offers neither */
    public final void setSpec(ChartSpec spec, @Nullable Table twin) {
        getElement().setPropertyJson("spec", ChartJson.tree(spec));
        if (twin == null) {
            getElement().removeAttribute("csv");
            getElement().removeAttribute("xlsx");
        } else {
            ChartFiles files = ChartFiles.of(spec.frame(), twin);
            getElement().setAttribute("csv", files.csv());
            getElement().setAttribute("xlsx", files.xlsx());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(MODULE);
    }
}
