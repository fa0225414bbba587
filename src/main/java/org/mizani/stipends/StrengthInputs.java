package org.mizani.stipends;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.HeadcountSum;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin.Input;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/**
 * The sums of headcounts that a month's people are added up from: one for each component; where some of a report's people
 * are counted elsewhere one for each contributor that is left.
 */
final class StrengthInputs {

    private StrengthInputs() {}

    static List<Input> of(MonthStrength strength, StipendQuestion question, Texts texts) {
        List<Input> inputs = new ArrayList<>();
        Set<FigureId> seen = new LinkedHashSet<>();
        for (HeadcountRow row : strength.reports()) {
            Component component = Objects.requireNonNull(row.component());
            String contributor = strength.apart().contains(component) ? row.contributor() : question.contributor();
            FigureId sum = sum(row, component, contributor, question);
            if (seen.add(sum)) {
                inputs.add(new Input(
                        sum,
                        texts.get(
                                "stipends.figure.people",
                                StipendWords.whom(contributor, component, texts),
                                Formats.in(texts.locale()).date(row.date())),
                        MonthStrength.people(strength.reports().stream()
                                .filter(r -> r.component() == component
                                        && (contributor == null || contributor.equals(r.contributor())))
                                .toList())));
            }
        }
        return inputs;
    }

    private static FigureId sum(
            HeadcountRow row, Component component, @Nullable String contributor, StipendQuestion question) {
        return new HeadcountSum(
                        question.operation(),
                        row.date(),
                        new HeadcountSum.OneComponent(component),
                        contributor == null ? HeadcountSum.ANY_CONTRIBUTOR : contributor,
                        HeadcountMeasure.TOTAL,
                        question.knownAt())
                .id();
    }
}
