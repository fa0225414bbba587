package org.mizani.parity;

import java.time.Clock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the shipped targets into the database at start; a line that cannot be used stops the start and is named. */
@Component
class TargetLoader implements InitializingBean {

    private final TargetStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TargetLoader(TargetStore store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> store.bringUpToDate(TargetFiles.shipped(), clock.instant()));
    }
}
