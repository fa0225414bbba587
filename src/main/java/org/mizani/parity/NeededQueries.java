package org.mizani.parity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.mizani.headcounts.Dimension;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountRow;
import org.springframework.stereotype.Repository;

/** Reads who sends the people of a component, to share out the women needed. */
@Repository
public class NeededQueries {

    private final HeadcountQueries headcounts;

    NeededQueries(HeadcountQueries headcounts) {
        this.headcounts = headcounts;
    }

    /** @param row the component at its report */
    public ContributorNeeds needs(ParityRow row, BigDecimal target, Sharing sharing) {
        List<HeadcountRow> contributors = headcounts
                .rows(HeadcountQuestion.about(
                                row.operation(), Dimension.COMPONENT, Dimension.CONTRIBUTOR, Dimension.DATE)
                        .only(row.component())
                        .within(row.date(), row.date())
                        .withKnownAt(row.knownAt()))
                .stream()
                .sorted(Comparator.comparing(NeededQueries::people)
                        .reversed()
                        .thenComparing(r -> String.valueOf(r.contributor())))
                .toList();
        return ContributorNeeds.of(row, target, sharing, contributors);
    }

    private static BigDecimal people(HeadcountRow row) {
        return row.people().total().known().orElse(BigDecimal.ZERO);
    }
}
