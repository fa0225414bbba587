package org.mizani.security;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.mizani.database.Durability;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in; only administrators may ask or change that. Changes end the sessions of the account. */
@Service
@Transactional
@PreAuthorize("hasRole('admin')")
public class Accounts {

    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");

    private final AccountQueries queries;
    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;
    private final Durability durability;
    private final Clock clock;

    Accounts(
            AccountQueries queries,
            AccountStore store,
            PasswordEncoder passwords,
            OpenSessions sessions,
            Durability durability,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.passwords = passwords;
        this.sessions = sessions;
        this.durability = durability;
        this.clock = clock;
    }

    /** All accounts by name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return queries.all();
    }

    /** @throws AccountRefusedException when the name is taken or malformed or the password is too short or too long */
    public void add(String name, String password, Role role) {
        String folded = Account.folded(name);
        require(NAME.matcher(folded).matches(), "users.refused.name");
        require(queries.byName(folded).isEmpty(), "users.refused.taken");
        store.add(folded, hash(password), role, clock.instant());
        durability.checkpoint();
    }

    /** @throws AccountRefusedException when no administrator would be left */
    public void changeRole(long id, Role role) {
        Account account = account(id);
        require(role == Role.ADMIN || !lastAdmin(account), "users.refused.last-admin");
        store.changeRole(id, role);
        changed(account);
    }

    /** @throws AccountRefusedException when no administrator would be left */
    public void changeActive(long id, boolean active) {
        Account account = account(id);
        require(active || !lastAdmin(account), "users.refused.last-admin");
        store.changeActive(id, active);
        changed(account);
    }

    /** @throws AccountRefusedException when the password is too short or too long */
    public void changePassword(long id, String password) {
        Account account = account(id);
        store.changePassword(id, hash(password));
        changed(account);
    }

    private void changed(Account account) {
        sessions.end(account.name());
        durability.checkpoint();
    }

    private boolean lastAdmin(Account account) {
        return account.activeAdmin() && queries.activeAdminsForUpdate().size() == 1;
    }

    private Account account(long id) {
        return queries.byId(id).orElseThrow(() -> new AccountRefusedException("users.refused.gone"));
    }

    private String hash(String password) {
        require(password.length() >= SHORTEST_PASSWORD, "users.refused.short-password");
        require(password.length() <= LONGEST_PASSWORD, "users.refused.long-password");
        return passwords.encode(password);
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new AccountRefusedException(otherwise);
        }
    }
}
