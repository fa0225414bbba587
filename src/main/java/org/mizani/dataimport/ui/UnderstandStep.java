package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.ReadSheet;
import org.mizani.dataimport.ui.ImportView.Place;
import org.mizani.ui.texts.Texts;

/** Which sheets, headings and columns the file has, as far as it is understood, and what it leaves in doubt. */
final class UnderstandStep extends Div {

    UnderstandStep(Wizard wizard, Import shown, List<Finding> findings, Place place) {
        addClassName("section");
        Texts texts = wizard.texts();
        if (shown.sheets().isEmpty()) {
            add(new Paragraph(texts.get("import.nothing-understood")));
            return;
        }
        boolean may = wizard.draft(shown);
        boolean questions = may && !shown.questions().isEmpty();
        if (questions) {
            add(new QuestionsForm(wizard, shown));
        }
        Optional<ReadSheet> sheet = SheetLinks.open(shown, place.sheet() == null ? askedOn(shown) : place.sheet());
        sheet.ifPresent(s -> add(
                new H2(texts.get("import.step.understand-title")),
                new SheetLinks(shown, Step.UNDERSTAND, s, texts),
                new SheetRoles(wizard, s, may),
                new SheetGrid(
                        wizard.services().sheets().open(shown, s),
                        s,
                        findings,
                        place.cell() == null ? askedAt(shown, s) : place.cell(),
                        (line, column) -> {},
                        texts)));
        if (may && !shown.answers().given().isEmpty()) {
            add(new GivenAnswers(shown.answers(), wizard::answer, texts));
        }
        if (!questions) {
            Button next = new Button(texts.get("import.next"), click -> wizard.open(Step.CHECK));
            next.addThemeVariants(ButtonVariant.PRIMARY);
            next.setId("next");
            add(next);
        }
    }

    private static @Nullable String askedOn(Import shown) {
        return shown.questions().stream().findFirst().map(Question::sheet).orElse(null);
    }

    private static @Nullable String askedAt(Import shown, ReadSheet sheet) {
        return shown.questions().stream()
                .findFirst()
                .filter(q -> q.sheet().equals(sheet.name()))
                .map(Question::cell)
                .orElse(null);
    }
}
