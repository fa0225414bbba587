package org.mizani.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.mizani.ui.ViewTest;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ViewTest
@WithAnonymousUser
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    void anybody_may_see_the_login_page() {
        LoginView view = navigate(LoginView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Mizani");
        assertThat(view.getPageTitle()).isEqualTo("Sign in - Mizani");
        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void a_failed_attempt_is_told() {
        UI.getCurrent().navigate("login", QueryParameters.fromString("error"));
        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void whoever_has_to_wait_is_told_how_long() {
        UI.getCurrent().navigate("login", QueryParameters.fromString("wait=1024"));
        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }
}
