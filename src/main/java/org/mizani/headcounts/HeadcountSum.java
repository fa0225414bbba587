package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.CeilingScope;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Names a figure that is added up from claims of one operation and date:
 * {@code headcount~UNAMID~2013-12-31~troops~-~women}, with the instant at the end when it is asked as known then.
 *
 * @param contributor code, or {@link #ANY_CONTRIBUTOR}
 */
public record HeadcountSum(
        String operation, LocalDate date, Part part, String contributor, HeadcountMeasure measure, KnownAt knownAt) {

    public static final String ANY_CONTRIBUTOR = "-";

    private static final String PREFIX = "headcount";
    private static final String EVERYBODY = "all";
    private static final String TYPE = "type.";
    private static final String SCOPE = "scope.";
    private static final int WORDS = 6;

    /** Whom the sum counts. */
    public sealed interface Part {}

    public record Everybody() implements Part {}

    public record OneComponent(Component component) implements Part {}

    public record OneType(PersonnelType type) implements Part {}

    /** Those who count against a ceiling of this scope. */
    public record OneScope(CeilingScope scope) implements Part {}

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

    /** All people over all contributors who count against a ceiling of a scope. */
    public static HeadcountSum ofScope(String operation, LocalDate date, CeilingScope scope, KnownAt knownAt) {
        return new HeadcountSum(operation, date, new OneScope(scope), ANY_CONTRIBUTOR, HeadcountMeasure.TOTAL, knownAt);
    }

    public FigureId id() {
        return FigureWords.id(knownAt, PREFIX, operation, date.toString(), word(part), contributor, measure.code());
    }

    HeadcountSum with(HeadcountMeasure other) {
        return new HeadcountSum(operation, date, part, contributor, other, knownAt);
    }

    static Optional<HeadcountSum> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS)
                .flatMap(words -> words.date(2)
                        .flatMap(date -> part(words.get(3))
                                .flatMap(part -> HeadcountMeasure.byCode(words.get(5))
                                        .map(measure -> new HeadcountSum(
                                                words.get(1), date, part, words.get(4), measure, words.knownAt())))));
    }

    private static String word(Part part) {
        return switch (part) {
            case Everybody ignored -> EVERYBODY;
            case OneComponent(Component component) -> component.code();
            case OneType(PersonnelType type) -> TYPE + type.code();
            case OneScope(CeilingScope scope) -> SCOPE + scope.code();
        };
    }

    private static Optional<Part> part(String word) {
        if (word.equals(EVERYBODY)) {
            return Optional.of(new Everybody());
        }
        if (word.startsWith(SCOPE)) {
            return CeilingScope.byCode(word.substring(SCOPE.length())).map(OneScope::new);
        }
        return word.startsWith(TYPE)
                ? PersonnelType.byCode(word.substring(TYPE.length())).map(OneType::new)
                : Component.byCode(word).map(OneComponent::new);
    }
}
