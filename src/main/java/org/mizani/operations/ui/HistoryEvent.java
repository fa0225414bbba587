package org.mizani.operations.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Import;

/**
 * An import came, or was undone.
 *
 * @param note what the person wrote about it, null for nothing
 */
record HistoryEvent(
        Import source,
        boolean undo,
        Instant at,
        String by,
        @Nullable String note) {

    /** Newest first. */
    static List<HistoryEvent> of(List<Import> imports) {
        return imports.stream()
                .flatMap(HistoryEvent::of)
                .sorted(Comparator.comparing(HistoryEvent::at).reversed())
                .toList();
    }

    /** The day at whose end the event was known, in UTC as everywhere. */
    LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Stream<HistoryEvent> of(Import i) {
        HistoryEvent came = new HistoryEvent(
                i,
                false,
                i.acceptedAt() == null ? i.createdAt() : i.acceptedAt(),
                Objects.requireNonNullElse(i.acceptedBy(), i.createdBy()),
                i.reason());
        return i.undoneAt() == null
                ? Stream.of(came)
                : Stream.of(
                        came,
                        new HistoryEvent(
                                i,
                                true,
                                i.undoneAt(),
                                Objects.requireNonNullElse(i.undoneBy(), i.createdBy()),
                                i.undoReason()));
    }
}
