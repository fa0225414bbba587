package org.mizani.tables.ui;

import com.vaadin.flow.component.details.Details;
import java.util.Locale;
import org.mizani.tables.Table;
import org.mizani.ui.texts.Texts;

/** The table behind a chart, one click away, with the same figures; sent to the browser when it is opened. */
public class TableTwin extends Details {

    public TableTwin(Table table, Locale locale) {
        setSummaryText(Texts.in(locale).get("tables.twin"));
        addClassName("twin");
        addOpenedChangeListener(e -> {
            if (e.isOpened() && getContent().findAny().isEmpty()) {
                add(TableView.twin(table, locale));
            }
        });
    }
}
