package org.mizani.dataimport.profile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what the texts of one column say about its style, in constant memory. */
final class ColumnStyle<S> {

    /** A text of the column and the row in which it stands. */
    record Example(String text, int row) {}

    /** What all texts say together. */
    sealed interface Verdict<S> {

        /** Every text that says anything says this. */
        record Decided<S>(S style, Example because) implements Verdict<S> {}

        /** No text says anything. */
        record Undecided<S>() implements Verdict<S> {}

        /** The column mixes both styles. */
        record Contradicting<S>(S style, Example because, S other, Example butAlso) implements Verdict<S> {}
    }

    private @Nullable S style;
    private @Nullable Example because;
    private @Nullable S other;
    private @Nullable Example butAlso;
    private @Nullable Example firstTwoWays;
    private int twoWays;

    void see(Evidence<S> evidence, String text, int row) {
        switch (evidence) {
            case Evidence.Tells<S>(S told) -> tell(told, text, row);
            case Evidence.TwoWays<S>() -> {
                twoWays++;
                firstTwoWays = firstTwoWays == null ? new Example(text, row) : firstTwoWays;
            }
            case Evidence.Nothing<S>() -> {}
        }
    }

    private void tell(S told, String text, int row) {
        if (style == null) {
            style = told;
            because = new Example(text, row);
        } else if (other == null && !style.equals(told)) {
            other = told;
            butAlso = new Example(text, row);
        }
    }

    Verdict<S> verdict() {
        if (style == null || because == null) {
            return new Verdict.Undecided<>();
        }
        return other == null || butAlso == null
                ? new Verdict.Decided<>(style, because)
                : new Verdict.Contradicting<>(style, because, other, butAlso);
    }

    /** How many texts have two readings. */
    int ambiguous() {
        return twoWays;
    }

    Optional<Example> firstAmbiguous() {
        return Optional.ofNullable(firstTwoWays);
    }
}
