package org.mizani.dataimport.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.ImportJobs;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.UploadStore;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The parts of an import's page: verdict, decision, changes, findings, receipt. */
final class ReviewParts {

    private final ImportJobs jobs;
    private final ImportService service;
    private final UploadStore uploads;
    private final String user;
    private final Texts texts;
    private final Formats formats;

    ReviewParts(ImportJobs jobs, ImportService service, UploadStore uploads, String user, Texts texts) {
        this.jobs = jobs;
        this.service = service;
        this.uploads = uploads;
        this.user = user;
        this.texts = texts;
        this.formats = Formats.in(texts.locale());
    }

    void add(HasComponents page, Import shown, List<Finding> findings, boolean mayEdit, Runnable changed) {
        page.add(verdict(shown, findings), tiles(shown));
        boolean draft = shown.status() == Status.DRAFT || shown.status() == Status.REFUSED;
        if (mayEdit
                && draft
                && !(shown.questions().isEmpty() && shown.answers().given().isEmpty())) {
            page.add(
                    new QuestionsForm(shown.questions(), shown.answers(), said -> answer(shown, said, changed), texts));
        }
        if (mayEdit && shown.status() == Status.DRAFT) {
            page.add(decision(shown, findings, changed));
        }
        if (mayEdit && shown.status() == Status.ACCEPTED) {
            page.add(undo(shown, changed));
        }
        page.add(receipt(shown));
        if (!findings.isEmpty()) {
            page.add(
                    new H2(texts.get("import.findings")),
                    new TableView(ReviewTables.findings(findings, texts), texts.locale()));
        }
        jobs.report(shown.id())
                .filter(r -> !r.sample().isEmpty())
                .ifPresent(r -> page.add(
                        new H2(texts.get("import.changes")),
                        new TableView(ReviewTables.changes(r.sample(), r.changes(), texts), texts.locale())));
    }

    private void answer(Import shown, Map<String, String> said, Runnable changed) {
        service.answer(shown.id(), said);
        jobs.check(shown.id(), null);
        changed.run();
    }

    private Paragraph verdict(Import shown, List<Finding> findings) {
        long blocks = count(findings, Severity.BLOCKS);
        long warns = count(findings, Severity.WARNS);
        boolean asked =
                shown.status() == Status.REFUSED && shown.questions().stream().anyMatch(Question::required);
        String key = "import.verdict." + shown.status().code() + (asked ? "-asked" : "");
        Paragraph verdict =
                new Paragraph(texts.get(key, blocks, warns, shown.id().toString()));
        verdict.addClassNames("note", "verdict");
        if (shown.status() == Status.REFUSED || shown.status() == Status.FAILED) {
            verdict.addClassName("note-error");
        } else if (shown.status() == Status.DRAFT && warns > 0) {
            verdict.addClassName("note-warning");
        }
        verdict.setId("verdict");
        verdict.getElement().setAttribute("role", "status");
        return verdict;
    }

    private Div tiles(Import shown) {
        Div tiles = new Div(
                tile("rows", shown.rows()),
                tile("added", shown.changes().added()),
                tile("revised", shown.changes().revised()),
                tile("unchanged", shown.changes().unchanged()));
        tiles.addClassName("tiles");
        return tiles;
    }

    private Div tile(String key, int number) {
        Div value = new Div(formats.count(number));
        value.addClassName("tile-value");
        Div label = new Div(texts.get("import.column." + key));
        label.addClassName("tile-label");
        Div tile = new Div(label, value);
        tile.addClassName("tile");
        return tile;
    }

    private Div decision(Import shown, List<Finding> findings, Runnable changed) {
        TextField reason = new TextField(texts.get("import.reason"));
        reason.setMaxLength(2000);
        reason.setVisible(count(findings, Severity.WARNS) > 0);
        reason.setWidthFull();
        Button accept = new Button(texts.get("import.accept"), click -> {
            jobs.accept(shown.id(), null, user, given(reason));
            changed.run();
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setId("accept");
        Div decision = new Div(reason, accept);
        decision.addClassName("actions");
        return decision;
    }

    private Div undo(Import shown, Runnable changed) {
        TextField reason = new TextField(texts.get("import.undo-reason"));
        reason.setMaxLength(2000);
        reason.setWidthFull();
        Button undo = new Button(texts.get("import.undo"), click -> {
            service.undo(shown.id(), user, given(reason));
            changed.run();
        });
        undo.addThemeVariants(ButtonVariant.ERROR);
        undo.setId("undo");
        Div box = new Div(reason, undo);
        box.addClassName("actions");
        return box;
    }

    private Div receipt(Import shown) {
        Anchor file = new Anchor(
                DownloadHandler.forFile(
                        uploads.file(shown.upload().sha256()).toFile(),
                        shown.upload().fileName()),
                texts.get("import.original"));
        Div receipt = new Div(
                new Paragraph(texts.get(
                        "import.receipt",
                        shown.id().toString(),
                        shown.upload().sha256(),
                        formats.count(shown.upload().bytes()),
                        shown.createdBy(),
                        formats.instant(shown.createdAt()))),
                file);
        receipt.addClassName("receipt");
        return receipt;
    }

    private static @Nullable String given(TextField field) {
        return field.isEmpty() ? null : field.getValue();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
