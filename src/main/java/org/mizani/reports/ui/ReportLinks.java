package org.mizani.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.ReportParameters;
import org.mizani.reports.Reports;
import org.mizani.security.Role;
import org.mizani.ui.texts.Texts;

/** The report in each format; it is made when the reader asks for it. Editors may issue it. */
final class ReportLinks extends Div {

    ReportLinks(ReportDesk desk, ReportDefinition definition, ReportParameters parameters, Texts texts) {
        addClassName("actions");
        Reports reports = desk.reports();
        for (ReportFormat format : ReportFormat.values()) {
            Anchor link = new Anchor(
                    handler(reports, definition, parameters, format), texts.get("reports.download." + format.code()));
            link.addClassName("button");
            link.setId(definition.id() + "-" + format.code());
            add(link);
        }
        if (desk.user().has(Role.EDITOR)) {
            String user = desk.user().name();
            IssueButton issue =
                    new IssueButton(() -> desk.issues().start(definition, parameters, ReportFormat.PDF, user), texts);
            issue.setId(definition.id() + "-issue");
            add(issue);
        }
    }

    private static DownloadHandler handler(
            Reports reports, ReportDefinition definition, ReportParameters parameters, ReportFormat format) {
        return DownloadHandler.fromInputStream(event -> {
            Reports.ReportFile file = reports.file(definition, parameters, format);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.name(), format.mediaType(), file.bytes().length);
        });
    }
}
