package org.mizani.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import org.mizani.security.Account;
import org.mizani.security.AccountRefusedException;
import org.mizani.security.Accounts;
import org.mizani.security.Role;
import org.mizani.ui.Notifications;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The accounts: who may sign in, and what each may do. */
@Route("users")
@Menu(title = "users.title", order = 900, icon = "vaadin:users")
@RolesAllowed("admin")
public class UsersView extends VerticalLayout implements HasDynamicTitle {

    private final Accounts accounts;
    private final Texts texts;
    private final Grid<Account> grid = new Grid<>();

    UsersView(Accounts accounts) {
        this.accounts = accounts;
        this.texts = Texts.in(getLocale());
        Button add = new Button(texts.get("users.add"), click -> new AccountDialog(texts, this::add).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        columns(Formats.in(getLocale()));
        add(new H1(texts.get("users.title")), new Paragraph(texts.get("users.explanation")), add, grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("users.title"));
    }

    private void columns(Formats formats) {
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", texts.get("users.title"));
        grid.addColumn(Account::name).setHeader(texts.get("login.name")).setAutoWidth(true);
        grid.addComponentColumn(this::role).setHeader(texts.get("users.role")).setAutoWidth(true);
        grid.addColumn(a -> texts.get(a.active() ? "users.active" : "users.inactive"))
                .setHeader(texts.get("users.state"))
                .setAutoWidth(true);
        grid.addColumn(a -> formats.date(a.createdAt().atZone(ZoneOffset.UTC).toLocalDate()))
                .setHeader(texts.get("users.since"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader(texts.get("users.actions"))
                .setAutoWidth(true);
    }

    private Component role(Account account) {
        RoleSelect select = new RoleSelect(texts, account.role());
        select.setAriaLabel(texts.get("users.role-of", account.name()));
        select.addValueChangeListener(
                change -> change(() -> accounts.changeRole(account.id(), change.getValue()), "users.done.role"));
        return select;
    }

    private Component actions(Account account) {
        Button state = new Button(
                texts.get(account.active() ? "users.deactivate" : "users.activate"),
                click -> change(
                        () -> accounts.changeActive(account.id(), !account.active()),
                        account.active() ? "users.done.deactivated" : "users.done.activated"));
        Button password = new Button(
                texts.get("users.set-password"),
                click -> new PasswordDialog(texts, account.name(), chosen -> setPassword(account, chosen)).open());
        return new HorizontalLayout(password, state);
    }

    private boolean add(String name, String password, Role role) {
        return change(() -> accounts.add(name, password, role), "users.done.added");
    }

    private boolean setPassword(Account account, String password) {
        return change(() -> accounts.changePassword(account.id(), password), "users.done.password");
    }

    private boolean change(Runnable change, String done) {
        try {
            change.run();
            Notifications.done(texts.get(done));
            return true;
        } catch (AccountRefusedException e) {
            Notifications.failed(texts.get(e.key()));
            return false;
        } finally {
            show();
        }
    }

    private void show() {
        grid.setItems(accounts.all());
    }
}
