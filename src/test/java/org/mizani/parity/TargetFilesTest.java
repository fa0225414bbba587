package org.mizani.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.ui.texts.Texts;

class TargetFilesTest {

    private final TargetFiles files = TargetFiles.shipped();

    @ParameterizedTest
    @CsvSource(textBlock = """
            TROOPS,              2018, 0.05,     UNVERIFIED
            TROOPS,              2020, 0.07,     UNVERIFIED
            TROOPS,              2021, 0.08,     VERIFIED
            TROOPS,              2024, 0.11,     INTERPOLATED
            TROOPS,              2028, 0.15,     VERIFIED
            OBSERVERS_AND_STAFF, 2018, 0.15,     UNVERIFIED
            OBSERVERS_AND_STAFF, 2021, 0.18,     VERIFIED
            OBSERVERS_AND_STAFF, 2027, 0.24,     INTERPOLATED
            OBSERVERS_AND_STAFF, 2028, 0.25,     VERIFIED
            FORMED_POLICE,       2022, 0.12,     VERIFIED
            FORMED_POLICE,       2023, 0.133333, INTERPOLATED
            FORMED_POLICE,       2025, 0.16,     INTERPOLATED
            FORMED_POLICE,       2028, 0.20,     VERIFIED
            INDIVIDUAL_POLICE,   2028, 0.30,     VERIFIED
            HEADQUARTERS_UNIFORMED, 2028, 0.35,  UNVERIFIED
            TROOPS,              2030, 0.15,     VERIFIED
            """)
    void the_strategy_for_uniformed_women_ships_with_the_status_of_each_value(
            Component component, int year, String share, TargetStatus status) {
        Target target = ugps(component, year).orElseThrow();
        assertThat(target.share()).isEqualByComparingTo(share);
        assertThat(target.status()).isEqualTo(status);
        assertThat(target.source()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "TROOPS, 2017",
        "OBSERVERS_AND_STAFF, 2017",
        "FORMED_POLICE, 2021",
        "INDIVIDUAL_POLICE, 2027",
        "JUSTICE_CORRECTIONS, 2028",
        "CIVILIAN_NATIONAL, 2028"
    })
    void where_no_value_is_known_there_is_no_target(Component component, int year) {
        assertThat(ugps(component, year)).isEmpty();
    }

    @Test
    void who_set_a_framework_has_a_name_in_each_language() {
        for (Locale locale : Texts.LANGUAGES) {
            assertThat(files.frameworks())
                    .allSatisfy(f -> assertThat(Texts.in(locale).has("organisation." + f.setBy()))
                            .as(f.setBy())
                            .isTrue());
        }
    }

    @Test
    void the_strategy_binds_operations_with_the_un_among_their_leads() {
        TargetFramework ugps = framework("UGPS");
        assertThat(ugps.binds(led("UN"))).isTrue();
        assertThat(ugps.binds(led("AU", "UN"))).isTrue();
        assertThat(ugps.binds(led("AU"))).isFalse();
        assertThat(framework("AUC").binds(led("AU"))).isFalse();
    }

    @Test
    void every_target_belongs_to_a_framework() {
        List<String> codes =
                files.frameworks().stream().map(TargetFramework::code).toList();
        assertThat(files.targets()).allSatisfy(t -> assertThat(codes).contains(t.framework()));
    }

    private Optional<Target> ugps(Component component, int year) {
        return new TargetSteps(files.targets().stream()
                        .filter(t -> t.framework().equals(TargetFramework.USUAL) && t.component() == component)
                        .toList())
                .in(year);
    }

    private TargetFramework framework(String code) {
        return files.frameworks().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Operation led(String... leads) {
        return new Operation("X", "X", null, List.of(leads), List.of(), null, null, null, null);
    }
}
