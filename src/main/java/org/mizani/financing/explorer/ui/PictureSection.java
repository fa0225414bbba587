package org.mizani.financing.explorer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.charts.ChartView;
import org.mizani.financing.Pictured;
import org.mizani.tables.ui.TableTwin;

/** A heading, sentences, a chart and its twin. The chart stays the same element while what it says changes. */
final class PictureSection extends Div {

    private final Div sentences = new Div();
    private final ChartView chart = new ChartView();
    private final Div twin = new Div();
    private final Locale locale;

    PictureSection(String heading, Locale locale) {
        this.locale = locale;
        addClassName("section");
        sentences.addClassName("section");
        add(new H2(heading), sentences, chart, twin);
        show(List.of(), Optional.empty());
    }

    /** Hides itself where there is neither a word nor a picture. */
    void show(List<String> words, Optional<Pictured> picture) {
        sentences.removeAll();
        words.forEach(w -> sentences.add(new Paragraph(w)));
        sentences.setVisible(!words.isEmpty());
        twin.removeAll();
        chart.setVisible(picture.isPresent());
        picture.ifPresent(p -> {
            chart.setSpec(p.chart(), p.table());
            twin.add(new TableTwin(p.table(), locale));
        });
        setVisible(picture.isPresent() || !words.isEmpty());
    }

    /** Below the figures, until something else is shown. */
    void leadTo(Anchor more) {
        twin.add(new Paragraph(more));
    }
}
