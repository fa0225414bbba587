package org.mizani.dataimport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.Profiles;
import org.mizani.dataimport.workbook.TemplateWorkbook;
import org.mizani.ui.texts.Texts;

/** The templates that users may download. */
final class TemplateLinks extends UnorderedList {

    TemplateLinks(Profiles profiles, Texts texts) {
        for (Profile profile : profiles.all()) {
            if (profile.template()) {
                String title = profile.title(texts.locale());
                Anchor link = new Anchor(handler(profile, texts), texts.get("import.template", title));
                add(new ListItem(link));
            }
        }
    }

    private static DownloadHandler handler(Profile profile, Texts texts) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = TemplateWorkbook.write(profile, texts.locale());
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    profile.id() + ".xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    bytes.length);
        });
    }
}
