package org.mizani.parity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mizani.charts.ShareChart;
import org.mizani.ui.texts.Texts;

/** The targets of one framework and component over the years: a stepped line. */
public record TargetSteps(List<Target> steps) {

    /** Sorts by year. */
    public TargetSteps {
        steps = steps.stream().sorted(Comparator.comparingInt(Target::year)).toList();
    }

    /** The step in force in a year; none before the first. The last one stays in force after its year. */
    public Optional<Target> in(int year) {
        return steps.stream().filter(t -> t.year() <= year).reduce((earlier, later) -> later);
    }

    /** The next step after a year, that is the end target where nothing lies between. */
    public Optional<Target> after(int year) {
        return steps.stream().filter(t -> t.year() > year).findFirst();
    }

    /** As charts draw them. */
    public List<ShareChart.TargetStep> line(Texts texts) {
        return steps.stream()
                .map(t -> new ShareChart.TargetStep(
                        LocalDate.of(t.year(), 1, 1),
                        t.metFrom(),
                        ShareLine.status(t.status()),
                        TargetWords.name(t, texts)))
                .toList();
    }

    /** The first step that asks for at least this share; none when the framework never does. */
    public Optional<Target> reaching(BigDecimal share) {
        return steps.stream().filter(t -> t.metFrom().compareTo(share) >= 0).findFirst();
    }
}
