package org.mizani.stipends.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.stipends.StipendChange;
import org.mizani.stipends.StipendEvent;
import org.mizani.stipends.StipendKey;
import org.mizani.stipends.StipendQueries;
import org.mizani.stipends.StipendRateTables;
import org.mizani.stipends.StipendRevision;
import org.mizani.stipends.StipendValue;
import org.mizani.stipends.StipendWords;
import org.mizani.stipends.Stipends;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.FormFields;
import org.mizani.ui.Notifications;
import org.mizani.ui.texts.Texts;

/** One rate: what it says, all that happened to it, and for editors the means to change that or undo it. */
final class RatePanel extends Div {

    private final Stipends stipends;
    private final StipendQueries queries;
    private final RatesFilter filter;
    private final String user;
    private final boolean editor;
    private final List<String> operations;
    private final Consumer<RatesFilter> changed;
    private final Texts texts;

    /**
     * @param editor true for somebody who may change rates, and looks at what is known now
     * @param changed called after a change with what to show now
     */
    RatePanel(
            Stipends stipends,
            StipendQueries queries,
            RatesFilter filter,
            String user,
            boolean editor,
            List<String> operations,
            Consumer<RatesFilter> changed,
            Texts texts) {
        this.stipends = stipends;
        this.queries = queries;
        this.filter = filter;
        this.user = user;
        this.editor = editor;
        this.operations = operations;
        this.changed = changed;
        this.texts = texts;
        addClassNames("card", "section", "register");
        setId("rate");
    }

    /** Shows the rate that the address names, or the form for a new one. */
    RatePanel showing(String code) {
        Optional<StipendKey> key = StipendKey.parse(code).filter(k -> operations.contains(k.operation()));
        if (key.isPresent()) {
            show(key.get());
        } else if (code.equals(RatesFilter.NEW)) {
            add(new H2(texts.get("stipends.form.add")));
            addForm(null, null);
        } else {
            add(
                    new H2(texts.get("stipends.rates.unknown")),
                    new Paragraph(texts.get("stipends.rates.unknown.sentence", code)));
        }
        add(new Anchor(filter.withRate(null).address(), texts.get("targets.close")));
        return this;
    }

    private void show(StipendKey key) {
        List<StipendEvent> events = queries.history(key);
        StipendValue now = events.isEmpty() ? null : events.getFirst().after();
        Paragraph current = new Paragraph(texts.get("targets.now", StipendWords.value(now, texts)));
        current.setId("rate-now");
        current.addClassName("lead");
        add(
                new H2(StipendWords.name(key, texts)),
                current,
                new TableView(StipendRateTables.history(key, events, texts.locale()), texts.locale()));
        if (editor) {
            queries.latestChange(key).ifPresent(latest -> add(undo(key, latest)));
        }
        addForm(key, now);
    }

    private Div undo(StipendKey key, StipendRevision latest) {
        FormFields fields = new FormFields(texts, "stipends.form.", "rate-");
        TextField reason = fields.text("reason", "", StipendChange.LONGEST_REASON);
        reason.setLabel(texts.get("targets.undo.reason"));
        reason.setId("undo-reason");
        reason.addClassName("wide");
        reason.setRequiredIndicatorVisible(true);
        Button button = new Button(texts.get("targets.undo", StipendWords.value(latest.value(), texts)), click -> {
            if (fields.accept(() -> stipends.undo(key, latest.number(), reason.getValue(), user))) {
                recorded(key, "stipends.undone");
            }
        });
        button.setId("undo");
        Div form = new Div(reason, button);
        form.addClassName("register-form");
        return form;
    }

    private void addForm(@Nullable StipendKey key, @Nullable StipendValue now) {
        if (editor) {
            add(new RateForm(stipends, user, operations, key, now, saved -> recorded(saved, "stipends.saved"), texts));
        } else {
            Paragraph note = new Paragraph(texts.get("stipends.read-only"));
            note.addClassName("note");
            add(note);
        }
    }

    /** The page again, as it is now. */
    private void recorded(StipendKey key, String done) {
        Notifications.done(texts.get(done));
        changed.accept(filter.withRate(key.code()));
    }
}
