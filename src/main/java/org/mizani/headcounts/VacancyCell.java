package org.mizani.headcounts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.DeploymentRate;
import org.mizani.provenance.FigureId;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Vacancies in a table: 0 with a mark that says by how many where there are more people than the ceiling allows. */
public final class VacancyCell {

    private VacancyCell() {}

    /** @param ceiling column of the same row that holds the ceiling, in braces; that of the people is {@code {people}} */
    public static TableCell of(MetricValue people, Ceiling step, FigureId figure, String ceiling, Texts texts) {
        return TableCell.figure(DeploymentRate.vacancies(people, step.strength()), figure)
                .withFormula("MAX(0," + ceiling + "-{people})")
                .withMark(mark(DeploymentRate.above(people, step.strength()), texts));
    }

    private static @Nullable String mark(MetricValue above, Texts texts) {
        return above.known().map(BigDecimal::signum).filter(s -> s > 0).isEmpty()
                ? null
                : texts.get(
                        "headcounts.above-ceiling", Formats.in(texts.locale()).count(above));
    }
}
