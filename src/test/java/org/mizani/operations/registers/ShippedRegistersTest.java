package org.mizani.operations.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.operations.Operation;

class ShippedRegistersTest {

    private static final String[] COUNTRY = {"code", "m49", "m49_region", "name_en", "name_fr", "au_member", "aliases"};
    private static final String[] CEILING = {
        "operation", "component_scope", "in_force_from", "strength", "document", "status", "superseded_by"
    };
    private static final CodeFile NONE = new CodeFile("none.csv", List.of());

    @Test
    void the_african_union_has_55_members_with_western_sahara() {
        assertThat(RegisterFiles.shipped().countries().stream().filter(Registers.Country::auMember))
                .hasSize(55)
                .extracting(Registers.Country::code)
                .contains("ESH");
    }

    @Test
    void unamid_is_led_by_two_organisations_and_succeeds_amis() {
        assertThat(operation("UNAMID").leads()).containsExactly("AU", "UN");
        assertThat(operation("AMIS").successor()).isEqualTo("UNAMID");
        assertThat(operation("AUSSOM").ledBy("AU")).isTrue();
    }

    @Test
    void two_documents_plan_17626_for_atmis_and_the_earlier_names_the_later() {
        assertThat(RegisterFiles.shipped().ceilings().stream()
                        .filter(c -> c.operation().equals("ATMIS") && c.strength() == 17_626))
                .extracting(Registers.Step::inForceFrom, Registers.Step::status, Registers.Step::supersededBy)
                .containsExactly(
                        tuple(LocalDate.of(2023, 1, 1), "unverified", "UN Security Council resolution 2670 (2022)"),
                        tuple(LocalDate.of(2023, 7, 1), "unverified", null));
    }

    @Test
    void past_operations_wait_until_a_file_names_them() {
        assertThat(RegisterFiles.shipped().operations())
                .extracting(Operation::code)
                .contains("UNMIL")
                .doesNotContain("MINUSTAH");
        assertThat(RegisterFiles.shipped().pastOperations())
                .extracting(p -> p.operation().code())
                .contains("MINUSTAH", "UNMIS");
    }

    @Test
    void a_name_of_two_countries_is_refused_with_its_place() {
        CodeFile countries = CodeFile.parse("countries.csv", """
                code,m49,m49_region,name_en,name_fr,au_member,aliases
                COG,178,017,Congo,Congo,yes,
                COD,180,017,Democratic Republic of the Congo,RDC,yes,Zaire|Congo
                """, COUNTRY);
        assertThatThrownBy(() -> RegisterFiles.read(NONE, NONE, countries, NONE))
                .hasMessage(
                        "data-import/codes/countries.csv, line 3, column aliases: \"Congo\" already stands for COG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    X,all,2020-13-01,1,D,verified,  ; operation: there is no operation X
                    X,all,2020-01-01,1,D,verified   ; status: the line has 6 fields instead of 7
                    """)
    void a_broken_ceiling_is_refused_with_its_column(String line, String complaint) {
        assertThatThrownBy(() -> RegisterFiles.read(
                        NONE,
                        CodeFile.parse("ceilings.csv", String.join(",", CEILING) + "\n" + line + "\n", CEILING),
                        NONE,
                        NONE))
                .hasMessageStartingWith("data-import/codes/ceilings.csv, line 2, column " + complaint);
    }

    @Test
    void a_number_or_a_date_that_cannot_be_read_is_refused_with_its_column() {
        CodeRow row =
                new CodeRow("ceilings.csv", 7, java.util.Map.of("strength", "12 626", "in_force_from", "2020-13-01"));
        assertThatThrownBy(() -> row.requiredCount("strength"))
                .hasMessage(
                        "data-import/codes/ceilings.csv, line 7, column strength: \"12 626\" is not a whole number");
        assertThatThrownBy(() -> row.requiredDate("in_force_from"))
                .hasMessageContaining("column in_force_from: \"2020-13-01\" is not a date such as 2007-03-01");
    }

    private static Operation operation(String code) {
        return RegisterFiles.shipped().operations().stream()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
