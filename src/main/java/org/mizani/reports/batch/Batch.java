package org.mizani.reports.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Many reports that somebody asked for at once, as they stand now.
 *
 * @param owner who asked
 * @param asOf the moment whose knowledge all reports show
 * @param done files that were made or failed so far
 * @param of how many there will be
 * @param ahead how many other batches come first, null when it does not wait
 * @param remaining how long it will take at this pace, null as long as nobody knows
 * @param failed files that could not be made
 * @param endedAt null while it waits or is made
 * @param error what the log knows it by when the batch as a whole could not be made, else null
 * @param zip null as long as there is none
 */
public record Batch(
        UUID id,
        String owner,
        Instant askedAt,
        Instant asOf,
        State state,
        int done,
        int of,
        @Nullable Integer ahead,
        @Nullable Duration remaining,
        List<Failure> failed,
        @Nullable Instant endedAt,
        @Nullable String error,
        @Nullable Zip zip) {

    /** How long the zip is kept after it was made. */
    public static final Duration KEPT = Duration.ofDays(1);

    public Batch {
        failed = List.copyOf(failed);
    }

    /** How far a batch has come. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED;

        /** The word in the HTTP interface. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A file that could not be made.
     *
     * @param error what the log knows the reason by
     */
    public record Failure(String name, String error) {}

    /**
     * The file with all files in it.
     *
     * @param sha256 its fingerprint
     */
    public record Zip(String sha256, long bytes) {}

    /** The id that a word stands for; nothing for a word that is none. */
    public static Optional<UUID> id(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** When the zip will be gone; null while it waits or is made. */
    public @Nullable Instant keptUntil() {
        return endedAt == null ? null : endedAt.plus(KEPT);
    }

    /** What the zip is called. */
    public String fileName() {
        return "reports_" + asOf.toString().substring(0, 10) + "_"
                + id.toString().substring(0, 8) + ".zip";
    }
}
