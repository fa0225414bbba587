package org.mizani.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.mizani.reports.IssueQueries;
import org.mizani.reports.IssueTable;
import org.mizani.reports.Issues;
import org.mizani.reports.ReportIssue;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.AddressWords;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** The register of reports that were handed out; one of them, named in the address, can be taken again or withdrawn. */
@Route("reports/issued")
@PermitAll
public class IssuedReportsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final IssueQueries queries;
    private final Issues issues;
    private final CurrentUser user;
    private final Locale locale = getLocale();
    private final Texts texts = Texts.in(locale);

    IssuedReportsView(IssueQueries queries, Issues issues, CurrentUser user) {
        this.queries = queries;
        this.issues = issues;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<ReportIssue> all = queries.all();
        add(new H1(texts.get("issues.title")), styled(texts.get("issues.lead"), "lead"));
        String number = new AddressWords(event.getLocation().getQueryParameters()).word("number");
        if (number != null) {
            add(all.stream()
                    .filter(issue -> issue.number().equals(number))
                    .findFirst()
                    .<Component>map(this::one)
                    .orElseGet(() -> styled(texts.get("problem.no-such-issue", number), "empty-state")));
        }
        if (all.isEmpty()) {
            add(styled(texts.get("issues.none"), "empty-state"));
        } else {
            add(new TableView(IssueTable.of(all, locale), locale));
            add(new RecogniseBox(queries, texts));
        }
        if (all.size() > 1) {
            add(new H2(texts.get("issues.compare.title")), CompareForm.ofNewest(all, texts));
        }
        add(new Anchor("reports", texts.get("issues.make")));
    }

    private Div one(ReportIssue issue) {
        Div section = new Div(new H2(texts.get("issues.one", issue.number(), issue.title())));
        section.addClassName("section");
        section.setId("issue");
        section.add(styled(IssueTable.sentence(issue, locale), "sentence"));
        Paragraph hash = styled(texts.get("issues.hash", issue.contentHash()), "digest");
        section.add(hash, file(issue));
        if (issue.withdrawal() == null && user.has(Role.EDITOR)) {
            section.add(new WithdrawForm(
                    reason -> issues.withdraw(issue.number(), reason, user.name()), () -> show(issue.number()), texts));
        }
        return section;
    }

    private Anchor file(ReportIssue issue) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = queries.file(issue.number()).orElseThrow();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    issue.fileName(),
                    issue.format().mediaType(),
                    bytes.length);
        });
        Anchor link = new Anchor(
                handler, texts.get("reports.download." + issue.format().code()));
        link.addClassName("button");
        link.setId("issue-file");
        return link;
    }

    static void show(String number) {
        UI.getCurrent().navigate(IssuedReportsView.class, QueryParameters.of("number", number));
    }

    private static Paragraph styled(String words, String className) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(className);
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("issues.title"));
    }
}
