package org.mizani.parity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Cells that say on what a share rests and how sure a target is. */
public final class PeopleCells {

    private static final String SHARE = "{women}/({women}+{men})";

    private PeopleCells() {}

    /** The share, with a live formula where all rows state both sexes, and marks where it rests on few or not on all. */
    public static TableCell.Figure share(People people, @Nullable FigureId id, Texts texts) {
        TableCell.Figure share = new TableCell.Figure(people.share(), id, null, null);
        if (people.share().known().isEmpty()) {
            return share;
        }
        if (!complete(people)) {
            return share.withMark(
                    texts.get("parity.mark.paired", people.paired().whole()));
        }
        TableCell.Figure live = share.withFormula(SHARE);
        return people.paired().small() ? live.withMark(texts.get("parity.mark.small")) : live;
    }

    /** The share from which a target is met, with a mark unless it is verified and no band. */
    public static TableCell.Figure target(Target target, KnownAt knownAt, Texts texts) {
        return new TableCell.Figure(
                MetricValue.of(target.metFrom()),
                target.id(knownAt),
                null,
                TargetWords.mark(target, texts).orElse(null));
    }

    /** True when every row states both sexes, so that women and men add up to what the share rests on. */
    public static boolean complete(People people) {
        BigDecimal women = people.women().known().orElse(BigDecimal.ZERO);
        BigDecimal men = people.men().known().orElse(BigDecimal.ZERO);
        return women.add(men).compareTo(BigDecimal.valueOf(people.paired().whole())) == 0;
    }
}
