package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.operations.PersonnelType.STAFF_OFFICERS;
import static org.mizani.operations.PersonnelType.TROOPS;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mizani.dataimport.SheetRow;
import org.mizani.operations.PersonnelType;

class PackedRowsTest {

    private static final LocalDate FIRST = LocalDate.of(1948, 1, 1);
    private static final int MANY = 20_000;

    private final PackedRows rows = new PackedRows();

    @Test
    void each_of_many_facts_finds_its_own_row() {
        IntStream.range(0, MANY).forEach(i -> rows.add(claim(i), row(i), PackedRows.NONE));
        assertThat(IntStream.range(0, MANY)).allSatisfy(i -> {
            int row = rows.first(claim(i).key());
            assertThat(rows.figures(row)).isEqualTo(new Headcount.Figures(i, null, 0));
            assertThat(rows.place(row)).isEqualTo("People " + i % 3 + ", E" + i);
            assertThat(rows.next(row)).isEqualTo(PackedRows.NONE);
        });
        assertThat(rows.first(claim(MANY).key())).isEqualTo(PackedRows.NONE);
    }

    @Test
    void rows_about_one_fact_follow_one_another_in_the_order_of_the_file() {
        rows.add(claim(7), row(1), PackedRows.NONE);
        rows.add(claim(8), row(2), PackedRows.NONE);
        rows.add(claim(7), row(3), 0);
        assertThat(rows.next(rows.first(claim(7).key()))).isEqualTo(2);
        assertThat(rows.place(2)).isEqualTo("People 0, E3");
    }

    private static Headcount claim(int i) {
        PersonnelType type = i % 2 == 0 ? TROOPS : STAFF_OFFICERS;
        return Claims.of("OP" + i % 11, type, "C" + i % 251, FIRST.plusDays(i), i, null, 0);
    }

    private static SheetRow row(int i) {
        return new SheetRow("People " + i % 3, i, Map.of(), Map.of(), true);
    }
}
