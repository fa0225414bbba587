package org.mizani.parity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartView;
import org.mizani.parity.NeededSentences;
import org.mizani.parity.ParityRow;
import org.mizani.parity.PeopleNeeded;
import org.mizani.parity.RotationCharts;
import org.mizani.parity.ShareCharts;
import org.mizani.tables.ui.TableTwin;

/** What it takes, in words, and the way there as a chart; the parts stay in place while the numbers move. */
final class NeededAnswers extends Div {

    private final Paragraph headline = new Paragraph();
    private final UnorderedList sentences = new UnorderedList();
    private final Div picture = new Div();
    private final Locale locale;
    private @Nullable ChartView chart;
    private @Nullable TableTwin twin;

    NeededAnswers(Locale locale) {
        this.locale = locale;
        addClassName("section");
        headline.addClassName("verdict");
        headline.addClassName("note");
        headline.setId("needed-headline");
        headline.getElement().setAttribute("role", "status");
        add(headline, sentences, picture);
    }

    void show(ParityRow row, PeopleNeeded needed) {
        String first = NeededSentences.headline(row, needed, locale);
        headline.setText(first);
        sentences.removeAll();
        NeededSentences.of(row, needed, locale).stream()
                .filter(s -> !s.equals(first))
                .forEach(s -> sentences.add(new ListItem(s)));
        show(RotationCharts.of(row, needed, locale));
    }

    private void show(ShareCharts.@Nullable Shares shares) {
        if (shares == null || shares.chart() == null) {
            picture.removeAll();
            chart = null;
            twin = null;
            return;
        }
        boolean open = twin != null && twin.isOpened();
        if (chart == null) {
            chart = new ChartView(shares.chart(), shares.table());
            picture.add(chart);
        } else {
            chart.setSpec(shares.chart(), shares.table());
        }
        if (twin != null) {
            picture.remove(twin);
        }
        twin = new TableTwin(shares.table(), locale);
        picture.add(twin);
        twin.setOpened(open);
    }
}
