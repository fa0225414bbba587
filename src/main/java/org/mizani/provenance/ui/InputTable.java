package org.mizani.provenance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureOrigin.Input;
import org.mizani.ui.texts.Texts;

/** The inputs of a computed figure, each a link to its own source. */
final class InputTable extends NativeTable {

    InputTable(List<Input> inputs, Function<@Nullable BigDecimal, String> number, Texts texts) {
        addClassName("figures");
        setCaptionText(texts.get("source.inputs-caption"));
        NativeTableRow head = getHead().addRow();
        heading(head, texts.get("source.figure"));
        heading(head, texts.get("source.value"));
        for (Input input : inputs) {
            NativeTableRow row = getBody().addRow();
            NativeTableHeaderCell label = row.addHeaderCell();
            label.setText(input.label());
            label.getElement().setAttribute("scope", "row");
            Anchor link = new Anchor("source/" + input.id().value(), number.apply(input.value()));
            row.addDataCell().add(link);
        }
    }

    private static void heading(NativeTableRow row, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col");
    }
}
