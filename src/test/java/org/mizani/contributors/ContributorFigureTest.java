package org.mizani.contributors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;

class ContributorFigureTest {

    private static final KnownAt THEN = KnownAt.of(Instant.parse("2026-02-01T00:00:00Z"));

    @Test
    void a_name_says_who_when_where_and_what() {
        Subject subject = new Subject("RWA", new Subject.On(LocalDate.of(2026, 6, 30)), null, KnownAt.NOW);

        ContributorFigure women = new ContributorFigure(subject, Component.TROOPS, "UGPS", ContributorMeasure.WOMEN);
        ContributorFigure gap = new ContributorFigure(subject, Component.TROOPS, "UGPS", ContributorMeasure.GAP);

        assertThat(women.id().value()).isEqualTo("contributor~RWA~2026-06-30~-~troops~-~women");
        assertThat(gap.id().value()).isEqualTo("contributor~RWA~2026-06-30~-~troops~UGPS~gap");
        assertThat(ContributorFigure.parse(gap.id())).contains(gap);
    }

    @Test
    void a_month_an_operation_and_an_instant_can_be_named() {
        Subject subject = new Subject("-", new Subject.In(YearMonth.of(2026, 2)), "UNMISS", THEN);
        ContributorFigure figure = new ContributorFigure(subject, null, "-", ContributorMeasure.NOT_REPORTED);

        assertThat(figure.id().value()).isEqualTo("contributor~-~2026-02~UNMISS~-~-~not-reported~2026-02-01T00:00:00Z");
        assertThat(ContributorFigure.parse(figure.id())).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contributor~RWA",
                "headcount~RWA~2026-06-30~-~troops~-~women",
                "contributor~RWA~yesterday~-~troops~-~women",
                "contributor~RWA~2026-13~-~troops~-~women",
                "contributor~RWA~2026-06-30~-~robots~-~women",
                "contributor~RWA~2026-06-30~-~troops~-~luck",
                "contributor~RWA~2026-06-30~-~troops~-~women~then"
            })
    void what_is_no_name_is_no_figure(String name) {
        assertThat(ContributorFigure.parse(new FigureId(name))).isEmpty();
    }
}
