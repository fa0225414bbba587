package org.mizani.database;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes what was committed survive a kill of the process. */
@Component
public class Durability {

    private final DSLContext db;

    Durability(DSLContext db) {
        this.db = db;
    }

    /**
     * Forces everything committed so far to the disk; inside a transaction, as soon as that has committed. H2 loses
     * acknowledged commits in a kill without it; PostgreSQL does this at every commit.
     */
    public void checkpoint() {
        if (db.dialect() != SQLDialect.H2) {
            return;
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    synchronise();
                }
            });
        } else {
            synchronise();
        }
    }

    private void synchronise() {
        db.execute("CHECKPOINT SYNC");
    }
}
