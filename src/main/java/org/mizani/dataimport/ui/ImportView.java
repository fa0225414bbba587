package org.mizani.dataimport.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.FindingTexts;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.ImportJobs;
import org.mizani.dataimport.ImportProgress;
import org.mizani.dataimport.ImportQueries;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.UploadStore;
import org.mizani.provenance.ImportId;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** One import from upload to receipt: progress, findings, changes, accept, undo. May be left and found again. */
@Route("imports")
@PermitAll
public class ImportView extends VerticalLayout implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final int POLL_MILLIS = 400;

    private final ImportQueries imports;
    private final ImportJobs jobs;
    private final ImportProgress progress;
    private final ReviewParts parts;
    private final CurrentUser user;
    private final Texts texts = Texts.in(getLocale());
    private final Formats formats = Formats.in(getLocale());
    private ImportId id = new ImportId(0);
    private @Nullable Registration polling;
    private @Nullable Span rowsRead;

    ImportView(
            ImportQueries imports,
            ImportJobs jobs,
            ImportProgress progress,
            ImportService service,
            UploadStore uploads,
            CurrentUser user) {
        this.imports = imports;
        this.jobs = jobs;
        this.progress = progress;
        this.user = user;
        this.parts = new ReviewParts(jobs, service, uploads, user.name(), texts);
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, Long number) {
        id = new ImportId(number);
        if (imports.byId(id).isEmpty() && jobs.unreadable(id).isEmpty()) {
            throw new NotFoundException(texts.get("import.unknown", number));
        }
        imports.byId(id)
                .filter(i -> i.status() == Status.CHECKING && !jobs.underWay(id) && user.has(Role.EDITOR))
                .ifPresent(i -> jobs.check(id, null));
        show();
    }

    private void show() {
        removeAll();
        Optional<Import> found = imports.byId(id);
        if (jobs.underWay(id)) {
            add(new H1(found.map(i -> i.upload().fileName()).orElse("")));
            rowsRead = new Span(rowsText());
            rowsRead.getElement().setAttribute("role", "status");
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", texts.get("import.reading"));
            add(new Paragraph(texts.get("import.reading")), bar, rowsRead);
        } else if (found.isEmpty()) {
            jobs.unreadable(id).ifPresent(this::showUnreadable);
        } else {
            add(new H1(found.get().upload().fileName()));
            parts.add(this, found.get(), imports.findings(id), user.has(Role.EDITOR), this::restart);
        }
    }

    private void showUnreadable(Finding finding) {
        FindingTexts sentences = FindingTexts.in(getLocale());
        Paragraph what = new Paragraph(sentences.message(finding));
        what.addClassName("note");
        add(new H1(texts.get("import.unreadable")), what);
        String wayOut = sentences.suggestion(finding);
        if (wayOut != null) {
            add(new Paragraph(wayOut));
        }
    }

    /** After something was started or undone: shows the new state and follows it. */
    private void restart() {
        show();
        getUI().ifPresent(ui -> ui.setPollInterval(jobs.underWay(id) ? POLL_MILLIS : -1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(e -> {
            if (!jobs.underWay(id)) {
                restart();
            } else if (rowsRead != null) {
                rowsRead.setText(rowsText());
            }
        });
        restart();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private String rowsText() {
        return texts.get(
                "import.rows-read",
                formats.count(progress.of(id).map(ImportProgress.State::rows).orElse(0)));
    }

    @Override
    public String getPageTitle() {
        return texts.get("import.page-title", id.toString());
    }
}
