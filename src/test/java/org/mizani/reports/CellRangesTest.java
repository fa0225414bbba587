package org.mizani.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellRangesTest {

    @Test
    void neighbours_become_ranges_column_by_column() {
        assertThat(CellRanges.of(List.of("E7", "D3", "D2", "AA1", "D4", "D9"))).isEqualTo("D2:D4, D9, E7, AA1");
    }

    @Test
    void what_is_no_address_is_repeated() {
        assertThat(CellRanges.of(List.of("line 7", "D2"))).isEqualTo("D2, line 7");
    }
}
