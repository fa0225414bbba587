package org.mizani.financing.scenario.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartView;
import org.mizani.charts.WaterfallChart;
import org.mizani.financing.Basis;
import org.mizani.financing.meaning.GapMeaning;
import org.mizani.financing.meaning.GapTable;
import org.mizani.financing.meaning.Gaps;
import org.mizani.financing.scenario.Scenario;
import org.mizani.financing.scenario.ScenarioCharts;
import org.mizani.financing.scenario.ScenarioSentences;
import org.mizani.financing.scenario.ScenarioTables;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AsKnownOn;
import org.mizani.ui.texts.Texts;

/** What a scenario comes to, side by side with today, and what that means; each table with its watermark. */
final class ScenarioResult {

    /** How what is said looks. */
    static final String EMPTY = "empty-state";

    private static final String SENTENCE = "sentence";

    private final Gaps gaps;
    private final Texts texts;
    private final Locale locale;
    private final Div answer = new Div();
    private final Div beside = new Div();
    private final ChartView today = new ChartView();
    private final ChartView supposed = new ChartView();
    private final Div meanings = new Div();

    ScenarioResult(Gaps gaps, Texts texts) {
        this.gaps = gaps;
        this.texts = texts;
        this.locale = texts.locale();
        Div pair = new Div(today, supposed);
        pair.addClassName("side-by-side");
        beside.add(new H2(texts.get("scenario.side-by-side")), pair);
        parts().forEach(part -> part.addClassName("section"));
    }

    /** In the order of the page. */
    List<Div> parts() {
        return List.of(answer, beside, meanings);
    }

    /** @param asOf the day of a past knowledge, which is said */
    void clear(@Nullable LocalDate asOf) {
        answer.removeAll();
        meanings.removeAll();
        beside.setVisible(false);
        if (asOf != null) {
            answer.add(new AsKnownOn(asOf, texts));
        }
    }

    void say(String words, String looks) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(looks);
        answer.add(paragraph);
    }

    void show(Scenario scenario) {
        answer.add(new H2(texts.get("scenario.answer")));
        ScenarioSentences.of(scenario, locale).forEach(s -> say(s, SENTENCE));
        say(ScenarioSentences.today(scenario, locale), SENTENCE);
        Table money = ScenarioTables.money(scenario, locale);
        answer.add(marked(money));
        chart(today, ScenarioCharts.today(scenario, locale), money);
        chart(supposed, ScenarioCharts.supposed(scenario, locale), money);
        beside.setVisible(today.isVisible() || supposed.isVisible());
        GapMeaning meaning =
                gaps.of(scenario.today(), Basis.RECEIVED, scenario.question().rate());
        meanings.add(
                new H2(texts.get("meaning.heading")),
                marked(ScenarioTables.meaning(scenario, meaning, locale)),
                new TableView(GapTable.of(List.of(meaning), locale), locale));
    }

    private Div marked(Table table) {
        Div marked = new Div(new TableView(table, locale));
        marked.addClassName("watermarked");
        marked.getElement().setAttribute("data-mark", texts.get("scenario.watermark"));
        return marked;
    }

    /** The elements stay while what they show changes under the slider. */
    private static void chart(ChartView place, Optional<WaterfallChart> chart, Table twin) {
        place.setVisible(chart.isPresent());
        chart.ifPresent(c -> place.setSpec(c, twin));
    }
}
