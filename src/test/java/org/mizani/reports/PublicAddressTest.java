package org.mizani.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.financing.Basis;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;

class PublicAddressTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Map<String, String> TITLES = Map.of("en", "T", "fr", "T", "pt", "T", "ar", "T");
    private static final ReportDefinition REPORT = new ReportDefinition(
            "women-in-uniform", TITLES, Map.of(), List.of("strength", "sources"), List.of("operation", "date", "lang"));

    @Test
    void it_names_the_page_that_shows_the_report_as_it_was_known() {
        assertThat(new PublicAddress("https://mizani.example.org/peace/").of(REPORT, asked("FC-G5S"), NOON))
                .contains("https://mizani.example.org/peace/reports/preview?report=women-in-uniform&operation=FC-G5S"
                        + "&date=2018-12-31&lang=fr&asOf=2026-11-29T12:00:00Z");
    }

    @Test
    void codes_are_escaped() {
        assertThat(new PublicAddress("http://10.0.0.7:8080").of(REPORT, asked("A&B C"), NOON))
                .hasValueSatisfying(address -> assertThat(address)
                        .startsWith("http://10.0.0.7:8080/reports/preview?")
                        .contains("operation=A%26B%20C&"));
    }

    @Test
    void without_the_setting_nothing_is_named() {
        assertThat(new PublicAddress(" ").of(REPORT, asked("AMIS"), NOON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mizani.example.org", "ftp://mizani.example.org", "https://vera:secret@mizani.example.org"})
    void what_is_no_address_of_a_web_server_is_refused(String address) {
        assertThatThrownBy(() -> new PublicAddress(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mizani.public-address");
    }

    private static ReportParameters asked(String operation) {
        return new ReportParameters(
                new Operation(operation, operation, operation, List.of(), List.of(), null, null, null, null),
                LocalDate.of(2018, 12, 31),
                null,
                null,
                Basis.DEFAULT,
                null,
                Locale.FRENCH,
                Paper.USUAL,
                KnownAt.NOW);
    }
}
