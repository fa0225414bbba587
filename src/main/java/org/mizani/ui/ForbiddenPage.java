package org.mizani.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The reader's role does not allow the page. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class ForbiddenPage extends MessagePage implements HasErrorParameter<AccessDeniedException> {

    ForbiddenPage() {
        super("shell.forbidden");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        say(texts().get("shell.forbidden.sentence"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
