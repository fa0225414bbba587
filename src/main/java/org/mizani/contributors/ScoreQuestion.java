package org.mizani.contributors;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.metrics.KnownAt;
import org.mizani.parity.TargetFramework;

/**
 * Which people are counted, and against whose targets.
 *
 * @param date each component of each operation is read at its latest report on or before this day
 * @param operation only this one; null for all that had not ended by {@code date}
 */
public record ScoreQuestion(LocalDate date, @Nullable String operation, TargetFramework framework, KnownAt knownAt) {

    public ScoreQuestion of(String oneOperation) {
        return new ScoreQuestion(date, oneOperation, framework, knownAt);
    }

    HeadcountQuestion headcounts() {
        HeadcountQuestion all = HeadcountQuestion.aboutAll().within(null, date).withKnownAt(knownAt);
        return operation == null ? all : all.of(Set.of(operation));
    }
}
