package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.ImportQueries;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.Mappings;
import org.mizani.dataimport.Templates;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;

/** Where files come in: drop one, take a template, look at what came in before. */
@Route("imports")
@Menu(title = "import.title", order = 20, icon = "vaadin:upload")
@PermitAll
public class ImportsView extends VerticalLayout implements HasDynamicTitle {

    private static final int SHOWN = 10;
    private static final int MOST_DRAFTS = 20;

    private final Texts texts = Texts.in(getLocale());

    ImportsView(
            ImportService service, ImportQueries imports, Templates templates, Mappings mappings, CurrentUser user) {
        addClassName("page");
        add(new H1(texts.get("import.title")));
        if (user.has(Role.EDITOR)) {
            add(new Paragraph(texts.get("import.lead")));
            add(new UploadBox(service, user.name(), texts), new PasteBox(service, user.name(), texts));
            List<Import> drafts = imports.drafts(MOST_DRAFTS);
            if (!drafts.isEmpty()) {
                add(new H2(texts.get("import.drafts")), new DraftsList(drafts, texts));
            }
        } else {
            add(new Paragraph(texts.get("import.viewer")));
        }
        add(new H2(texts.get("import.templates")), new TemplateLinks(templates, texts));
        add(new H2(texts.get("import.mappings")), new MappingsList(mappings, user.has(Role.EDITOR), texts));
        add(new H2(texts.get("import.history")));
        if (imports.empty()) {
            Paragraph empty = new Paragraph(texts.get("import.history-empty"));
            empty.addClassName("empty-state");
            add(empty);
        } else {
            add(TableView.partOf(HistoryTable.of(imports.history(SHOWN, 0), texts), texts.locale()));
            add(new RouterLink(texts.get("import.history-all"), HistoryView.class));
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("import.title");
    }
}
