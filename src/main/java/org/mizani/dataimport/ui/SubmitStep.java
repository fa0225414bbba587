package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.Severity;
import org.mizani.ui.texts.Texts;

/** Accepts a draft, with a reason where there are warnings; afterwards the receipt, and the way back. */
final class SubmitStep extends Div {

    private static final int LONGEST = 2_000;

    private final Wizard wizard;
    private final Import shown;
    private final Texts texts;

    SubmitStep(Wizard wizard, Import shown, List<Finding> findings) {
        this.wizard = wizard;
        this.shown = shown;
        this.texts = wizard.texts();
        addClassName("section");
        if (shown.status() == Status.DRAFT) {
            add(new ChangeTiles(shown, texts));
            if (wizard.mayEdit()) {
                decide(FindingGroup.of(findings).stream()
                        .filter(g -> g.severity() == Severity.WARNS)
                        .toList());
            }
        } else if (shown.status() == Status.REFUSED || shown.status() == Status.FAILED) {
            add(new Paragraph(texts.get("import.step-blocked")));
        }
        add(new Receipt(wizard, shown));
        if (shown.status() == Status.ACCEPTED && wizard.mayEdit()) {
            undo();
        }
    }

    private void decide(List<FindingGroup> warnings) {
        TextField reason = new TextField(texts.get(warnings.isEmpty() ? "import.note" : "import.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setId("reason");
        if (!warnings.isEmpty()) {
            UnorderedList list = new UnorderedList();
            warnings.forEach(group -> list.add(new ListItem(
                    texts.get("import.warning-count", group.findings().size(), group.title(texts)))));
            add(new H2(texts.get("import.warnings")), list);
            reason.setRequiredIndicatorVisible(true);
        }
        Button accept = new Button(texts.get("import.accept"), click -> {
            if (!warnings.isEmpty() && reason.getValue().isBlank()) {
                reason.setErrorMessage(texts.get("import.reason-missing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            wizard.services().jobs().accept(shown.id(), null, wizard.user(), given(reason));
            wizard.changed().run();
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setId("accept");
        Div decision = new Div(reason, accept);
        decision.addClassName("actions");
        add(decision);
    }

    private void undo() {
        TextField reason = new TextField(texts.get("import.undo-reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        Button undo = new Button(texts.get("import.undo"), click -> {
            wizard.services().service().undo(shown.id(), wizard.user(), given(reason));
            wizard.changed().run();
        });
        undo.addThemeVariants(ButtonVariant.ERROR);
        undo.setId("undo");
        Div box = new Div(reason, undo);
        box.addClassName("actions");
        add(box);
    }

    private static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
