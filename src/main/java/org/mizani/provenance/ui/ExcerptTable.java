package org.mizani.provenance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.OriginalFiles.Excerpt;
import org.mizani.provenance.OriginalFiles.Line;
import org.mizani.ui.texts.Texts;

/** A piece of the user's own sheet with its addresses, the cell in question marked. */
final class ExcerptTable extends Div {

    ExcerptTable(Excerpt excerpt, @Nullable String meantColumn, Texts texts) {
        addClassName("figures-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", texts.get("source.excerpt-caption"));
        NativeTable table = new NativeTable();
        table.addClassNames("figures", "excerpt");
        table.setCaptionText(texts.get("source.excerpt-caption"));
        NativeTableRow head = table.getHead().addRow();
        heading(head, texts.get("source.row"), "col");
        excerpt.columns().forEach(letters -> heading(head, letters, "col"));
        for (Line line : excerpt.lines()) {
            NativeTableRow row = table.getBody().addRow();
            heading(row, Integer.toString(line.number()), "row");
            for (int i = 0; i < line.cells().size(); i++) {
                NativeTableCell cell = row.addDataCell();
                cell.setText(line.cells().get(i));
                if (line.heading()) {
                    cell.addClassName("excerpt-heading");
                }
                if (line.meant() && excerpt.columns().get(i).equals(meantColumn)) {
                    cell.addClassName("excerpt-meant");
                    cell.getElement().setAttribute("aria-current", "true");
                }
            }
        }
        add(table);
    }

    private static void heading(NativeTableRow row, String text, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
