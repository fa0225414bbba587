package org.mizani.headcounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.mizani.charts.ChartView;
import org.mizani.headcounts.StrengthCharts;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationTab;
import org.mizani.tables.ui.TableTwin;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Announcer;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Strength: ceiling steps against people deployed. */
@Component
class StrengthTab implements OperationTab {

    private final StrengthCharts charts;
    private final OperationQueries operations;
    private final Clock clock;

    StrengthTab(StrengthCharts charts, OperationQueries operations, Clock clock) {
        this.charts = charts;
        this.operations = operations;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "strength";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Div content(Operation operation, OperationFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        Texts texts = Texts.in(locale);
        LocalDate day = Objects.requireNonNullElseGet(filter.date(), () -> LocalDate.now(clock));
        StrengthCharts.Strength strength = charts.of(operation, day, filter.knownAt(), locale);
        Div content = new Div(new H2(texts.get("operation.tab.strength")));
        content.addClassName("section");
        if (strength.chart() != null) {
            Paragraph description = new Paragraph(strength.chart().frame().description());
            description.addClassName(Announcer.RESULT);
            content.add(description);
            content.add(new ChartView(strength.chart(), strength.table()));
        }
        content.add(new TableTwin(strength.table(), locale));
        content.add(new TableView(
                CeilingTable.of(operation, operations.ceilings(operation.code(), filter.knownAt()), texts), locale));
        return content;
    }
}
