package org.mizani.balance;

import java.time.LocalDate;
import org.mizani.contributors.ContributorMeasure;
import org.mizani.contributors.Score;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.operations.Component;
import org.mizani.parity.AgainstTarget;
import org.mizani.parity.ParityMeasure;
import org.mizani.parity.ParityRow;
import org.mizani.provenance.FigureId;

/**
 * Women and men of one component against the target.
 *
 * @param date of the report
 * @param binding false when the target is only a benchmark
 */
public record WomenSide(
        Component component,
        LocalDate date,
        AgainstTarget reading,
        boolean binding,
        FigureId share,
        FigureId gap,
        FigureId needed) {

    static WomenSide of(ParityRow row, boolean binding) {
        return new WomenSide(
                row.component(),
                row.date(),
                row.reading(),
                binding,
                row.figure(HeadcountMeasure.SHARE),
                row.figure(ParityMeasure.GAP),
                row.figure(ParityMeasure.NEEDED_SAME_STRENGTH));
    }

    static WomenSide of(Score score, Component component) {
        return new WomenSide(
                component,
                score.date(),
                score.reading(),
                score.binding(),
                score.figure(ContributorMeasure.SHARE),
                score.figure(ContributorMeasure.GAP),
                score.figure(ContributorMeasure.NEEDED_SAME_STRENGTH));
    }

    /** True when people are reported, of whichever sex or of none. */
    boolean counted() {
        return reading.people().stated();
    }

    /** True when the distance to a target is known. */
    boolean known() {
        return reading.gap().known().isPresent();
    }
}
