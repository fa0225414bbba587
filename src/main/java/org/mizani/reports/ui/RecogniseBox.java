package org.mizani.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.IssueQueries;
import org.mizani.reports.ReportIssue;
import org.mizani.ui.Links;
import org.mizani.ui.OneFile;
import org.mizani.ui.texts.Texts;

/** Takes a file, tells which issued report it is, and keeps nothing of it. */
final class RecogniseBox extends Div {

    private final IssueQueries queries;
    private final Texts texts;
    private final Div verdict = new Div();

    RecogniseBox(IssueQueries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
        addClassName("section");
        verdict.setId("recognised");
        verdict.getElement().setAttribute("role", "status");
        add(new H2(texts.get("issues.file.title")), new Paragraph(texts.get("issues.file.lead")), upload(), verdict);
    }

    private Upload upload() {
        Receiver receiver = new Receiver();
        Upload upload = new Upload(receiver);
        upload.addAllFinishedListener(finished -> {
            Seen seen = receiver.seen;
            if (seen != null) {
                tell(seen);
                upload.clearFileList();
            }
        });
        OneFile.prepare(upload, texts, "issues.file.drop", "issues.file.too-big");
        upload.setId("recognise");
        return upload;
    }

    private void tell(Seen seen) {
        verdict.removeAll();
        List<ReportIssue> issues = queries.ofFile(seen.sha256);
        if (issues.isEmpty()) {
            verdict.add(new Paragraph(texts.get("issues.file.unknown", seen.name)));
        }
        for (ReportIssue issue : issues) {
            String key = issue.withdrawal() == null ? "issues.file.holds" : "issues.file.withdrawn";
            verdict.add(
                    new Paragraph(texts.get(key, seen.name, issue.number())),
                    new Anchor(
                            Links.href("reports/issued", Map.of("number", issue.number())),
                            texts.get("issues.file.show", issue.number())));
        }
    }

    private record Seen(String name, String sha256) {}

    private static final class Receiver extends OneFile {
        private volatile @Nullable Seen seen;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            seen = null;
            try (InputStream bytes = event.getInputStream()) {
                seen = new Seen(event.getFileName(), DigestUtils.sha256Hex(bytes));
            }
        }
    }
}
