package org.mizani.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.Serial;
import java.util.Collections;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.mizani.ui.texts.ErrorId;
import org.mizani.ui.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Gives sessions their language, pages their colours before anything is drawn, and errors a number. */
@Component
class PageStart implements VaadinServiceInitListener {

    @Serial
    private static final long serialVersionUID = 1;

    private static final Logger log = LoggerFactory.getLogger(PageStart.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(PageStart::begin);
        event.addIndexHtmlRequestListener(PageStart::dress);
    }

    private static void begin(SessionInitEvent event) {
        VaadinRequest request = event.getRequest();
        event.getSession()
                .setLocale(Preferences.language(request)
                        .orElseGet(() -> Texts.nearest(Collections.list(request.getLocales()))));
        event.getSession().setErrorHandler(PageStart::report);
    }

    private static void dress(IndexHtmlResponse page) {
        Element html = page.getDocument().getElementsByTag("html").first();
        VaadinRequest request = page.getVaadinRequest();
        if (html == null) {
            return;
        }
        Locale locale = VaadinSession.getCurrent().getLocale();
        html.attr("lang", locale.getLanguage());
        html.attr("dir", Texts.in(locale).direction());
        Appearance appearance = Preferences.appearance(request);
        html.attr("theme", appearance.scheme().getThemeValue());
        html.attr("style", "color-scheme: " + appearance.scheme().getValue());
    }

    private static void report(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            log.debug("A reader left before the end", event.getThrowable());
            return;
        }
        String id = ErrorId.next();
        log.error("Error {} in a page", id, event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notifications.failed(Texts.in(ui.getLocale()).get("shell.failure.sentence", id));
        }
    }
}
