package org.mizani.headcounts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.FigureId;

/**
 * Names a figure that is added up from claims of one operation and date:
 * {@code headcount~UNAMID~2013-12-31~troops~-~women}, with the instant at the end when it is asked as known then.
 *
 * @param contributor code, or {@link #ANY_CONTRIBUTOR}
 */
public record HeadcountSum(
        String operation, LocalDate date, Part part, String contributor, HeadcountMeasure measure, KnownAt knownAt) {

    static final String ANY_CONTRIBUTOR = "-";

    private static final String PREFIX = "headcount";
    private static final String EVERYBODY = "all";
    private static final String TYPE = "type.";
    private static final int SHORT = 6;
    private static final int LONG = 7;

    /** Whom the sum counts. */
    public sealed interface Part {}

    public record Everybody() implements Part {}

    public record OneComponent(Component component) implements Part {}

    public record OneType(PersonnelType type) implements Part {}

    /** A figure of one component over all contributors. */
    public static HeadcountSum of(
            String operation, LocalDate date, Component component, HeadcountMeasure measure, KnownAt knownAt) {
        return new HeadcountSum(operation, date, new OneComponent(component), ANY_CONTRIBUTOR, measure, knownAt);
    }

    /** A figure of all people over all contributors. */
    public static HeadcountSum ofEverybody(
            String operation, LocalDate date, HeadcountMeasure measure, KnownAt knownAt) {
        return new HeadcountSum(operation, date, new Everybody(), ANY_CONTRIBUTOR, measure, knownAt);
    }

    public FigureId id() {
        String name = String.join("~", PREFIX, operation, date.toString(), word(part), contributor, measure.code());
        return new FigureId(knownAt.instant() == null ? name : name + "~" + knownAt.instant());
    }

    HeadcountSum with(HeadcountMeasure other) {
        return new HeadcountSum(operation, date, part, contributor, other, knownAt);
    }

    static Optional<HeadcountSum> parse(FigureId id) {
        String[] words = id.value().split("~", -1);
        if ((words.length != SHORT && words.length != LONG) || !words[0].equals(PREFIX)) {
            return Optional.empty();
        }
        Optional<Part> part = part(words[3]);
        Optional<HeadcountMeasure> measure = HeadcountMeasure.byCode(words[5]);
        if (part.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        try {
            KnownAt knownAt = words.length == LONG ? KnownAt.of(Instant.parse(words[6])) : KnownAt.NOW;
            LocalDate date = LocalDate.parse(words[2]);
            return Optional.of(new HeadcountSum(words[1], date, part.get(), words[4], measure.get(), knownAt));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String word(Part part) {
        return switch (part) {
            case Everybody ignored -> EVERYBODY;
            case OneComponent(Component component) -> component.code();
            case OneType(PersonnelType type) -> TYPE + type.code();
        };
    }

    private static Optional<Part> part(String word) {
        if (word.equals(EVERYBODY)) {
            return Optional.of(new Everybody());
        }
        return word.startsWith(TYPE)
                ? PersonnelType.byCode(word.substring(TYPE.length())).map(OneType::new)
                : Component.byCode(word).map(OneComponent::new);
    }
}
