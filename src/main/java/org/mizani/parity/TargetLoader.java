package org.mizani.parity;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the shipped targets into the database at start; a line that cannot be used stops the start and is named. */
@Component
class TargetLoader implements InitializingBean {

    private final TargetStore store;
    private final TransactionTemplate transaction;

    TargetLoader(TargetStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> store.replace(TargetFiles.shipped()));
    }
}
