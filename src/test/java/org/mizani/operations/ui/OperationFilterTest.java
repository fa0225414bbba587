package org.mizani.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.KnownAt;

class OperationFilterTest {

    @Test
    void an_address_gives_back_the_view_it_was_made_from() {
        OperationFilter filter = OperationFilter.of(QueryParameters.empty())
                .withTab("money")
                .withDate(LocalDate.of(2013, 12, 31))
                .withFrom(LocalDate.of(2025, 7, 1))
                .withTo(LocalDate.of(2026, 6, 30))
                .withBasis("pledged")
                .withScope("stipends")
                .withAsOf(LocalDate.of(2026, 1, 31));
        assertThat(OperationFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Test
    void a_choice_that_is_taken_back_leaves_the_address() {
        OperationFilter filter =
                OperationFilter.of(QueryParameters.of("date", "2013-12-31")).withDate(null);
        assertThat(filter.parameters().getQueryString()).isEmpty();
    }

    @Test
    void a_day_of_knowledge_reaches_to_its_end_in_utc() {
        OperationFilter filter = OperationFilter.of(QueryParameters.of("asOf", "2026-01-31"));
        assertThat(filter.knownAt().instant()).isEqualTo(Instant.parse("2026-01-31T23:59:59.999999Z"));
        assertThat(OperationFilter.of(QueryParameters.empty()).knownAt()).isEqualTo(KnownAt.NOW);
    }

    @Test
    void a_date_that_is_none_is_left_out_rather_than_guessed() {
        assertThat(OperationFilter.of(QueryParameters.of("date", "31/12/2013")).date())
                .isNull();
    }
}
