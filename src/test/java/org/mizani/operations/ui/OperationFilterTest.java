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
                .withAsOf(LocalDate.of(2026, 1, 31))
                .withWord("component", "troops");
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

    @Test
    void words_of_tabs_stay_in_the_address_beside_other_choices() {
        OperationFilter filter = OperationFilter.of(QueryParameters.fromString("target=15&tab=parity"))
                .withDate(LocalDate.of(2013, 12, 31));
        assertThat(filter.word("target")).contains("15");
        assertThat(filter.parameters().getQueryString()).contains("target=15", "tab=parity", "date=2013-12-31");
        assertThat(filter.withWord("target", null).parameters().getQueryString())
                .doesNotContain("target");
    }
}
