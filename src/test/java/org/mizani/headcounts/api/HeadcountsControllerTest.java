package org.mizani.headcounts.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.PersonnelType;
import org.mizani.operations.Regions;
import org.mizani.operations.TestOperations;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.RowList;
import org.springframework.http.HttpStatus;

class HeadcountsControllerTest {

    private static final Instant IMPORTED = Instant.parse("2014-01-10T00:00:00Z");
    private static final LocalDate DECEMBER = LocalDate.of(2013, 12, 31);

    @OnBothDatabases
    void rows_hold_the_keys_asked_for_and_the_report_that_was_read(DSLContext db) {
        people(db);

        RowList<Map<String, Object>> answer = ask(db, Set.of("X"), List.of("operation"));

        assertThat(answer.total()).isEqualTo(1);
        Map<String, Object> row = answer.rows().getFirst();
        assertThat(row.keySet())
                .containsExactly("operation", "date", "women", "men", "notReported", "total", "share", "figures");
        assertThat(row).containsEntry("operation", "X").containsEntry("date", DECEMBER);
        assertThat(row).containsEntry("women", MetricValue.of(1)).containsEntry("total", MetricValue.of(3));
        assertThat(row).containsEntry("notReported", MetricValue.notReported());
        assertThat(row).containsEntry("share", MetricValue.of(new BigDecimal("0.333333")));
        assertThat(row.get("figures").toString()).contains("women=headcount~X~2013-12-31~all~-~women");
    }

    @OnBothDatabases
    void every_key_can_be_asked_for(DSLContext db) {
        people(db);

        Map<String, Object> row = ask(db, Set.of("X"), List.of("date", "contributor", "type", "component", "operation"))
                .rows()
                .getFirst();

        assertThat(row)
                .containsEntry("operation", "X")
                .containsEntry("component", "troops")
                .containsEntry("type", "troops")
                .containsEntry("contributor", "BGD")
                .containsEntry("date", DECEMBER);
        assertThat(row.get("figures").toString()).containsPattern("women=headcount-\\d+-women");
    }

    @OnBothDatabases
    void an_unknown_key_is_refused_with_the_known_ones(DSLContext db) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> ask(db, Set.of("X"), List.of("month")))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST))
                .withMessageContaining("operation, component, type, contributor, date");
    }

    @OnBothDatabases
    void an_operation_without_figures_gives_no_rows(DSLContext db) {
        TestRows.operation(db, "QUIET");
        assertThat(ask(db, Set.of("QUIET"), List.of("operation")).rows()).isEmpty();
    }

    @OnBothDatabases
    void an_operation_that_nobody_knows_is_not_found(DSLContext db) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> ask(db, Set.of("NOWHERE"), List.of("operation")))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.NOT_FOUND))
                .withMessageContaining("NOWHERE");
    }

    @OnBothDatabases
    void the_only_operation_names_the_figures_also_when_it_is_no_key(DSLContext db) {
        people(db);

        Map<String, Object> row =
                ask(db, Set.of("x"), List.of("component")).rows().getFirst();

        assertThat(row).doesNotContainKey("operation");
        assertThat(row.get("figures").toString()).contains("women=headcount~X~2013-12-31~troops~-~women");
    }

    @OnBothDatabases
    void operations_are_put_together_by_lead_and_by_region(DSLContext db) {
        people(db);
        new HeadcountSamples(db, "Y", IMPORTED).people(PersonnelType.TROOPS, DECEMBER.minusMonths(1), 4, 6);
        db.execute("update operation set leads = 'UN AU', hosts = 'SOM' where code = 'Y'");

        assertThat(ask(db, Set.of(), List.of("lead")).rows())
                .extracting(row -> row.get("lead") + " " + row.get("date"))
                .containsExactly("AU 2013-12-31", "AU UN 2013-11-30");
        assertThat(ask(db, Set.of(), List.of("region", "component")).rows())
                .extracting(row -> row.get("region") + " " + row.get("component"))
                .containsExactly(" troops", "014 troops");
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> ask(db, Set.of(), List.of("lead", "operation")))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST));
    }

    private static void people(DSLContext db) {
        new HeadcountSamples(db, "X", IMPORTED).people(PersonnelType.TROOPS, DECEMBER, 1, 2);
    }

    private static RowList<Map<String, Object>> ask(DSLContext db, Set<String> operations, List<String> by) {
        return new HeadcountsController(
                        HeadcountSamples.queries(db), TestOperations.queries(db), new Regions(Map.of("SOM", "014")))
                .headcounts(operations, null, null, by, KnownAt.NOW, new Paging(10, 0));
    }
}
