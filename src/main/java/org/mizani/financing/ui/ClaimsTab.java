package org.mizani.financing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.charts.ChartView;
import org.mizani.financing.Claim;
import org.mizani.financing.ClaimsTable;
import org.mizani.financing.ConflictTables;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.Funding;
import org.mizani.operations.Operation;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationTab;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableTwin;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** What each source states about the money of an operation, and where sources disagree. */
@Component
class ClaimsTab implements OperationTab {

    private final FinancingQueries financing;
    private final ConflictTables conflicts;
    private final ConflictCharts charts;

    ClaimsTab(FinancingQueries financing, ConflictTables conflicts, ConflictCharts charts) {
        this.financing = financing;
        this.conflicts = conflicts;
        this.charts = charts;
    }

    @Override
    public String code() {
        return "claims";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Div content(Operation operation, OperationFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        Texts texts = Texts.in(locale);
        Div content = new Div(new H2(texts.get("financing.conflicts.heading")));
        content.addClassName("section");
        charts.of(operation.code(), filter.knownAt(), locale)
                .forEach(picture -> content.add(
                        new ChartView(picture.chart(), picture.table()), new TableTwin(picture.table(), locale)));
        Optional<Table> disagreeing = conflicts.of(operation.code(), filter.knownAt(), locale);
        disagreeing.ifPresentOrElse(
                table -> content.add(new TableView(table, locale)),
                () -> content.add(new Paragraph(texts.get("financing.conflicts.none"))));
        List<Claim<? extends Funding>> all = financing.claims(operation.code(), filter.knownAt());
        content.add(
                new H2(texts.get("financing.claims.heading")),
                new TableView(ClaimsTable.of(operation.code(), all, locale), locale));
        return content;
    }
}
