package org.mizani.dataimport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.ImportId;

/**
 * One upload and what became of it.
 *
 * @param questions what the last check left open
 * @param answers what people answered so far
 * @param predecessor the import whose annotated copy this file is; null when it is none, or that draft is gone
 */
public record Import(
        ImportId id,
        Status status,
        Upload upload,
        @Nullable String profile,
        List<ReadSheet> sheets,
        int rows,
        ChangeCounts changes,
        String createdBy,
        Instant createdAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        @Nullable String reason,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String undoReason,
        List<Question> questions,
        Answers answers,
        @Nullable ImportId predecessor) {

    /** Stages of an import. */
    public enum Status {
        CHECKING,
        /** Checked, nothing blocks it; waits for a person. */
        DRAFT,
        /** Checked, something blocks it; nothing of it is stored. */
        REFUSED,
        STORING,
        ACCEPTED,
        UNDONE,
        /** Interrupted by an error or a crash; nothing of it is stored. */
        FAILED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Status of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
