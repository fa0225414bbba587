package org.mizani.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizani.security.Account;
import org.mizani.ui.ViewTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "admin", roles = "admin")
class UsersViewTest extends SpringBrowserlessTest {

    private static final int ACTIONS = 4;
    private static final int DEACTIVATE = 1;

    @Test
    void an_administrator_adds_a_user() {
        UsersView view = navigate(UsersView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Users");
        assertThat(view.getPageTitle()).isEqualTo("Users - Mizani");
        test(find(Button.class).withText("Add user").single()).click();
        test(find(TextField.class).single()).setValue("Vera");
        test(find(PasswordField.class).single()).setValue("short");
        test(find(Button.class).withText("Add user").last()).click();
        assertThat(notified()).isEqualTo("The password needs at least 10 characters.");
        test(find(PasswordField.class).single()).setValue("long-enough");
        test(find(Button.class).withText("Add user").last()).click();
        assertThat(names()).contains("admin", "vera");
    }

    @Test
    void the_last_administrator_cannot_be_deactivated() {
        navigate(UsersView.class);
        Component actions = test(grid()).getCellComponent(0, ACTIONS);
        test((Button) actions.getChildren().toList().get(DEACTIVATE)).click();
        assertThat(notified()).isEqualTo("This is the last administrator. Make somebody else administrator first.");
    }

    private String notified() {
        return test(find(Notification.class).last()).getText();
    }

    private List<String> names() {
        return grid().getGenericDataView().getItems().map(Account::name).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<Account> grid() {
        return find(Grid.class).single();
    }
}
