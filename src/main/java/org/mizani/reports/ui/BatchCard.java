package org.mizani.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.batch.Batch;
import org.mizani.reports.batch.Batches;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** One batch: how far it has come and a way to end it, or its zip and a way to remove it. */
final class BatchCard extends Div {

    private static final int BYTES = 1_000;

    private final Batches batches;
    private final Runnable removed;
    private final Texts texts;
    private final Formats formats;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    /** Says aloud what changes, and only that: seconds stand outside of it. */
    private final Paragraph status = new Paragraph();

    private final Div body = new Div();
    private final String asked;
    private @Nullable Boolean showsEnd;

    /** @param removed to be called after the batch was ended or removed */
    BatchCard(Batch batch, Batches batches, Runnable removed, Texts texts) {
        this.batches = batches;
        this.removed = removed;
        this.texts = texts;
        this.formats = Formats.in(texts.locale());
        addClassNames("card", "section");
        bar.getElement().setAttribute("aria-label", texts.get("reports.batch.making"));
        status.getElement().setAttribute("role", "status");
        asked = texts.get("reports.batch.asked", formats.instant(batch.askedAt()), batch.owner());
        add(new Paragraph(asked), status, body);
        show(batch);
    }

    /** Shows how it stands now; what has the focus keeps it as long as the batch goes on. */
    void show(Batch batch) {
        if (showsEnd == null || showsEnd != batch.ended()) {
            showsEnd = batch.ended();
            body.removeAll();
            if (batch.ended()) {
                end(batch);
            } else {
                progress(batch);
            }
        }
        if (!batch.ended()) {
            move(batch);
        }
    }

    private void progress(Batch batch) {
        Div progress = new Div(bar, words, button("cancel", batch));
        progress.addClassName("progress");
        body.add(progress);
    }

    private void move(Batch batch) {
        bar.setIndeterminate(batch.ahead() != null);
        bar.setMax(Math.max(1, batch.of()));
        bar.setValue(batch.done());
        Integer ahead = batch.ahead();
        words.setText(ahead == null ? done(batch) : "");
        says(ahead == null ? texts.get("reports.batch.making") : texts.get("reports.batch.waits", ahead));
    }

    private void says(String sentence) {
        if (!sentence.equals(status.getText())) {
            status.setText(sentence);
        }
    }

    private String done(Batch batch) {
        String done = formats.count(batch.done());
        String of = formats.count(batch.of());
        Duration remaining = batch.remaining();
        return remaining == null
                ? texts.get("reports.batch.done-of", done, of)
                : texts.get("reports.batch.done-of-remaining", done, of, remaining.toSeconds() + 1);
    }

    private void end(Batch batch) {
        Batch.Zip zip = batch.zip();
        if (zip == null) {
            says(texts.get("reports.batch.broken", Objects.toString(batch.error(), "")));
        } else {
            Instant until = Objects.requireNonNull(batch.keptUntil());
            says(texts.get("reports.batch.ready", formats.instant(until)));
            if (!batch.failed().isEmpty()) {
                Paragraph failed = new Paragraph(
                        texts.get("reports.batch.some-failed", batch.failed().size()));
                failed.addClassName("note");
                body.add(failed);
            }
            batches.zip(batch).ifPresent(file -> body.add(link(batch, zip, file)));
            Paragraph hash = new Paragraph("SHA-256 " + zip.sha256());
            hash.addClassName("digest");
            body.add(hash);
        }
        body.add(button("remove", batch));
    }

    private Anchor link(Batch batch, Batch.Zip zip, Path file) {
        Anchor link = new Anchor(
                DownloadHandler.forFile(file.toFile(), batch.fileName()),
                texts.get("reports.batch.download", formats.count((zip.bytes() + BYTES - 1) / BYTES)));
        link.addClassNames("button", "batch-zip");
        return link;
    }

    private Button button(String what, Batch batch) {
        Button button = new Button(texts.get("reports.batch." + what), click -> {
            batches.remove(batch.id());
            removed.run();
        });
        button.setAriaLabel(texts.labelled(texts.get("reports.batch." + what), asked));
        button.addClassName("batch-" + what);
        return button;
    }
}
