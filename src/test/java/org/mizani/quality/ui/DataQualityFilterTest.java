package org.mizani.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mizani.quality.QualityKind;

class DataQualityFilterTest {

    @Test
    void the_address_is_the_whole_choice() {
        DataQualityFilter filter = of("operation=UNAMID&kind=stale&months=6&page=2");
        assertThat(filter).isEqualTo(new DataQualityFilter("UNAMID", QualityKind.STALE, 6, 2));
        assertThat(filter.words())
                .isEqualTo(Map.of("operation", "UNAMID", "kind", "stale", "months", "6", "page", "2"));
    }

    @Test
    void another_operation_or_kind_begins_at_the_first_page() {
        DataQualityFilter filter = of("operation=UNAMID&page=2");
        assertThat(filter.withOperation("AMIS").page()).isZero();
        assertThat(filter.withKind(QualityKind.CONFLICTING_PEOPLE).page()).isZero();
        assertThat(filter.withPage(3).page()).isEqualTo(3);
    }

    @Test
    void words_that_are_not_understood_are_left_out() {
        assertThat(of("operation=&kind=odd&months=0&page=-1").words()).isEmpty();
        assertThat(of("months=99999&page=many").words()).isEmpty();
    }

    private static DataQualityFilter of(String query) {
        return DataQualityFilter.of(QueryParameters.fromString(query));
    }
}
