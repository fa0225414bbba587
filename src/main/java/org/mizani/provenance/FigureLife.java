package org.mizani.provenance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of a figure: everything that was ever claimed about its fact.
 *
 * @param label the figure in words, in the reader's language
 * @param versions newest first
 */
public record FigureLife(String label, List<Version> versions) {

    public FigureLife {
        versions = List.copyOf(versions);
    }

    /** Which of a fact's claims is in force. */
    public enum Standing {
        /** Counts now. */
        COUNTS,
        /** Open, but another counts. */
        OUTDONE,
        /** Its import was undone. */
        UNDONE;

        /** The word in the HTTP interface. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One claim, or the withdrawal of the fact by a file that was declared complete.
     *
     * @param figure null for a withdrawal
     * @param unit currency, null for people
     * @param stated false for a withdrawal, and for a claim that gives no figure at all
     * @param cell null for a withdrawal
     * @param by who accepted the import
     * @param undoneBy null while the import stands
     * @param preferences all that ever preferred this claim, the latest first
     */
    public record Version(
            @Nullable FigureId figure,
            @Nullable BigDecimal value,
            @Nullable String unit,
            boolean stated,
            boolean withdrawn,
            Standing standing,
            ImportId importId,
            String file,
            @Nullable SourceCell cell,
            @Nullable String source,
            String by,
            Instant from,
            @Nullable Instant to,
            @Nullable String undoneBy,
            List<Preference> preferences) {

        public Version {
            preferences = List.copyOf(preferences);
        }

        /** The preference in force, null when there is none. */
        public @Nullable Preference preference() {
            return preferences.stream()
                    .filter(p -> p.until() == null)
                    .findFirst()
                    .orElse(null);
        }
    }
}
