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

    /** The domain handbook, section 4, line by line. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            UGPS,        TROOPS,                 2018, 0.05,     UNVERIFIED
            UGPS,        TROOPS,                 2019, 0.06,     UNVERIFIED
            UGPS,        TROOPS,                 2020, 0.07,     UNVERIFIED
            UGPS,        TROOPS,                 2021, 0.08,     VERIFIED
            UGPS,        TROOPS,                 2022, 0.09,     INTERPOLATED
            UGPS,        TROOPS,                 2023, 0.10,     INTERPOLATED
            UGPS,        TROOPS,                 2024, 0.11,     INTERPOLATED
            UGPS,        TROOPS,                 2025, 0.12,     INTERPOLATED
            UGPS,        TROOPS,                 2026, 0.13,     INTERPOLATED
            UGPS,        TROOPS,                 2027, 0.14,     INTERPOLATED
            UGPS,        TROOPS,                 2028, 0.15,     VERIFIED
            UGPS,        OBSERVERS_AND_STAFF,    2018, 0.15,     UNVERIFIED
            UGPS,        OBSERVERS_AND_STAFF,    2019, 0.16,     UNVERIFIED
            UGPS,        OBSERVERS_AND_STAFF,    2020, 0.17,     UNVERIFIED
            UGPS,        OBSERVERS_AND_STAFF,    2021, 0.18,     VERIFIED
            UGPS,        OBSERVERS_AND_STAFF,    2022, 0.19,     INTERPOLATED
            UGPS,        OBSERVERS_AND_STAFF,    2023, 0.20,     INTERPOLATED
            UGPS,        OBSERVERS_AND_STAFF,    2024, 0.21,     INTERPOLATED
            UGPS,        OBSERVERS_AND_STAFF,    2025, 0.22,     INTERPOLATED
            UGPS,        OBSERVERS_AND_STAFF,    2026, 0.23,     INTERPOLATED
            UGPS,        OBSERVERS_AND_STAFF,    2027, 0.24,     INTERPOLATED
            UGPS,        OBSERVERS_AND_STAFF,    2028, 0.25,     VERIFIED
            UGPS,        FORMED_POLICE,          2022, 0.12,     VERIFIED
            UGPS,        FORMED_POLICE,          2023, 0.133333, INTERPOLATED
            UGPS,        FORMED_POLICE,          2024, 0.146667, INTERPOLATED
            UGPS,        FORMED_POLICE,          2025, 0.16,     INTERPOLATED
            UGPS,        FORMED_POLICE,          2026, 0.173333, INTERPOLATED
            UGPS,        FORMED_POLICE,          2027, 0.186667, INTERPOLATED
            UGPS,        FORMED_POLICE,          2028, 0.20,     VERIFIED
            UGPS,        INDIVIDUAL_POLICE,      2028, 0.30,     VERIFIED
            UGPS,        HEADQUARTERS_UNIFORMED, 2028, 0.35,     UNVERIFIED
            UGPS,        JUSTICE_CORRECTIONS,    2028, ,         UNVERIFIED
            UN-CIVILIAN, CIVILIAN_INTERNATIONAL, 2028, 0.50,     UNVERIFIED
            UN-CIVILIAN, CIVILIAN_NATIONAL,      2028, 0.50,     UNVERIFIED
            EU-CIVILIAN, CIVILIAN_INTERNATIONAL, 2024, 0.40,     VERIFIED
            OSCE,        CIVILIAN_INTERNATIONAL, 2026, 0.50,     VERIFIED
            AUC,         CIVILIAN_INTERNATIONAL, 2025, 0.50,     VERIFIED
            """)
    void every_target_of_the_handbook_ships_with_its_status(
            String framework, Component component, int year, String share, TargetStatus status) {
        TargetKey key = new TargetKey(framework, component, year);
        TargetValue value = files.targets().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(value.status()).isEqualTo(status);
        assertThat(value.source()).isNotBlank();
        if (share == null) {
            assertThat(value.share()).isNull();
        } else {
            assertThat(value.share()).isEqualByComparingTo(share);
        }
    }

    @Test
    void nothing_else_ships() {
        assertThat(files.targets())
                .hasSize(37)
                .extracting(TargetFiles.Shipped::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void only_the_parity_of_the_un_s_civilians_is_a_band() {
        assertThat(files.targets().stream().filter(t -> t.value().band() != null))
                .hasSize(2)
                .allSatisfy(t -> {
                    assertThat(t.key().framework()).isEqualTo("UN-CIVILIAN");
                    assertThat(t.value().band())
                            .isEqualTo(new Band(new java.math.BigDecimal("0.47"), new java.math.BigDecimal("0.53")));
                    assertThat(t.value().source()).contains("band not seen in a published source");
                });
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
    void the_last_step_stays_in_force() {
        assertThat(ugps(Component.TROOPS, 2030).orElseThrow().share()).isEqualByComparingTo("0.15");
    }

    @Test
    void who_set_a_framework_has_a_name_in_each_language() {
        for (Locale locale : Texts.LANGUAGES) {
            assertThat(files.frameworks()).allSatisfy(f -> {
                assertThat(Texts.in(locale).has("organisation." + f.setBy()))
                        .as(f.setBy())
                        .isTrue();
                assertThat(Texts.in(locale).has("organisation.the." + f.setBy()))
                        .as(f.setBy())
                        .isTrue();
            });
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
        assertThat(files.targets())
                .allSatisfy(t -> assertThat(codes).contains(t.key().framework()));
    }

    private Optional<Target> ugps(Component component, int year) {
        return new TargetSteps(files.targets().stream()
                        .filter(t -> t.key().framework().equals(TargetFramework.USUAL))
                        .filter(t ->
                                t.key().component() == component && t.value().share() != null)
                        .map(t -> new Target(
                                t.key().framework(),
                                t.key().component(),
                                t.key().year(),
                                t.value().share(),
                                t.value().band(),
                                t.value().status(),
                                t.value().source()))
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
