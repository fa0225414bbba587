package org.mizani.parity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.HeadcountSum;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;

/**
 * How many more women each contributor of a component would have to send so that together they meet a target at the same
 * strength.
 *
 * @param date of the report
 * @param target as a fraction
 * @param total women needed, what all contributors are asked for together
 * @param rows most people first
 */
public record ContributorNeeds(
        String operation,
        Component component,
        LocalDate date,
        BigDecimal target,
        Sharing sharing,
        long total,
        List<Need> rows,
        KnownAt knownAt) {

    public ContributorNeeds {
        rows = List.copyOf(rows);
    }

    /** @param asked women to be sent in the place of men; null when no woman or man of the contributor is reported */
    public record Need(HeadcountRow counted, @Nullable Long asked) {
        /** Code of the contributor. */
        public String contributor() {
            return String.valueOf(counted.contributor());
        }
    }

    static ContributorNeeds of(ParityRow row, BigDecimal target, Sharing sharing, List<HeadcountRow> contributors) {
        List<Share> shares = contributors.stream()
                .map(c -> c.people().paired())
                .filter(s -> s.whole() > 0)
                .toList();
        Share all = shares.stream().reduce(Share.NONE, Share::plus);
        long total = ParityMetrics.neededSameStrength(all, target)
                .known()
                .map(BigDecimal::longValueExact)
                .orElse(0L);
        Iterator<Long> asked = Allocation.of(total, shares, target, sharing).iterator();
        List<Need> needs = new ArrayList<>();
        for (HeadcountRow contributor : contributors) {
            needs.add(new Need(contributor, contributor.people().paired().whole() > 0 ? asked.next() : null));
        }
        return new ContributorNeeds(
                row.operation(), row.component(), row.date(), target, sharing, total, needs, row.knownAt());
    }

    Optional<Need> of(String contributor) {
        return rows.stream().filter(n -> n.contributor().equals(contributor)).findFirst();
    }

    public FigureId figure(Need need) {
        return figure(need.contributor());
    }

    /** What all are asked for together. */
    public FigureId figureOfAll() {
        return figure(NeededFigure.ALL);
    }

    FigureId figureOfAll(HeadcountMeasure measure) {
        return HeadcountSum.of(operation, date, component, measure, knownAt).id();
    }

    private FigureId figure(String contributor) {
        return new NeededFigure(operation, date, component, contributor, sharing, target, knownAt).id();
    }
}
