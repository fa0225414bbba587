package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.ReadSheet;
import org.mizani.ui.texts.Texts;

/** The sheets of a file, hidden ones said to be so. */
final class SheetLinks extends Nav {

    SheetLinks(Import shown, Step step, ReadSheet open, Texts texts) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", texts.get("import.sheets"));
        for (ReadSheet sheet : shown.sheets()) {
            RouterLink link = new RouterLink(sheet.name(), ImportView.class, StepLinks.parameters(shown, step));
            link.setQueryParameters(QueryParameters.simple(Map.of(ImportView.SHEET, sheet.name())));
            if (sheet.hidden()) {
                link.add(new Span(" " + texts.get("import.sheet-hidden")));
            } else if (sheet.profile() == null) {
                link.add(new Span(" " + texts.get("import.sheet-unread")));
            }
            if (sheet.equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    /** The one asked for, else the first that was read, else the first. */
    static Optional<ReadSheet> open(Import shown, @Nullable String name) {
        return shown.sheets().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .or(() ->
                        shown.sheets().stream().filter(s -> s.profile() != null).findFirst())
                .or(() -> shown.sheets().stream().findFirst());
    }
}
