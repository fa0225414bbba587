package org.mizani.dataimport.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.ProfileSlots.Slot;

/**
 * Understands headings by the dictionary of an open profile: names of its columns, and words that say whom or when
 * the figures below are about ("Troops, female", "JAN2009").
 */
final class HeadingReader {

    private static final int MOST_WORDS = 8;
    private static final int UNEXPLAINED = 80;

    private final ProfileSlots slots;
    private final NearNames near;
    private final Codes codes;
    private final List<ProfileColumn> dimensions;
    private final Set<String> noise;
    private final Map<String, Slot> letters;

    HeadingReader(ProfileSlots slots, NearNames near, Codes codes, HeaderBand band) {
        this.slots = slots;
        this.near = near;
        this.codes = codes;
        this.dimensions = slots.profile().columns().stream()
                .filter(ProfileColumn::inHeadings)
                .toList();
        this.noise = slots.profile().noise().stream().map(Folded::of).collect(Collectors.toSet());
        this.letters = SexLetters.of(band, slots);
    }

    /** Empty when nothing is even nearly known. */
    Optional<Meaning> read(Heading heading) {
        if (heading.blank()) {
            return Optional.empty();
        }
        Slot exact = slots.named(heading.joined());
        if (exact != null) {
            return Optional.of(new Meaning(exact, Map.of(), Meaning.KNOWN));
        }
        Words words = new Words();
        String unknown = null;
        for (String part : heading.parts()) {
            unknown = words.take(part) ? unknown : part;
        }
        return words.meaning(unknown).or(() -> nearly(heading));
    }

    /** The name most like the heading, or like its lowest part. */
    private Optional<Meaning> nearly(Heading heading) {
        Optional<Meaning> whole = near.nearest(heading.joined());
        Optional<Meaning> lowest = near.nearest(heading.parts().getLast());
        boolean lower = lowest.isPresent()
                && (whole.isEmpty() || lowest.get().score() > whole.get().score());
        return lower ? lowest : whole;
    }

    /** What the words of one heading have said so far. */
    private final class Words {

        private final Map<String, Object> said = new HashMap<>();
        private @Nullable Slot measure;
        private @Nullable Slot total;
        private @Nullable Slot other;

        /** True when all words of the part are explained. */
        boolean take(String part) {
            return one(part) || noise.contains(Folded.of(part)) || several(part);
        }

        private boolean several(String part) {
            List<String> words = List.of(Folded.of(part).split(" ", -1));
            return words.size() > 1 && words.size() <= MOST_WORDS && all(words);
        }

        private boolean all(List<String> words) {
            if (words.isEmpty()) {
                return true;
            }
            for (int length = words.size(); length > 0; length--) {
                String piece = String.join(" ", words.subList(0, length));
                List<String> rest = words.subList(length, words.size());
                Map<String, Object> saidBefore = Map.copyOf(said);
                Slot measureBefore = measure;
                Slot totalBefore = total;
                if ((one(piece) || noise.contains(piece)) && all(rest)) {
                    return true;
                }
                said.keySet().retainAll(saidBefore.keySet());
                measure = measureBefore;
                total = totalBefore;
            }
            return false;
        }

        private boolean one(String piece) {
            Slot slot = letters.get(Folded.of(piece));
            slot = slot == null ? slots.named(piece) : slot;
            if (slot == null) {
                return says(piece);
            }
            if (slot.total() != null) {
                boolean first = total == null;
                total = slot;
                return first;
            }
            if (slot.column() != null && slot.column().measure()) {
                boolean first = measure == null;
                measure = slot;
                return first;
            }
            boolean first = other == null;
            other = slot;
            return first || says(piece);
        }

        private boolean says(String piece) {
            for (ProfileColumn dimension : dimensions) {
                if (!said.containsKey(dimension.field())) {
                    Optional<?> value = dimension.type() == ProfileColumn.ColumnType.DATE
                            ? Dates.monthHeading(piece)
                            : codes.named(dimension, piece);
                    if (value.isPresent()) {
                        said.put(dimension.field(), value.get());
                        return true;
                    }
                }
            }
            return false;
        }

        Optional<Meaning> meaning(@Nullable String unknown) {
            boolean explained = unknown == null;
            int score = explained ? Meaning.KNOWN : UNEXPLAINED;
            Slot both = total;
            if (total != null && measure != null && measure.column() != null) {
                both = new Slot(
                        ProfileSlots.SHARED,
                        null,
                        new ProfileTotal(
                                measure.column().title(),
                                List.of(),
                                List.of(measure.column().field())));
            }
            if (both != null || measure != null) {
                return Optional.of(new Meaning(both == null ? measure : both, said, score, unknown));
            }
            if (other != null) {
                return Optional.of(new Meaning(other, Map.of(), explained ? Meaning.KNOWN : Meaning.CERTAIN));
            }
            return said.isEmpty() || !explained
                    ? Optional.empty()
                    : Optional.of(new Meaning(null, said, Meaning.KNOWN));
        }
    }
}
