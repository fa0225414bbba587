package org.mizani.operations.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.dataimport.Severity.BLOCKS;
import static org.mizani.dataimport.Severity.INFORMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.SheetRow;

class OperationListSheetTest {

    private final OperationListSheet sheet = new OperationListSheet(new ShippedOperations(RegisterFiles.shipped()));
    private final List<Finding> findings = new ArrayList<>();
    private int number = 1;

    @Test
    void an_operation_with_the_dates_of_the_register_is_counted_and_not_mentioned() {
        read("UNAMID", "", "2007-07-31", "2020-12-31");
        read("UNEF II", "", "1973-10-01", "1979-07-01");
        read("?", "United Nations Mission in Liberia", "2003-09-01", "2018-03-01");
        assertThat(summary().arguments()).containsExactly("3", "3", "0", "0");
    }

    @Test
    void dates_that_differ_are_named_with_both() {
        read("MINUSMA", "", "2013-04-25", "2023-12-31");
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("operation-dates-differ");
            assertThat(f.severity()).isEqualTo(INFORMS);
            assertThat(f.cell()).isEqualTo("D2");
            assertThat(f.arguments())
                    .containsExactly("MINUSMA", "2013-04-25", "2023-12-31", "2013-04-25", ":registers.date-not-stated");
        });
        assertThat(summary().arguments()).containsExactly("1", "0", "1", "0");
    }

    @Test
    void an_acronym_for_several_operations_names_those_that_the_register_keeps_apart() {
        read("UNEF", "United Nations Emergency Force (I & II)", "1956-11-01", "1979-07-01");
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("operation-kept-apart");
            assertThat(f.arguments()).containsExactly("UNEF", "UNEF-I, UNEF-II");
        });
    }

    @Test
    void an_operation_that_the_register_lacks_is_named() {
        read("UNFOR", "United Nations Force", null, null);
        assertThat(findings)
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo("operation-not-in-register"));
        assertThat(summary().arguments()).containsExactly("1", "0", "0", "1");
    }

    @Test
    void the_register_is_never_changed_by_a_list() {
        read("UNAMID", "", "2007-07-31", "2020-12-31");
        assertThat(summary().severity()).isEqualTo(BLOCKS);
    }

    private void read(String acronym, String name, String from, String to) {
        Map<String, Object> values = new HashMap<>();
        values.put("operation", acronym);
        values.put("name", name);
        if (from != null) {
            values.put("from", LocalDate.parse(from));
        }
        if (to != null) {
            values.put("to", LocalDate.parse(to));
        }
        Map<String, String> columns = Map.of("operation", "A", "name", "B", "from", "C", "to", "D");
        assertThat(sheet.read(new SheetRow("list", ++number, values, columns, true), findings::add))
                .isEmpty();
    }

    private Finding summary() {
        sheet.finish(findings::add);
        return findings.getLast();
    }
}
