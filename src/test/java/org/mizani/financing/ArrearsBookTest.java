package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mizani.financing.Given.arrears;
import static org.mizani.financing.Given.stored;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;

class ArrearsBookTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @Test
    void the_four_claims_about_arrears_of_atmis_stand_side_by_side() {
        ScopeArrears scope = only(book(
                arrears("ATMIS", "ALL", "2024-12-31", null, "83.25m"),
                arrears("ATMIS", "ALL", "2024-12-31", null, "92m"),
                arrears("ATMIS", "ALL", "2024-12-31", null, "93.9m"),
                arrears("ATMIS", "ALL", "2024-12-31", null, "96m")));

        assertThat(scope.together().total()).isEqualTo(MetricValue.of(Given.number("96m")));
        ArrearsRange range = scope.ranges().getFirst();
        assertThat(range.versions()).hasSize(4);
        assertThat(range.lowest()).contains(Given.number("83.25m"));
        assertThat(range.highest()).contains(Given.number("96m"));
        assertThat(range.versions().getFirst().amount()).isEqualTo(Given.number("96m"));
    }

    @Test
    void a_total_that_names_nobody_is_set_aside_where_others_name_contributors() {
        ScopeArrears scope = only(book(
                arrears("ATMIS", "ALL", "2024-12-31", null, "92m"),
                arrears("ATMIS", "ALL", "2024-12-31", null, "96m"),
                arrears("ATMIS", "UGA", "2024-12-31", null, "50"),
                arrears("ATMIS", "ALL", "2023-12-31", null, "70m")));

        assertThat(scope.together().total()).isEqualTo(MetricValue.of(50));
        assertThat(scope.aside())
                .singleElement()
                .satisfies(version -> assertThat(version.amount()).isEqualTo(Given.number("96m")));
        assertThat(scope.leavesAside(scope.ranges().getFirst())).isTrue();
    }

    @Test
    void a_total_that_stands_alone_is_not_set_aside() {
        ScopeArrears scope = only(book(
                arrears("ATMIS", "ALL", "2024-12-31", null, "96m"),
                arrears("ATMIS", "UGA", "2023-12-31", null, "50"),
                arrears("X", "RWA", "2024-12-31", null, "7")));
        assertThat(scope.aside()).isEmpty();
        assertThat(scope.together().total())
                .isEqualTo(MetricValue.of(Given.number("96m").add(Given.number("7"))));
    }

    @Test
    void tens_of_thousands_of_claims_that_cannot_be_converted_are_named_at_once() {
        Funding[] many = IntStream.range(0, 30_000)
                .mapToObj(day -> arrears(
                        "X", "RWA", "2024-12-31", LocalDate.ofEpochDay(day).toString(), "1 ERN"))
                .toArray(Funding[]::new);
        ScopeArrears scope = assertTimeoutPreemptively(Duration.ofSeconds(6), () -> only(book(many)));
        assertThat(scope.notConverted()).hasSize(30_000);
    }

    @Test
    void ages_are_counted_from_the_due_date_to_the_statement() {
        OwedSum owed = only(book(
                        arrears("X", "RWA", "2024-12-31", "2024-12-31", "1"),
                        arrears("X", "RWA", "2024-12-31", "2024-10-02", "2"),
                        arrears("X", "RWA", "2024-12-31", "2024-10-01", "4"),
                        arrears("X", "RWA", "2024-12-31", "2024-07-04", "8"),
                        arrears("X", "RWA", "2024-12-31", "2024-07-03", "16"),
                        arrears("X", "RWA", "2024-12-31", "2024-01-01", "32"),
                        arrears("X", "RWA", "2024-12-31", "2023-12-31", "64")))
                .together();

        assertThat(owed.of(ArrearsAge.DAYS_0_90)).isEqualTo(MetricValue.of(3));
        assertThat(owed.of(ArrearsAge.DAYS_91_180)).isEqualTo(MetricValue.of(12));
        assertThat(owed.of(ArrearsAge.DAYS_181_365)).isEqualTo(MetricValue.of(48));
        assertThat(owed.of(ArrearsAge.OVER_365)).isEqualTo(MetricValue.of(64));
        assertThat(owed.of(ArrearsAge.NO_DUE_DATE)).isEqualTo(MetricValue.of(0));
        assertThat(owed.total()).isEqualTo(MetricValue.of(127));
    }

    @Test
    void beside_a_part_without_a_due_date_an_age_is_not_known_to_be_nothing() {
        OwedSum owed = only(book(
                        arrears("X", "RWA", "2024-12-31", null, "5"),
                        arrears("X", "RWA", "2024-12-31", "2024-12-01", "1")))
                .together();

        assertThat(owed.of(ArrearsAge.OVER_365)).isEqualTo(MetricValue.notReported());
        assertThat(owed.of(ArrearsAge.DAYS_0_90)).isEqualTo(MetricValue.of(1));
    }

    @Test
    void each_operation_is_read_at_its_latest_statement_on_or_before_the_day() {
        ScopeArrears scope = only(book(
                arrears("X", "RWA", "2024-12-31", null, "5"),
                arrears("X", "RWA", "2025-06-30", null, "7"),
                arrears("X", "RWA", "2026-01-31", null, "9"),
                arrears("Y", "RWA", "2024-06-30", null, "1")));

        assertThat(scope.lines())
                .extracting(OwedLine::operation, OwedLine::asOf, l -> l.owed().amount())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("X", LocalDate.of(2025, 6, 30), new BigDecimal("7")),
                        org.assertj.core.groups.Tuple.tuple("Y", LocalDate.of(2024, 6, 30), new BigDecimal("1")));
        assertThat(scope.datesDiffer()).isTrue();
    }

    @Test
    void what_is_owed_to_a_contributor_without_a_name_stands_apart() {
        ArrearsBook book = ArrearsBook.of(
                question("RWA"),
                stored(
                                arrears("X", "RWA", "2024-12-31", null, "5"),
                                arrears("X", "KEN", "2024-12-31", null, "7"),
                                arrears("Y", "ALL", "2024-12-31", null, "9"))
                        .arrears(),
                RateTable.EMPTY);

        ScopeArrears scope = only(book);
        assertThat(scope.lines()).extracting(OwedLine::contributor).containsExactly("RWA");
        assertThat(scope.undivided()).extracting(OwedLine::operation).containsExactly("Y");
        assertThat(scope.together().amount()).isEqualByComparingTo("5");
    }

    @Test
    void an_amount_without_a_rate_is_left_out_and_said() {
        ScopeArrears scope = only(
                book(arrears("X", "RWA", "2024-12-31", null, "5 EUR"), arrears("X", "KEN", "2024-12-31", null, "7")));

        assertThat(scope.together().amount()).isEqualByComparingTo("7");
        assertThat(scope.notConverted()).hasSize(1);
    }

    @Test
    void only_conversions_of_what_is_asked_for_are_told() {
        ArrearsBook book = ArrearsBook.of(
                question("RWA"),
                stored(
                                arrears("X", "RWA", "2024-12-31", null, "8 EUR"),
                                arrears("X", "KEN", "2024-12-31", null, "7 GBP"),
                                arrears("X", "UGA", "2024-12-31", null, "9 KES"),
                                arrears("Y", "ALL", "2024-12-31", null, "9 UGX"))
                        .arrears(),
                Given.rates(Given.rate("EUR", "2024-12-01", "0.8"), Given.rate("GBP", "2024-12-01", "0.7")));

        ScopeArrears scope = only(book);
        assertThat(scope.rates()).extracting(ExchangeRate::currency).containsExactly("EUR");
        assertThat(scope.notConverted())
                .extracting(c -> c.funding().contributor())
                .containsExactly("ALL");
        assertThat(scope.conversions("X", "RWA").rates()).hasSize(1);
        assertThat(scope.conversions("X", "RWA").notConverted()).isEmpty();
    }

    @Test
    void a_rate_at_which_disagreeing_claims_are_compared_is_told() {
        ScopeArrears scope = only(ArrearsBook.of(
                question(null),
                stored(arrears("X", "RWA", "2024-12-31", null, "8 EUR"), arrears("X", "RWA", "2024-12-31", null, "11"))
                        .arrears(),
                Given.rates(Given.rate("EUR", "2024-12-01", "0.8"))));

        assertThat(scope.together().amount()).isEqualByComparingTo("11");
        assertThat(scope.ranges().getFirst().lowest()).contains(new BigDecimal("10.00"));
        assertThat(scope.rates()).extracting(ExchangeRate::currency).containsExactly("EUR");
    }

    @Test
    void a_line_of_one_claim_is_named_by_its_cell_and_a_sum_by_what_it_adds() {
        ArrearsBook book =
                book(arrears("X", "RWA", "2024-12-31", null, "5"), arrears("X", "KEN", "2024-12-31", null, "7"));
        ScopeArrears scope = only(book);

        assertThat(book.figure(scope.scope(), scope.lines().getFirst()).value()).isEqualTo("claim-1");
        assertThat(book.figure(scope.together(), scope.scope(), null, null, null)
                        .value())
                .isEqualTo("owed~-~-~mission-budget~2025-12-31~USD~total");
    }

    @Test
    void the_name_of_a_sum_can_be_read_again() {
        for (ArrearsAge age : new ArrearsAge[] {null, ArrearsAge.OVER_365}) {
            OwedFigure figure = new OwedFigure(
                    new ArrearsQuestion("X", null, DAY, Scope.STIPENDS, "EUR", KnownAt.endOf(DAY)),
                    Scope.STIPENDS,
                    age);
            assertThat(OwedFigure.parse(figure.id())).contains(figure);
        }
        assertThat(OwedFigure.parse(new org.mizani.provenance.FigureId("owed~X~-~stipends~2025-12-31~USD~nothing")))
                .isEqualTo(Optional.empty());
    }

    @Test
    void ages_add_up_to_lines_and_lines_to_the_whole_whatever_is_claimed() {
        for (long seed = 1; seed <= 1_000; seed++) {
            assertAgesAndLinesAddUp(seed);
        }
    }

    private static void assertAgesAndLinesAddUp(long seed) {
        Random random = new Random(seed);
        List<Funding> claims = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            claims.add(random(random));
        }
        ClaimSet set = stored(claims.toArray(Funding[]::new));
        ArrearsBook book = ArrearsBook.of(question(null), set.arrears(), RateTable.EMPTY);

        for (ScopeArrears scope : book.scopes()) {
            BigDecimal lines =
                    scope.lines().stream().map(l -> l.owed().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(scope.together().amount()).isEqualByComparingTo(lines);
            for (OwedLine line : scope.lines()) {
                BigDecimal ages = line.owed().ages().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(ages).isEqualByComparingTo(line.owed().amount());
                BigDecimal inputs =
                        line.owed().inputs().stream().map(Valued::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(inputs).isEqualByComparingTo(line.owed().amount());
            }
            for (String operation : List.of("X", "Y", "Z")) {
                assertThat(total(scope, operation)).isEqualTo(position(set, operation, scope.scope()));
            }
        }
    }

    private static MetricValue total(ScopeArrears scope, String operation) {
        List<OwedSum> own = scope.lines().stream()
                .filter(l -> l.operation().equals(operation))
                .map(OwedLine::owed)
                .toList();
        return OwedSum.of(own).total();
    }

    /** What the page of the operation says. */
    private static MetricValue position(ClaimSet all, String operation, Scope scope) {
        ClaimSet own = new ClaimSet(
                List.of(),
                List.of(),
                List.of(),
                all.arrears().stream()
                        .filter(c -> c.funding().operation().equals(operation))
                        .toList(),
                List.of());
        return FundingMetrics.position(
                        new FundingQuestion(
                                operation, Given.period("1945-01-01/2025-12-31"), scope, "USD", KnownAt.NOW),
                        own,
                        RateTable.EMPTY)
                .value(Measure.ARREARS);
    }

    private static Arrears random(Random random) {
        LocalDate asOf = LocalDate.of(2024, 1 + random.nextInt(12), 1);
        return new Arrears(
                List.of("X", "Y", "Z").get(random.nextInt(3)),
                List.of("ALL", "RWA", "KEN", "UGA").get(random.nextInt(4)),
                asOf,
                random.nextBoolean() ? null : asOf.minusDays(random.nextInt(800)),
                random.nextBoolean() ? Scope.STIPENDS : Scope.MISSION_BUDGET,
                random.nextInt(5) == 0 ? "Equipment" : "",
                Given.money(random.nextInt(1_000_000) + "." + random.nextInt(100)),
                Given.CITED);
    }

    private static ArrearsBook book(Funding... claims) {
        return ArrearsBook.of(question(null), stored(claims).arrears(), RateTable.EMPTY);
    }

    private static ArrearsQuestion question(@Nullable String contributor) {
        return new ArrearsQuestion(null, contributor, DAY, null, "USD", KnownAt.NOW);
    }

    private static ScopeArrears only(ArrearsBook book) {
        assertThat(book.scopes()).hasSize(1);
        return book.scopes().getFirst();
    }
}
