package org.mizani.security.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Texts;

/** The login page; {@code ?error} and {@code ?wait=8} say why the last attempt failed. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Texts texts;

    LoginView() {
        texts = Texts.in(getLocale());
        addClassName("mizani-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words(texts.get("login.refused.title"), texts.get("login.refused.sentence")));
        add(new H1("Mizani"), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        String wait = String.join("", parameters.getOrDefault("wait", List.of()));
        if (wait.matches("[0-9]{1,6}")) {
            form.setI18n(words(texts.get("login.wait.title"), texts.get("login.wait.sentence", Long.valueOf(wait))));
            form.setError(true);
        } else if (parameters.containsKey("error")) {
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("login.title"));
    }

    private LoginI18n words(String errorTitle, String errorSentence) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = new LoginI18n.Form();
        labels.setTitle(texts.get("login.title"));
        labels.setUsername(texts.get("login.name"));
        labels.setPassword(texts.get("login.password"));
        labels.setSubmit(texts.get("login.submit"));
        words.setForm(labels);
        LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
        error.setTitle(errorTitle);
        error.setMessage(errorSentence);
        error.setUsername(texts.get("login.name-missing"));
        error.setPassword(texts.get("login.password-missing"));
        words.setErrorMessage(error);
        return words;
    }
}
