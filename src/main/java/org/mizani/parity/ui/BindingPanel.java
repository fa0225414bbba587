package org.mizani.parity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.mizani.operations.Operation;
import org.mizani.parity.FrameworkBinding;
import org.mizani.parity.FrameworkTable;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.Targets;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.FormFields;
import org.mizani.ui.Notifications;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;

/** Whom a framework binds, operation by operation; editors may say so against the lead organisations. */
final class BindingPanel extends Div {

    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_REASON = 2_000;

    private final Targets targets;
    private final String user;
    private final TargetFramework framework;
    private final Runnable changed;
    private final Texts texts;

    /**
     * @param rules that stand, the latest first
     * @param editor true for somebody who may change it, and looks at what is known now
     * @param changed called after a change, to show the page anew
     */
    BindingPanel(
            Targets targets,
            TargetsFilter filter,
            String user,
            boolean editor,
            TargetFramework framework,
            List<Operation> operations,
            List<FrameworkBinding> rules,
            Runnable changed,
            Texts texts) {
        this.changed = changed;
        this.targets = targets;
        this.user = user;
        this.framework = framework;
        this.texts = texts;
        addClassNames("card", "section", "register");
        setId("binding");
        add(
                new H2(texts.get("targets.binding.heading", framework.code())),
                new TableView(FrameworkTable.of(framework, operations, rules, texts.locale()), texts.locale()));
        if (editor) {
            add(form(operations));
            rules.stream().findFirst().ifPresent(rule -> add(undo(rule)));
        } else {
            Paragraph note = new Paragraph(texts.get("targets.read-only"));
            note.addClassName("note");
            add(note);
        }
        add(new Anchor(filter.withBinding(null).address(), texts.get("targets.close")));
    }

    private Div form(List<Operation> operations) {
        FormFields fields = new FormFields(texts, "targets.form.", "target-");
        Select<Operation> operation = fields.choice("operation");
        operation.setItems(operations);
        operation.setItemLabelGenerator(o -> o == null ? "" : o.code());
        Select<Boolean> reading = fields.choice("binding");
        reading.setItems(true, false);
        reading.setValue(true);
        reading.setItemLabelGenerator(
                b -> texts.get(Boolean.TRUE.equals(b) ? "targets.binding.binds" : "targets.binding.benchmark"));
        TextField source = fields.text("source", "", LONGEST_SOURCE);
        TextField reason = fields.text("reason", "", LONGEST_REASON);
        source.addClassName("wide");
        reason.addClassName("wide");
        FormFields.require(source, reason);
        Div grid = new Div(operation, reading, source, reason);
        grid.addClassName("register-form");
        Button save = new Button(texts.get("targets.form.save"), click -> {
            boolean done = fields.accept(() -> {
                if (operation.getValue() == null) {
                    throw new RefusedException("operation", "targets.refused.operation-missing");
                }
                targets.bind(
                        framework.code(),
                        operation.getValue().code(),
                        reading.getValue(),
                        source.getValue(),
                        reason.getValue(),
                        user);
            });
            if (done) {
                recorded("targets.saved");
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("binding-save");
        Div actions = new Div(save);
        actions.addClassName("actions");
        Div form = new Div(new H3(texts.get("targets.binding.form")), grid, actions);
        form.addClassName("section");
        return form;
    }

    private UndoForm undo(FrameworkBinding rule) {
        return new UndoForm(
                texts.get("targets.binding.undo", rule.operation()),
                reason -> targets.unbind(framework.code(), rule.operation(), reason, user),
                () -> recorded("targets.undone"),
                texts);
    }

    private void recorded(String done) {
        Notifications.done(texts.get(done));
        changed.run();
    }
}
