package org.mizani.parity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.parity.TargetChanges;
import org.mizani.parity.TargetEvent;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetHistoryQueries;
import org.mizani.parity.TargetHistoryTable;
import org.mizani.parity.TargetKey;
import org.mizani.parity.TargetRevision;
import org.mizani.parity.TargetValue;
import org.mizani.parity.Targets;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Notifications;
import org.mizani.ui.texts.Texts;

/** One target: what it says, all that happened to it, and for editors the means to change that or undo it. */
final class TargetPanel extends Div {

    private final Targets targets;
    private final TargetHistoryQueries histories;
    private final TargetsFilter filter;
    private final String user;
    private final boolean editor;
    private final List<TargetFramework> frameworks;
    private final Consumer<TargetsFilter> changed;
    private final Texts texts;

    /**
     * @param editor true for somebody who may change targets, and looks at what is known now
     * @param changed called after a change with what to show now
     */
    TargetPanel(
            Targets targets,
            TargetHistoryQueries histories,
            TargetsFilter filter,
            String user,
            boolean editor,
            List<TargetFramework> frameworks,
            Consumer<TargetsFilter> changed,
            Texts texts) {
        this.changed = changed;
        this.targets = targets;
        this.histories = histories;
        this.filter = filter;
        this.user = user;
        this.editor = editor;
        this.frameworks = frameworks;
        this.texts = texts;
        addClassNames("card", "section", "register");
        setId("target");
    }

    /** Shows the target that the address names, or the form for a new one. */
    TargetPanel showing(String code) {
        Optional<TargetKey> key = TargetKey.parse(code)
                .filter(k -> frameworks.stream().anyMatch(f -> f.code().equals(k.framework())));
        if (key.isPresent()) {
            show(key.get());
        } else if (code.equals(TargetsFilter.NEW)) {
            add(new H2(texts.get("targets.form.add")));
            addForm(null, null);
        } else {
            add(new H2(texts.get("targets.unknown")), new Paragraph(texts.get("targets.unknown.sentence", code)));
        }
        add(close());
        return this;
    }

    private void show(TargetKey key) {
        List<TargetEvent> events = histories.history(key);
        TargetValue now = events.isEmpty() ? null : events.getFirst().after();
        Paragraph current = new Paragraph(texts.get("targets.now", TargetChanges.value(now, texts)));
        current.setId("target-now");
        current.addClassName("lead");
        add(
                new H2(TargetHistoryTable.name(key, texts)),
                current,
                new TableView(TargetHistoryTable.of(key, events, texts.locale()), texts.locale()));
        if (editor) {
            histories.latestChange(key).ifPresent(latest -> add(undo(key, latest)));
        }
        addForm(key, now);
    }

    private UndoForm undo(TargetKey key, TargetRevision latest) {
        return new UndoForm(
                texts.get("targets.undo", TargetChanges.value(latest.value(), texts)),
                reason -> targets.undo(key, latest.number(), reason, user),
                () -> recorded(key, "targets.undone"),
                texts);
    }

    private void addForm(@Nullable TargetKey key, @Nullable TargetValue now) {
        if (editor) {
            add(new TargetForm(targets, user, frameworks, key, now, saved -> recorded(saved, "targets.saved"), texts));
        } else {
            Paragraph note = new Paragraph(texts.get("targets.read-only"));
            note.addClassName("note");
            add(note);
        }
    }

    /** The page again, as it is now. */
    private void recorded(TargetKey key, String done) {
        Notifications.done(texts.get(done));
        changed.accept(filter.withTarget(key.code()));
    }

    private Anchor close() {
        return new Anchor(filter.withTarget(null).address(), texts.get("targets.close"));
    }
}
