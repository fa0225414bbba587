package org.mizani.provenance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.mizani.provenance.RegisterChange;
import org.mizani.ui.texts.Texts;

/** What happened to a figure of a register, the latest first. */
final class ChangeTable extends Div {

    ChangeTable(List<RegisterChange> changes, Texts texts) {
        setId("changes");
        addClassName("section");
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        table.setCaptionText(texts.get("source.changes.caption"));
        NativeTableRow head = table.getHead().addRow();
        List.of("at", "what", "before", "after", "by", "reason", "source")
                .forEach(column -> heading(head, texts.get("source.changes." + column), "col"));
        for (RegisterChange change : changes) {
            NativeTableRow row = table.getBody().addRow();
            heading(row, change.at(), "row");
            List.of(change.what(), change.before(), change.after(), change.by(), change.reason(), change.source())
                    .forEach(text -> row.addDataCell().setText(text));
        }
        Div scroller = new Div(table);
        scroller.addClassName("figures-scroll");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", texts.get("source.changes"));
        add(new H2(texts.get("source.changes")), scroller);
    }

    private static void heading(NativeTableRow row, String text, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
