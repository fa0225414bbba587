package org.mizani.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
@WithMockUser(roles = "admin")
class AccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountQueries queries;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void names_are_folded_and_passwords_are_kept_as_argon2id() {
        accounts.add(" Eve.Editor ", "long-enough", Role.EDITOR);
        AccountQueries.Credentials eve = queries.credentials("eve.editor").orElseThrow();
        assertThat(eve.role()).isEqualTo(Role.EDITOR);
        assertThat(eve.passwordHash()).startsWith("$argon2id$");
        assertThat(passwords.matches("long-enough", eve.passwordHash())).isTrue();
    }

    @Test
    void a_name_is_given_once() {
        assertRefused(() -> accounts.add("ADMIN", "long-enough", Role.VIEWER), "users.refused.taken");
    }

    @Test
    void names_and_passwords_have_a_form() {
        assertRefused(() -> accounts.add("x", "long-enough", Role.VIEWER), "users.refused.name");
        assertRefused(() -> accounts.add("a b", "long-enough", Role.VIEWER), "users.refused.name");
        assertRefused(() -> accounts.add("vera", "123456789", Role.VIEWER), "users.refused.short-password");
        assertRefused(() -> accounts.add("vera", "x".repeat(201), Role.VIEWER), "users.refused.long-password");
    }

    @Test
    void the_last_administrator_stays() {
        long admin = id("admin");
        assertRefused(() -> accounts.changeActive(admin, false), "users.refused.last-admin");
        assertRefused(() -> accounts.changeRole(admin, Role.EDITOR), "users.refused.last-admin");
        accounts.add("ada", "long-enough", Role.ADMIN);
        accounts.changeActive(admin, false);
        assertThat(queries.credentials("admin")).isEmpty();
        assertRefused(() -> accounts.changeActive(id("ada"), false), "users.refused.last-admin");
    }

    @Test
    void a_deactivated_account_comes_back_with_its_password() {
        accounts.add("vera", "long-enough", Role.VIEWER);
        accounts.changePassword(id("vera"), "another-one");
        accounts.changeActive(id("vera"), false);
        accounts.changeActive(id("vera"), true);
        assertThat(passwords.matches(
                        "another-one", queries.credentials("vera").orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    @WithMockUser(roles = "editor")
    void editors_may_not_even_look() {
        assertThatThrownBy(accounts::all).isInstanceOf(AccessDeniedException.class);
    }

    private long id(String name) {
        return queries.byName(name).orElseThrow().id();
    }

    private static void assertRefused(Runnable change, String key) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        AccountRefusedException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
