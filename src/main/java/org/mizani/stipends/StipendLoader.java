package org.mizani.stipends;

import java.time.Clock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the shipped rates into the database at start; a line that cannot be used stops the start and is named. */
@Component
class StipendLoader implements InitializingBean {

    private final StipendStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StipendLoader(StipendStore store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> store.bringUpToDate(StipendFile.shipped(), clock.instant()));
    }
}
