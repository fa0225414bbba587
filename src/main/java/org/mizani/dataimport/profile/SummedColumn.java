package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.SumCheck;

/** A column of figures, added up since the last total of any kind, since the last that was no subtotal, and as a whole. */
final class SummedColumn {

    /**
     * What a printed total says beside the figures.
     *
     * @param sum the reading of what it adds up that is meant, or that comes nearest
     */
    record Compared(SumCheck check, RunningSum sum) {}

    private final int position;
    private final String title;
    private final ProfileColumn.ColumnType type;
    private RunningSum section = new RunningSum();
    private RunningSum sinceTotal = new RunningSum();
    private final RunningSum all = new RunningSum();

    SummedColumn(int position, String title, ProfileColumn.ColumnType type) {
        this.position = position;
        this.title = title;
        this.type = type;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    ProfileColumn.ColumnType type() {
        return type;
    }

    /** To add the figures of the next row to. */
    RunningSum section() {
        return section;
    }

    /** Ends a section: the next figure is part of another one. */
    void close(TotalLabel label) {
        section = new RunningSum();
        if (label != TotalLabel.PART) {
            sinceTotal = new RunningSum();
        }
    }

    /** Takes the section into the longer sums; before {@link #compare}. */
    void settle() {
        sinceTotal.addAll(section);
        all.addAll(section);
    }

    /** Nothing when there are no figures to compare with, or when some of them cannot be read. */
    Optional<Compared> compare(BigDecimal printed, TotalLabel label) {
        boolean exact = type == ProfileColumn.ColumnType.COUNT;
        List<RunningSum> readings = Stream.of(section, sinceTotal, all)
                .filter(r -> r.count() > 0 && r.usable())
                .toList();
        for (SumCheck fit : List.of(SumCheck.EXACT, SumCheck.ROUNDING)) {
            for (RunningSum reading : readings) {
                if (reading.against(printed, exact) == fit) {
                    return Optional.of(new Compared(fit, reading));
                }
            }
        }
        RunningSum meant = meant(readings, printed, label);
        return meant == null || !all.usable() ? Optional.empty() : Optional.of(new Compared(SumCheck.ERROR, meant));
    }

    private @Nullable RunningSum meant(List<RunningSum> readings, BigDecimal printed, TotalLabel label) {
        RunningSum said = label == TotalLabel.WHOLE ? all : section;
        if (label != TotalLabel.EITHER && readings.contains(said)) {
            return said;
        }
        return readings.stream()
                .min((one, other) -> distance(one, printed).compareTo(distance(other, printed)))
                .orElse(null);
    }

    private static BigDecimal distance(RunningSum sum, BigDecimal printed) {
        return sum.sum().subtract(printed).abs();
    }
}
