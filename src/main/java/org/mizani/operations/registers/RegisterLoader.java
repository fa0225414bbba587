package org.mizani.operations.registers;

import java.time.Clock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the shipped registers into the database when the application starts, before it answers anyone. A broken table
 * of codes stops the start with its file, line and column.
 */
@Component
class RegisterLoader implements InitializingBean {

    private final Registers registers = RegisterFiles.shipped();
    private final RegisterStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RegisterLoader(RegisterStore store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Registers registers() {
        return registers;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> store.bringUpToDate(registers, clock.instant()));
    }
}
