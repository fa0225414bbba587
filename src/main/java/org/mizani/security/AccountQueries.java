package org.mizani.security;

import static org.mizani.jooq.Tables.APP_USER;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mizani.jooq.tables.records.AppUserRecord;
import org.springframework.stereotype.Repository;

@Repository
class AccountQueries {

    private final DSLContext db;

    AccountQueries(DSLContext db) {
        this.db = db;
    }

    /** All accounts by name. */
    List<Account> all() {
        return db.selectFrom(APP_USER).orderBy(APP_USER.USERNAME).fetch(AccountQueries::account);
    }

    boolean none() {
        return !db.fetchExists(APP_USER);
    }

    Optional<Account> byName(String name) {
        return db.selectFrom(APP_USER).where(APP_USER.USERNAME.eq(name)).fetchOptional(AccountQueries::account);
    }

    Optional<Account> byId(long id) {
        return db.selectFrom(APP_USER).where(APP_USER.ID.eq(id)).fetchOptional(AccountQueries::account);
    }

    /** The accounts that can manage accounts, locked until the transaction ends. */
    List<Account> activeAdminsForUpdate() {
        return db.selectFrom(APP_USER)
                .where(APP_USER.ACTIVE.isTrue(), APP_USER.ROLE.eq(Role.ADMIN.code()))
                .forUpdate()
                .fetch(AccountQueries::account);
    }

    /** An active account's role and password hash. */
    Optional<Credentials> credentials(String name) {
        return db.selectFrom(APP_USER)
                .where(APP_USER.USERNAME.eq(name), APP_USER.ACTIVE.isTrue())
                .fetchOptional(r -> new Credentials(r.getUsername(), r.getPasswordHash(), Role.byCode(r.getRole())));
    }

    record Credentials(String name, String passwordHash, Role role) {}

    private static Account account(AppUserRecord r) {
        return new Account(
                r.getId(),
                r.getUsername(),
                Role.byCode(r.getRole()),
                r.getActive(),
                r.getCreatedAt().toInstant());
    }
}
