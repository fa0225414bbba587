package org.mizani.reports.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.batch.Batch;

/**
 * A batch of reports as it stands.
 *
 * @param state waiting, running, done or failed
 * @param asOf the moment whose knowledge all reports show
 * @param done files that were made or failed so far
 * @param of how many there will be
 * @param ahead how many other batches come first, null when it does not wait
 * @param remainingSeconds at this pace, null as long as nobody knows
 * @param failed files that could not be made; the zip names them too
 * @param error number to report when the batch as a whole could not be made, else null
 * @param keptUntil when it will be gone, null before it has ended
 * @param file address of the zip, null as long as there is none
 * @param size of the zip in bytes
 * @param sha256 fingerprint of the zip
 */
record BatchJson(
        String id,
        String state,
        String askedBy,
        Instant askedAt,
        Instant asOf,
        int done,
        int of,
        @Nullable Integer ahead,
        @Nullable Long remainingSeconds,
        List<Batch.Failure> failed,
        @Nullable String error,
        @Nullable Instant keptUntil,
        @Nullable String file,
        @Nullable Long size,
        @Nullable String sha256) {

    static final String ADDRESS = "/api/v1/report-batches";

    static BatchJson of(Batch batch) {
        Batch.Zip zip = batch.zip();
        Duration remaining = batch.remaining();
        return new BatchJson(
                batch.id().toString(),
                batch.state().code(),
                batch.owner(),
                batch.askedAt(),
                batch.asOf(),
                batch.done(),
                batch.of(),
                batch.ahead(),
                remaining == null ? null : remaining.toSeconds(),
                batch.failed(),
                batch.error(),
                batch.keptUntil(),
                zip == null ? null : address(batch) + "/file",
                zip == null ? null : zip.bytes(),
                zip == null ? null : zip.sha256());
    }

    static String address(Batch batch) {
        return ADDRESS + "/" + batch.id();
    }
}
