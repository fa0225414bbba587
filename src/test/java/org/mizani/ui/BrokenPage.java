package org.mizani.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A page that cannot be built. */
@Route("broken")
@PermitAll
public class BrokenPage extends Div {
    BrokenPage() {
        throw new IllegalStateException("the password is swordfish");
    }
}
