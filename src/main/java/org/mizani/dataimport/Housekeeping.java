package org.mizani.dataimport;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Marks what a crash interrupted, deletes files it orphaned, and forgets drafts that nobody came back to. */
@Component
class Housekeeping implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final ImportStore store;
    private final UploadStore uploads;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Housekeeping(ImportStore store, UploadStore uploads, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.uploads = uploads;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Before the web server opens: nothing that is under way now can be taken for interrupted. */
    @Override
    public void afterSingletonsInstantiated() {
        int interrupted = requireCount(transaction.execute(t -> store.failInterrupted()));
        if (interrupted > 0) {
            LOG.warn("{} interrupted imports: nothing of them is stored", interrupted);
        }
        forgetOldDrafts();
        deleteOrphans();
    }

    private void deleteOrphans() {
        transaction.executeWithoutResult(t -> {
            try {
                uploads.tidy(store::needed);
            } catch (IOException e) {
                LOG.warn("files that a crash left could not be deleted", e);
            }
        });
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forgetOldDrafts() {
        List<String> fingerprints =
                transaction.execute(t -> store.forgetDrafts(clock.instant().minus(ImportService.DRAFTS_LIVE)));
        for (String fingerprint : fingerprints == null ? List.<String>of() : fingerprints) {
            try {
                uploads.forget(fingerprint);
            } catch (IOException e) {
                LOG.warn("a forgotten draft’s file could not be deleted", e);
            }
        }
    }

    private static int requireCount(@org.jspecify.annotations.Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
