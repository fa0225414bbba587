package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizani.dataimport.Correction;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What was corrected over the file, by whom and when; what counts can be taken back as long as it is a draft. */
final class CorrectionsList extends Div {

    private static final int SHOWN = 100;

    CorrectionsList(Wizard wizard, List<Correction> corrections, boolean may) {
        Texts texts = wizard.texts();
        Formats formats = Formats.in(texts.locale());
        addClassName("corrections");
        List<Correction> counting =
                corrections.stream().filter(Correction::counts).toList();
        add(
                new H2(texts.get("import.corrections", counting.size())),
                new Paragraph(texts.get("import.corrections-lead")));
        if (may && counting.size() > 1) {
            Button all = new Button(
                    texts.get("import.take-back-all"),
                    click -> wizard.takeBack(
                            counting.stream().map(Correction::id).toList()));
            add(all);
        }
        UnorderedList list = new UnorderedList();
        corrections.stream().limit(SHOWN).forEach(c -> {
            ListItem item = new ListItem(new Span(said(c, texts) + " · " + c.by() + ", " + formats.instant(c.at())));
            if (!c.counts()) {
                item.add(new Span(" · " + texts.get("import.taken-back-by", String.valueOf(c.takenBackBy()))));
                item.addClassName("muted");
            } else if (may) {
                Button back = new Button(texts.get("import.take-back"), click -> wizard.takeBack(List.of(c.id())));
                back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                back.getElement().setAttribute("aria-label", texts.get("import.take-back-cell", c.sheet(), c.place()));
                item.add(back);
            }
            list.add(item);
        });
        add(list);
        if (corrections.size() > SHOWN) {
            add(new Paragraph(
                    texts.get("import.first-shown", formats.count(SHOWN), formats.count(corrections.size()))));
        }
    }

    private static String said(Correction c, Texts texts) {
        if (c.column() == null) {
            return texts.get("import.corrected-row", c.sheet(), c.row());
        }
        return c.value() == null
                ? texts.get("import.corrected-blank", c.sheet(), c.place())
                : texts.get("import.corrected-cell", c.sheet(), c.place(), c.value());
    }
}
