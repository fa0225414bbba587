package org.mizani.security;

import static org.mizani.jooq.Tables.APP_USER;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AccountStore {

    private final DSLContext db;

    AccountStore(DSLContext db) {
        this.db = db;
    }

    void add(String name, String passwordHash, Role role, Instant createdAt) {
        db.insertInto(APP_USER)
                .set(APP_USER.USERNAME, name)
                .set(APP_USER.PASSWORD_HASH, passwordHash)
                .set(APP_USER.ROLE, role.code())
                .set(APP_USER.CREATED_AT, createdAt.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void changeRole(long id, Role role) {
        db.update(APP_USER)
                .set(APP_USER.ROLE, role.code())
                .where(APP_USER.ID.eq(id))
                .execute();
    }

    void changeActive(long id, boolean active) {
        db.update(APP_USER)
                .set(APP_USER.ACTIVE, active)
                .where(APP_USER.ID.eq(id))
                .execute();
    }

    void changePassword(long id, String passwordHash) {
        db.update(APP_USER)
                .set(APP_USER.PASSWORD_HASH, passwordHash)
                .where(APP_USER.ID.eq(id))
                .execute();
    }
}
