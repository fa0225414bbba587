package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import org.mizani.dataimport.Comparison;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.ImportEffects.Effect;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;

/** What the import does to what is known: figure by figure, in totals, and where it shows. */
final class CompareStep extends Div {

    private static final String COMPLETE = "complete";
    private static final String YES = "yes";

    private final Wizard wizard;
    private final Import shown;
    private final Texts texts;

    CompareStep(Wizard wizard, Import shown) {
        this.wizard = wizard;
        this.shown = shown;
        this.texts = wizard.texts();
        addClassName("section");
        if (shown.status() == Status.REFUSED || shown.status() == Status.FAILED) {
            add(new Paragraph(texts.get("import.step-blocked")));
            return;
        }
        if (wizard.draft(shown)) {
            add(actions());
        }
        add(new ChangeTiles(shown, texts));
        comparison().ifPresentOrElse(this::show, () -> add(new Paragraph(texts.get("import.no-comparison"))));
    }

    private Div actions() {
        Button next = new Button(texts.get("import.next-submit"), click -> wizard.open(Step.SUBMIT));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setId("next");
        Checkbox complete = new Checkbox(texts.get("import.complete"));
        complete.setHelperText(texts.get("import.complete-help"));
        complete.setValue(shown.answers().to(COMPLETE).filter(YES::equals).isPresent());
        complete.addValueChangeListener(
                change -> wizard.answer(Map.of(COMPLETE, Boolean.TRUE.equals(change.getValue()) ? YES : "")));
        Div actions = new Div(next, complete);
        actions.addClassName("actions");
        return actions;
    }

    private Optional<Comparison> comparison() {
        boolean stored = shown.status() == Status.ACCEPTED || shown.status() == Status.UNDONE;
        return stored
                ? Optional.of(wizard.services().comparisons().of(shown))
                : wizard.services().jobs().comparison(shown.id());
    }

    private void show(Comparison comparison) {
        if (comparison.changes().isEmpty()) {
            add(new Paragraph(texts.get("import.nothing-changes")));
        }
        if (!comparison.totals().isEmpty()) {
            add(
                    new H2(texts.get("import.totals")),
                    new TableView(ReviewTables.totals(comparison.totals(), texts), texts.locale()));
        }
        if (!comparison.changes().isEmpty()) {
            add(
                    new H2(texts.get("import.changes")),
                    new TableView(
                            ReviewTables.changes(comparison.changes(), comparison.counts(), texts), texts.locale()));
        }
        if (!comparison.effects().isEmpty()) {
            UnorderedList list = new UnorderedList();
            comparison.effects().forEach(effect -> list.add(new ListItem(link(effect))));
            add(new H2(texts.get("import.effects")), list);
        }
    }

    private Anchor link(Effect effect) {
        String name = texts.get(effect.what());
        return new Anchor(effect.link(), effect.operation() == null ? name : texts.labelled(effect.operation(), name));
    }
}
