package org.mizani.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.mizani.database.Durability;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account {@value #NAME}, made when there are no accounts yet. */
@Component
class FirstAdministrator {

    static final String NAME = "admin";

    /** Without letters and digits that are easily confused. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private final AccountQueries accounts;
    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Durability durability;
    private final Clock clock;
    private final String chosenPassword;

    FirstAdministrator(
            AccountQueries accounts,
            AccountStore store,
            PasswordEncoder passwords,
            Durability durability,
            Clock clock,
            @Value("${mizani.admin-password:}") String chosenPassword) {
        this.accounts = accounts;
        this.store = store;
        this.passwords = passwords;
        this.durability = durability;
        this.clock = clock;
        this.chosenPassword = chosenPassword;
    }

    /** With the password that the operator has chosen; false when none is chosen or there are accounts. */
    @Transactional
    public boolean createAsChosen() {
        return !chosenPassword.isBlank() && createWith(chosenPassword);
    }

    /** With a random password of 100 bits, which is returned and known to nobody else; empty when there are accounts. */
    @Transactional
    public Optional<String> createAtRandom() {
        String password = randomPassword();
        return createWith(password) ? Optional.of(password) : Optional.empty();
    }

    private boolean createWith(String password) {
        if (!accounts.none()) {
            return false;
        }
        store.add(NAME, passwords.encode(password), Role.ADMIN, clock.instant());
        durability.checkpoint();
        return true;
    }

    private static String randomPassword() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
