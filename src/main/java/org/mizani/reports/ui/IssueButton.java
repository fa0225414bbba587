package org.mizani.reports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.ReportIssue;
import org.mizani.ui.Notifications;
import org.mizani.ui.texts.ErrorId;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a report issued in the background and opens the issue when it is there, if the reader is still here. */
final class IssueButton extends Button {

    private static final Logger LOG = LoggerFactory.getLogger(IssueButton.class);
    private static final int POLL_MILLIS = 400;
    private static final int NEVER = -1;

    private final Supplier<CompletableFuture<ReportIssue>> start;
    private final Texts texts;
    private @Nullable CompletableFuture<ReportIssue> job;
    private @Nullable Registration polling;

    /** @param start begins to issue the report, or refuses to */
    IssueButton(Supplier<CompletableFuture<ReportIssue>> start, Texts texts) {
        super(texts.get("issues.issue"));
        this.start = start;
        this.texts = texts;
        setDisableOnClick(true);
        addClickListener(click -> begin());
    }

    private void begin() {
        try {
            job = start.get();
        } catch (RefusedException e) {
            Notifications.failed(texts.get(e.key(), e.arguments()));
            setEnabled(true);
            return;
        }
        Notifications.done(texts.get("issues.issuing"));
        getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLIS));
    }

    private void follow() {
        if (job == null || !job.isDone()) {
            return;
        }
        CompletableFuture<ReportIssue> ended = job;
        job = null;
        getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
        try {
            String number = ended.join().number();
            Notifications.done(texts.get("issues.done", number));
            IssuedReportsView.show(number);
        } catch (CompletionException e) {
            String error = ErrorId.next();
            LOG.error("Error {} in the issue of a report", error, e);
            Notifications.failed(texts.get("issues.failed", error));
            setEnabled(true);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        polling = event.getUI().addPollListener(poll -> follow());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (polling != null) {
            polling.remove();
        }
        event.getUI().setPollInterval(NEVER);
    }
}
