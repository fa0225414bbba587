package org.mizani.stipends.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StipendsFilterTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void a_completed_address_asks_the_same_at_a_later_day() {
        StipendsFilter asked = StipendsFilter.of(QueryParameters.fromString("operation=AUSSOM&strength=11826"));
        StipendsFilter complete = StipendsFilter.of(asked.complete(JUNE));
        assertThat(complete.word("from")).isEqualTo("2025-07");
        assertThat(complete.word("to")).isEqualTo("2026-06");
        assertThat(complete.question("AUSSOM", JUNE.plusYears(1))).isEqualTo(asked.question("AUSSOM", JUNE));
        assertThat(asked.question("AUSSOM", JUNE.plusYears(1))).isNotEqualTo(asked.question("AUSSOM", JUNE));
    }
}
