package org.mizani.charts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A chart on a page; the browser half is {@code frontend/charts/mizani-chart.ts}. */
@Tag("mizani-chart")
public class ChartView extends Component implements HasSize, HasStyle {

    private static final String MODULE = BrowserFile.address("mizani/mizani-chart.js");

    public ChartView() {}

    public ChartView(ChartSpec spec) {
        setSpec(spec);
    }

    public final void setSpec(ChartSpec spec) {
        getElement().setPropertyJson("spec", ChartJson.tree(spec));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(MODULE);
    }
}
