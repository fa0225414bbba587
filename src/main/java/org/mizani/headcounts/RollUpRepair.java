package org.mizani.headcounts;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the month roll-up anew before anyone can ask, when a new version of the application has emptied it. */
@Component
final class RollUpRepair implements SmartInitializingSingleton {

    private final RollUpStore rollUp;
    private final TransactionTemplate transaction;

    RollUpRepair(RollUpStore rollUp, PlatformTransactionManager transactions) {
        this.rollUp = rollUp;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(t -> rollUp.restore());
    }
}
