package org.mizani.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.mizani.financing.Basis;
import org.mizani.overview.StandingSort;

class OverviewFilterTest {

    @Test
    void an_address_gives_back_the_view_it_was_made_from() {
        OverviewFilter filter =
                OverviewFilter.of(QueryParameters.empty()).withLead("AU").withBasis(Basis.PLEDGED);
        assertThat(OverviewFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Test
    void a_second_click_on_a_heading_turns_the_order() {
        OverviewFilter once = OverviewFilter.of(QueryParameters.empty()).sortedBy(StandingSort.SHARE);
        assertThat(once.descending()).isTrue();
        assertThat(once.sortedBy(StandingSort.SHARE).descending()).isFalse();
        assertThat(once.sortedBy(StandingSort.GAP).descending()).isTrue();
        assertThat(OverviewFilter.of(once.parameters())).isEqualTo(once);
    }

    @Test
    void the_usual_basis_is_received_and_an_unknown_one_is_not_guessed() {
        assertThat(OverviewFilter.of(QueryParameters.of("basis", "hoped-for")).basis())
                .isEqualTo(Basis.RECEIVED);
    }
}
