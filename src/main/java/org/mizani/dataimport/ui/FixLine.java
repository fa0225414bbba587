package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mizani.dataimport.CellCorrection;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.FindingTexts;
import org.mizani.dataimport.Import;
import org.mizani.ui.texts.Texts;

/** Findings about the same text: where they are, what is wrong, and a field to put all of them right at once. */
final class FixLine extends ListItem {

    private static final int MOST_LINKS = 12;

    private final Wizard wizard;
    private final Import shown;
    private final List<Finding> same;
    private final Texts texts;

    FixLine(Wizard wizard, Import shown, List<Finding> same) {
        this.wizard = wizard;
        this.shown = shown;
        this.same = same;
        this.texts = wizard.texts();
        addClassName("fix-line");
        Finding one = same.getFirst();
        FindingTexts sentences = FindingTexts.in(texts.locale());
        add(places(sentences), new Div(what(one, sentences)));
        String wayOut = sentences.suggestion(one);
        if (wayOut != null) {
            Div muted = new Div(wayOut);
            muted.addClassNames("fine", "muted");
            add(muted);
        }
        if (wizard.draft(shown) && one.cell() != null) {
            add(fix(one));
        }
    }

    private String what(Finding one, FindingTexts sentences) {
        String value = one.value();
        return value == null || value.isBlank()
                ? sentences.sentence(one)
                : texts.get("import.value-message", value, sentences.sentence(one));
    }

    private Div places(FindingTexts sentences) {
        Div places = new Div();
        places.addClassName("places");
        for (Finding finding : same.subList(0, Math.min(MOST_LINKS, same.size()))) {
            String sheet = finding.sheet();
            String cell = finding.cell();
            if (sheet == null || cell == null) {
                places.add(new Span(sentences.place(finding)));
            } else {
                RouterLink link = new RouterLink(
                        shown.sheets().size() > 1 ? sheet + "!" + cell : cell,
                        ImportView.class,
                        StepLinks.parameters(shown, Step.CHECK));
                link.setQueryParameters(QueryParameters.simple(Map.of(ImportView.SHEET, sheet, ImportView.CELL, cell)));
                places.add(link);
            }
        }
        if (same.size() > MOST_LINKS) {
            places.add(new Span(texts.get("import.more-cells", same.size() - MOST_LINKS)));
        }
        return places;
    }

    private Div fix(Finding one) {
        TextField value = new TextField(texts.get("import.fix-value", same.size()));
        value.setMaxLength(CellCorrection.LONGEST);
        value.setValue(Fixes.suggested(one).orElse(Objects.requireNonNullElse(one.value(), "")));
        value.getElement().setAttribute("aria-label", texts.get("import.fix-value-of", places(one), same.size()));
        Button correct = new Button(
                texts.get(same.size() == 1 ? "import.fix" : "import.fix-all", same.size()),
                click -> wizard.correct(Fixes.to(same, value.getValue())));
        Div line = new Div(value, correct);
        line.addClassName("actions");
        if (Fixes.suggested(one).isPresent()) {
            correct.addThemeVariants(ButtonVariant.PRIMARY);
        }
        if (Fixes.rowToLeaveOut(one)) {
            line.add(new Button(
                    texts.get("import.fix-leave-out", same.size()), click -> wizard.correct(Fixes.leavingOut(same))));
        }
        return line;
    }

    private static String places(Finding one) {
        return one.sheet() + "!" + one.cell();
    }
}
