package org.mizani.headcounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.KnownAt;

class OperationRegisterFilterTest {

    @Test
    void the_address_is_the_whole_choice() {
        String query = "date=2024-03-01&lead=AU&running=yes&asOf=2026-01-31";
        OperationRegisterFilter filter = OperationRegisterFilter.of(QueryParameters.fromString(query));
        assertThat(filter)
                .isEqualTo(
                        new OperationRegisterFilter(LocalDate.of(2024, 3, 1), "AU", true, LocalDate.of(2026, 1, 31)));
        assertThat(OperationRegisterFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(filter.withDate(null)
                        .withLead(null)
                        .withRunning(false)
                        .withAsOf(null)
                        .words())
                .isEmpty();
    }

    @Test
    void words_that_are_no_date_are_left_out() {
        OperationRegisterFilter filter =
                OperationRegisterFilter.of(QueryParameters.fromString("date=soon&running=perhaps"));
        assertThat(filter.words()).isEmpty();
        assertThat(filter.knownAt()).isEqualTo(KnownAt.NOW);
    }
}
