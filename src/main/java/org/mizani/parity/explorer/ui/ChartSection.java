package org.mizani.parity.explorer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartSpec;
import org.mizani.charts.ChartView;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableTwin;

/** A heading, sentences, a chart and its twin. The chart stays the same element while what it says changes. */
final class ChartSection extends Div {

    private final Div sentences = new Div();
    private final ChartView chart = new ChartView();
    private final Div twin = new Div();
    private final Locale locale;

    ChartSection(String heading, Locale locale) {
        this.locale = locale;
        addClassName("section");
        sentences.addClassName("section");
        chart.setVisible(false);
        add(new H2(heading), sentences, chart, twin);
    }

    /** @param spec null when there is nothing to draw */
    void show(List<String> words, @Nullable ChartSpec spec, @Nullable Table figures) {
        sentences.removeAll();
        words.forEach(w -> sentences.add(new Paragraph(w)));
        sentences.setVisible(!words.isEmpty());
        twin.removeAll();
        chart.setVisible(spec != null);
        if (spec != null) {
            chart.setSpec(spec, figures);
            if (figures != null) {
                twin.add(new TableTwin(figures, locale));
            }
        }
    }
}
