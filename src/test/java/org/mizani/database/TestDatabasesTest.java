package org.mizani.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.jooq.Tables.OPERATION;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class TestDatabasesTest {

    @OnBothDatabases
    void a_row_is_written_and_rolled_back_first(DSLContext db) {
        leaves_nothing_behind(db);
    }

    @OnBothDatabases
    void a_row_is_written_and_rolled_back_again(DSLContext db) {
        leaves_nothing_behind(db);
    }

    private static void leaves_nothing_behind(DSLContext db) {
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isTrue();
        assertThat(db.fetchExists(OPERATION, OPERATION.CODE.eq("ROLLED-BACK"))).isFalse();
        TestRows.operation(db, "ROLLED-BACK");
        TestRows.operation(db, "ROLLED-BACK");
        assertThat(TestRows.acceptedImport(db, "a", Instant.EPOCH).value()).isPositive();
    }
}
