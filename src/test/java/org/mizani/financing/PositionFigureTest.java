package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.FigureId;

class PositionFigureTest {

    @Test
    void a_name_says_its_question_and_measure() {
        FundingQuestion question = Given.question("RCI-LRA", "2025-07-01/2026-06-30");
        assertThat(PositionFigure.of(question, "received").value())
                .isEqualTo("financing~RCI-LRA~2025-07-01~2026-06-30~mission-budget~USD~received");
        assertThat(PositionFigure.parse(PositionFigure.of(question, "received")))
                .contains(new PositionFigure(question, "received"));
    }

    @Test
    void a_name_remembers_what_was_known() {
        FundingQuestion now = Given.question("AMIS", "2025-07-01/2026-06-30");
        FundingQuestion then = new FundingQuestion(
                now.operation(),
                now.period(),
                now.scope(),
                now.currency(),
                KnownAt.of(Instant.parse("2026-01-01T12:00:00Z")));
        assertThat(PositionFigure.parse(PositionFigure.of(then, "shortfall-received")))
                .hasValueSatisfying(f -> {
                    assertThat(f.question()).isEqualTo(then);
                    assertThat(f.basis(PositionFigure.SHORTFALL)).contains(Basis.RECEIVED);
                });
    }

    @Test
    void a_name_says_that_claims_count_by_days() {
        FundingQuestion whole = Given.question("AMIS", "2025-07-01/2026-06-30");
        for (KnownAt known : List.of(KnownAt.NOW, KnownAt.of(Instant.parse("2026-01-01T12:00:00Z")))) {
            FundingQuestion byDays = new FundingQuestion(
                    whole.operation(), whole.period(), whole.scope(), whole.currency(), known, true);
            assertThat(PositionFigure.parse(PositionFigure.of(byDays, "received")))
                    .contains(new PositionFigure(byDays, "received"));
        }
        assertThat(PositionFigure.of(whole, "received").value()).doesNotContain("prorata");
    }

    @Test
    void a_figure_whose_claims_count_by_days_says_so_where_it_is_explained() {
        FundingQuestion whole = Given.question("AMIS", "2025-07-01/2026-06-30");
        FundingQuestion byDays = new FundingQuestion(
                whole.operation(), whole.period(), whole.scope(), whole.currency(), whole.knownAt(), true);
        FundingLabels labels = new FundingLabels(Locale.ENGLISH);
        for (String measure : List.of("requirement", "shortfall-received")) {
            assertThat(labels.of(new PositionFigure(byDays, measure))).contains("counted by days");
            assertThat(labels.formula(new PositionFigure(byDays, measure))).contains("Pro rata");
            assertThat(labels.of(new PositionFigure(whole, measure))).doesNotContain("by days");
            assertThat(labels.formula(new PositionFigure(whole, measure))).doesNotContain("Pro rata");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "financing",
                "financing~AMIS~2025-07-01~2026-06-30~mission-budget~USD",
                "financing~AMIS~2026-07-01~2026-06-30~mission-budget~USD~received",
                "financing~AMIS~yesterday~2026-06-30~mission-budget~USD~received",
                "financing~AMIS~2025-07-01~2026-06-30~everything~USD~received",
                "financing~AMIS~2020-13-45~2026-06-30~mission-budget~USD~received",
                "financing~AMIS~2025-07-01~2101-06-30~mission-budget~USD~received",
                "financing~AMIS~1899-07-01~2026-06-30~mission-budget~USD~received",
                "financing~AMIS~2025-07-01~+999999999-12-31~mission-budget~USD~received~prorata",
                "financing~AMIS~2025-07-01~2026-06-30~mission-budget~USD~received~+999999999-01-01T00:00:00Z",
                "financing~AMIS~2025-07-01~2026-06-30~mission-budget~USD~received~prorata~1899-01-01T00:00:00Z",
                "financing~AMIS~2025-07-01~2026-06-30~mission-budget~USD~received~prorata~2026-01-01T00:00:00Z~more",
                "headcount~AMIS~2025-07-01~2026-06-30~mission-budget~USD~received"
            })
    void other_texts_name_no_figure(String text) {
        assertThat(PositionFigure.parse(new FigureId(text))).isEmpty();
    }
}
