package org.mizani.contributors.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.contributors.RankSort;
import org.mizani.contributors.SizeClass;
import org.mizani.operations.Component;

class ContributorFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "date=2026-06-30",
                "date=2026-06-30&asOf=2026-07-01&operation=UNMISS&framework=UGPS&component=troops&size=20-99",
                "sort=share&order=desc",
                "component=formed-police&sort=contributor&order=asc"
            })
    void an_address_comes_back_as_it_was(String address) {
        assertThat(QueryParameters.simple(filter(address).words())).isEqualTo(QueryParameters.fromString(address));
    }

    @Test
    void what_cannot_be_understood_is_left_out() {
        assertThat(filter("date=soon&asOf=&component=robots&size=huge&sort=luck&order=asc")
                        .words())
                .isEmpty();
    }

    @Test
    void a_heading_orders_and_a_second_time_turns_the_order() {
        ContributorFilter usual = filter("");
        assertThat(usual.sort()).isEqualTo(RankSort.TOTAL);
        assertThat(usual.descending()).isTrue();
        assertThat(usual.sortedBy(RankSort.TOTAL).descending()).isFalse();
        assertThat(usual.sortedBy(RankSort.SHARE).descending()).isTrue();
        assertThat(usual.sortedBy(RankSort.SHARE).sortedBy(RankSort.SHARE).descending())
                .isFalse();
        assertThat(usual.sortedBy(RankSort.CONTRIBUTOR).descending()).isFalse();
    }

    @Test
    void another_page_takes_along_what_means_the_same_there() {
        ContributorFilter filter = filter("")
                .withDate(LocalDate.of(2026, 6, 30))
                .withOperation("UNMISS")
                .withComponent(Component.TROOPS)
                .withSize(SizeClass.FROM_1);

        assertThat(filter.general().keySet()).containsExactly("date", "operation");
        assertThat(filter.words().keySet()).containsExactly("date", "operation", "component", "size");
    }

    private static ContributorFilter filter(String address) {
        return ContributorFilter.of(QueryParameters.fromString(address));
    }
}
