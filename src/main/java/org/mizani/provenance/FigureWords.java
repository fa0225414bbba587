package org.mizani.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.metrics.RecordYears;

/**
 * The words that a public name of a figure is made of, parted by tildes: the prefix of its resolver, what the figure is
 * about, and last an instant where it is asked as known then.
 *
 * @param words without the instant
 */
public record FigureWords(List<String> words, KnownAt knownAt) {

    private static final String TILDE = "~";

    public FigureWords {
        words = List.copyOf(words);
    }

    public static FigureId id(KnownAt knownAt, String... words) {
        Instant instant = knownAt.instant();
        String name = String.join(TILDE, words);
        return new FigureId(instant == null ? name : name + TILDE + instant);
    }

    /**
     * @param count of the words with the prefix, without the instant
     * @return empty when the name is another resolver's, has other words, or ends with what is no instant of
     *     {@link RecordYears}
     */
    public static Optional<FigureWords> of(FigureId id, String prefix, int count) {
        List<String> words = new ArrayList<>(Arrays.asList(id.value().split(TILDE, -1)));
        if (!words.getFirst().equals(prefix)) {
            return Optional.empty();
        }
        if (words.size() == count) {
            return Optional.of(new FigureWords(words, KnownAt.NOW));
        }
        if (words.size() != count + 1) {
            return Optional.empty();
        }
        return instant(words.getLast()).map(knownAt -> new FigureWords(words.subList(0, count), knownAt));
    }

    private static Optional<KnownAt> instant(String word) {
        try {
            return Optional.of(KnownAt.of(Instant.parse(word))).filter(RecordYears::contain);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String get(int at) {
        return words.get(at);
    }

    /** Empty when the word is no date such as {@code 2013-12-31}, or one that no record can be of. */
    public Optional<LocalDate> date(int at) {
        try {
            return Optional.of(LocalDate.parse(words.get(at))).filter(RecordYears::contain);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The period from a word to the next; empty when they are no dates, or the wrong way round. */
    public Optional<Period> period(int at) {
        return date(at).flatMap(
                        from -> date(at + 1).filter(to -> !to.isBefore(from)).map(to -> new Period(from, to)));
    }
}
