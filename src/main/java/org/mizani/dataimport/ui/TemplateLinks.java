package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.mizani.dataimport.Templates;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.TemplateTexts;
import org.mizani.ui.texts.Texts;

/** The workbooks that users may take and fill in, each in the languages that it is offered in. */
final class TemplateLinks extends UnorderedList {

    TemplateLinks(Templates templates, Texts texts) {
        addClassName("templates");
        for (Profile profile : templates.all()) {
            String title = profile.title(texts.locale());
            ListItem item = new ListItem(new Span(texts.get("import.template", title)));
            for (TemplateTexts language : TemplateTexts.all()) {
                item.add(new Span(" "), link(templates, profile, language, title));
            }
            add(item);
        }
    }

    private static Anchor link(Templates templates, Profile profile, TemplateTexts language, String title) {
        Anchor link = new Anchor(handler(templates, profile, language), language.name());
        link.getElement().setAttribute("lang", language.language());
        link.getElement().setAttribute("hreflang", language.language());
        link.getElement().setAttribute("aria-label", title + ", " + language.name());
        return link;
    }

    private static DownloadHandler handler(Templates templates, Profile profile, TemplateTexts language) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = templates.workbook(profile, language);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    profile.id() + "-" + language.language() + ".xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    bytes.length);
        });
    }
}
