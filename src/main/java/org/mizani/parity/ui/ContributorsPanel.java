package org.mizani.parity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.parity.ContributorNeeds;
import org.mizani.parity.ContributorNeedsTable;
import org.mizani.parity.NeededQueries;
import org.mizani.parity.ParityRow;
import org.mizani.parity.Sharing;
import org.mizani.tables.Table;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;

/** How many more women each contributor would have to send. */
final class ContributorsPanel extends Div {

    private final NeededQueries needed;
    private final ParityRow row;
    private final Map<String, String> names;
    private final Locale locale;
    private final Select<Sharing> choice = new Select<>();
    private final Div place = new Div();
    private @Nullable Asked shown;

    private record Asked(BigDecimal target, Sharing sharing) {}

    /** @param names of contributors by code */
    ContributorsPanel(
            NeededQueries needed, ParityRow row, Map<String, String> names, Consumer<Sharing> chosen, Locale locale) {
        this.needed = needed;
        this.row = row;
        this.names = names;
        this.locale = locale;
        Texts texts = Texts.in(locale);
        addClassName("section");
        setId("contributors-needed");
        place.addClassName("section");
        choice.setLabel(texts.get("parity.sharing"));
        choice.setId("needed-sharing");
        choice.setItems(Sharing.values());
        choice.setItemLabelGenerator(s -> texts.get("parity.sharing." + s.code()));
        choice.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                chosen.accept(e.getValue());
            }
        });
        add(new H3(texts.get("parity.contributors.heading")), choice, place);
    }

    /** @param target empty hides the panel: there is nothing to share out */
    void show(Optional<BigDecimal> target, Sharing sharing) {
        setVisible(target.isPresent() && row.share().known().isPresent());
        choice.setValue(sharing);
        Asked asked = target.map(t -> new Asked(t, sharing)).orElse(null);
        if (asked == null || asked.equals(shown) || !isVisible()) {
            return;
        }
        shown = asked;
        ContributorNeeds needs = needed.needs(row, asked.target(), sharing);
        Table table = ContributorNeedsTable.of(needs, names, locale);
        place.removeAll();
        place.add(new TableView(table, locale));
    }
}
