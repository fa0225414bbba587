package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.ImportProgress;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** How far an import has come, with rows and the time that is left, and a way to end it. */
final class ProgressPart extends Div {

    private final Wizard wizard;
    private final Texts texts;
    private final Formats formats;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    ProgressPart(Wizard wizard, Import shown) {
        this.wizard = wizard;
        this.texts = wizard.texts();
        this.formats = Formats.in(texts.locale());
        addClassName("progress");
        String doing = texts.get(shown.status() == Status.STORING ? "import.storing" : "import.reading");
        bar.getElement().setAttribute("aria-label", doing);
        words.getElement().setAttribute("role", "status");
        add(new Paragraph(doing), bar, words);
        if (wizard.mayEdit()) {
            Button cancel = new Button(
                    texts.get("import.cancel"),
                    click -> wizard.services().jobs().cancel(wizard.id()));
            cancel.setId("cancel");
            add(cancel);
        }
        show();
    }

    void show() {
        OptionalInt ahead = wizard.services().service().ahead(wizard.id());
        ImportProgress.State state =
                wizard.services().progress().of(wizard.id()).orElse(new ImportProgress.State(0, null, null));
        Integer all = state.allRows();
        bar.setIndeterminate(all == null || ahead.isPresent());
        if (all != null) {
            bar.setMax(Math.max(1, all));
            bar.setValue(Math.min(all, state.rows()));
        }
        words.setText(
                ahead.isPresent()
                        ? texts.get("import.queued", ahead.getAsInt())
                        : rows(state.rows(), all, state.remaining()));
    }

    private String rows(int rows, @Nullable Integer all, @Nullable Duration remaining) {
        if (all == null) {
            return texts.get("import.rows-read", formats.count(rows));
        }
        return remaining == null
                ? texts.get("import.rows-of", formats.count(rows), formats.count(all))
                : texts.get(
                        "import.rows-of-remaining", formats.count(rows), formats.count(all), remaining.toSeconds() + 1);
    }
}
