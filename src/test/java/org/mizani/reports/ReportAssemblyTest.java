package org.mizani.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.OperationQueries;
import org.springframework.beans.factory.annotation.Autowired;

@MizaniTest
class ReportAssemblyTest {

    private static final Instant TODAY = Instant.parse("2026-03-01T09:00:00Z");

    @Autowired
    private Reports reports;

    @Autowired
    private ReportDefinitions definitions;

    @Autowired
    private OperationQueries operations;

    @Test
    void a_report_that_is_of_no_day_has_the_same_content_on_any_day() {
        List<ReportDefinition> undated =
                definitions.all().stream().filter(d -> !d.offers("date")).toList();
        assertThat(undated).isNotEmpty();
        for (ReportDefinition definition : undated) {
            assertThat(hash(definition, TODAY))
                    .as(definition.id())
                    .isEqualTo(hash(definition, TODAY.plus(Duration.ofDays(400))));
        }
    }

    @Test
    void words_that_a_report_does_not_offer_change_nothing_in_it() {
        ReportDefinition planning = definitions.byId("planning-2719").orElseThrow();
        ReportRequest.Words plain = new ReportRequest.Words("AUSSOM", null, null, null, null, null, "en", null);
        ReportRequest.Words more = new ReportRequest.Words("AUSSOM", null, null, null, "pledged", null, "en", null);
        assertThat(planning.offers("basis")).isFalse();
        assertThat(hash(planning, plain, TODAY)).isEqualTo(hash(planning, more, TODAY));
    }

    private String hash(ReportDefinition definition, Instant now) {
        return hash(
                definition,
                new ReportRequest.Words(
                        definition.offers("operation") ? "AUSSOM" : null, null, null, null, null, null, "en", null),
                now);
    }

    private String hash(ReportDefinition definition, ReportRequest.Words words, Instant now) {
        ReportRequest request = new ReportRequest(definitions, operations, Clock.fixed(now, ZoneOffset.UTC));
        return reports.document(definition, request.parameters(definition, words, Locale.ENGLISH, KnownAt.NOW))
                .contentHash();
    }
}
