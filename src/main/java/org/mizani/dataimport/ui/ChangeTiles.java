package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Div;
import org.mizani.dataimport.Import;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** How many rows an import has and what becomes of their figures. */
final class ChangeTiles extends Div {

    private final Texts texts;

    ChangeTiles(Import shown, Texts texts) {
        this.texts = texts;
        addClassName("tiles");
        add(
                tile("rows", shown.rows()),
                tile("added", shown.changes().added()),
                tile("revised", shown.changes().revised()),
                tile("unchanged", shown.changes().unchanged()),
                tile("withdrawn", shown.changes().withdrawn()));
    }

    private Div tile(String key, int number) {
        Div value = new Div(Formats.in(texts.locale()).count(number));
        value.addClassName("tile-value");
        Div label = new Div(texts.get("import.column." + key));
        label.addClassName("tile-label");
        Div tile = new Div(label, value);
        tile.addClassName("tile");
        return tile;
    }
}
