package org.mizani.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.mizani.ui.texts.ErrorId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be built: its number stands here and, with the cause, in the log. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class FailurePage extends MessagePage implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(FailurePage.class);

    FailurePage() {
        super("shell.failure");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String id = ErrorId.next();
        log.error("Error {} at {}", id, event.getLocation().getPath(), error.getException());
        say(texts().get("shell.failure.sentence", id));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
