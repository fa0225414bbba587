package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.receipt;
import static org.mizani.financing.Given.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;

/** The ledger says what the claims say. */
class LedgerTest {

    private static final int CASES = 1_000;

    @Test
    void a_position_of_the_ledger_is_that_of_the_claims() {
        for (int seed = 0; seed < CASES; seed++) {
            RandomMoney random = new RandomMoney(seed);
            List<Funding> claims = random.claims("OP", seed % 60);
            FundingQuestion question = question(random.period(), seed);
            LedgerAnswer answer = RandomMoney.ledgers(Map.of("OP", claims), RandomMoney.rates())
                    .ask(question);
            FundingPosition expected = FundingMetrics.position(
                    question, Given.stored(claims.toArray(Funding[]::new)), RandomMoney.rates());
            FundingPosition found = answer.position();
            for (Measure measure : Measure.values()) {
                assertThat(plain(found.value(measure)))
                        .as("%s of case %s", measure, seed)
                        .isEqualTo(plain(expected.value(measure)));
            }
            for (Basis basis : Basis.values()) {
                assertThat(plain(found.shortfall(basis).shortfall()))
                        .isEqualTo(plain(expected.shortfall(basis).shortfall()));
            }
            assertThat(found.cash()).isEqualTo(expected.cash());
            assertThat(found.matches()).isEqualTo(expected.matches());
            assertThat(found.rates()).containsExactlyInAnyOrderElementsOf(expected.rates());
            assertThat(answer.conflicts()).isEqualTo(expected.conflicts().size());
            assertThat(numbers(answer.leftOut())).containsExactlyInAnyOrderElementsOf(figures(expected.beyond()));
            assertThat(numbers(answer.notConverted()))
                    .containsExactlyInAnyOrderElementsOf(figures(expected.notConverted()));
        }
    }

    @Test
    void what_a_part_rests_on_is_what_it_adds_up() {
        for (int seed = 0; seed < CASES; seed++) {
            RandomMoney random = new RandomMoney(seed);
            FundingQuestion question = question(random.period(), seed);
            Ledgers ledgers = RandomMoney.ledgers(Map.of("OP", random.claims("OP", 40)), RandomMoney.rates());
            LedgerAnswer answer = ledgers.ask(question);
            answer.partners()
                    .forEach((partner, sums) -> assertRestsOn(
                            ledgers, question, sums, t -> t.partner().equals(partner)));
            answer.channels()
                    .forEach((channel, sums) -> assertRestsOn(
                            ledgers, question, sums, t -> t.channel().equals(channel)));
            answer.categories()
                    .forEach((category, sums) -> assertRestsOn(
                            ledgers, question, sums, t -> t.category().equals(category)));
            answer.months()
                    .forEach((month, sums) -> Stream.of(Measure.RECEIVED, Measure.SPENT)
                            .forEach(measure -> assertThat(sum(ledgers.inputs(question, measure, month)))
                                    .isEqualByComparingTo(
                                            sums.value(measure).known().orElse(BigDecimal.ZERO))));
            assertThat(sum(ledgers.inputs(question, Measure.SPENT, (YearMonth) null)))
                    .isEqualByComparingTo(
                            answer.undated().value(Measure.SPENT).known().orElse(BigDecimal.ZERO));
        }
    }

    private static void assertRestsOn(
            Ledgers ledgers, FundingQuestion question, MoneySums sums, Predicate<MoneyTag> whose) {
        Stream.of(Measure.RECEIVED, Measure.RECEIVED_IN_KIND, Measure.SPENT, Measure.ASSESSED)
                .forEach(measure -> assertThat(sum(ledgers.inputs(question, measure, whose)))
                        .as("%s of %s", measure, question)
                        .isEqualByComparingTo(sums.value(measure).known().orElse(BigDecimal.ZERO)));
    }

    @Test
    void a_receipt_is_of_its_own_channel_and_category_whatever_its_pledge_was_for() {
        LedgerAnswer answer = RandomMoney.ledgers(
                        Map.of(
                                "OP",
                                List.of(
                                        flow(ContributionKind.PLEDGE, "bilateral", "Fuel", "90"),
                                        flow(ContributionKind.COMMITMENT, "bilateral", "Fuel", "60"),
                                        flow(ContributionKind.RECEIPT, "au-peace-fund", "Stipends", "40"))),
                        RandomMoney.rates())
                .ask(Given.question("OP", "2020-01-01/2020-12-31"));
        for (Map<String, MoneySums> parts : List.of(answer.channels(), answer.categories())) {
            assertThat(parts).hasSize(2);
        }
        assertSums(answer.categories().get("Stipends"), "40", "40", "40");
        assertSums(answer.categories().get("Fuel"), "50", "20", null);
        assertSums(answer.channels().get("au-peace-fund"), "40", "40", "40");
        assertSums(answer.channels().get("bilateral"), "50", "20", null);
        assertSums(answer.partners().get("EU"), "90", "60", "40");
    }

    @Test
    void what_is_still_open_is_of_the_part_with_the_earliest_day_first_whenever_it_became_known() {
        LedgerAnswer answer = RandomMoney.ledgers(
                        Map.of(
                                "OP",
                                List.of(
                                        flow(ContributionKind.COMMITMENT, "", "Fuel", "60", "2020-06-01"),
                                        flow(ContributionKind.PLEDGE, "", "Water", "50", "2020-05-01"),
                                        flow(ContributionKind.COMMITMENT, "", "Stipends", "70", "2020-04-01"),
                                        flow(ContributionKind.PLEDGE, "", "Water", "1", "2020-01-01"),
                                        flow(ContributionKind.PLEDGE, "", "Rations", "100", "2020-02-01"),
                                        flow(ContributionKind.RECEIPT, "", "Rations", "40", "2020-12-01"))),
                        RandomMoney.rates())
                .ask(Given.question("OP", "2020-01-01/2020-12-31"));
        assertSums(answer.categories().get("Stipends"), "70", "70", null);
        assertSums(answer.categories().get("Fuel"), "20", "20", null);
        assertSums(answer.categories().get("Rations"), "40", "40", "40");
        assertSums(answer.categories().get("Water"), "21", "0", null);
    }

    @Test
    void what_is_received_for_something_is_part_of_what_is_committed_and_pledged_for_it() {
        for (int seed = 0; seed < CASES; seed++) {
            RandomMoney random = new RandomMoney(seed);
            LedgerAnswer answer = RandomMoney.ledgers(Map.of("OP", random.claims("OP", 40)), RandomMoney.rates())
                    .ask(question(random.period(), seed));
            Stream.of(answer.partners(), answer.channels(), answer.categories())
                    .flatMap(parts -> parts.values().stream())
                    .forEach(sums -> {
                        assertThat(number(sums, Measure.COMMITTED))
                                .isGreaterThanOrEqualTo(number(sums, Measure.RECEIVED));
                        assertThat(number(sums, Measure.PLEDGED))
                                .isGreaterThanOrEqualTo(number(sums, Measure.COMMITTED));
                    });
        }
    }

    private static Contribution flow(ContributionKind kind, String channel, String category, String amount) {
        return flow(kind, channel, category, amount, "2020-03-01");
    }

    private static Contribution flow(
            ContributionKind kind, String channel, String category, String amount, String day) {
        return new Contribution(
                "OP",
                kind,
                "EU",
                channel,
                "A-1",
                FlowTime.on(LocalDate.parse(day)),
                Scope.MISSION_BUDGET,
                category,
                false,
                1,
                Given.money(amount),
                Given.CITED);
    }

    private static void assertSums(MoneySums sums, String pledged, String committed, String received) {
        assertThat(number(sums, Measure.PLEDGED)).isEqualByComparingTo(pledged);
        assertThat(number(sums, Measure.COMMITTED)).isEqualByComparingTo(committed);
        assertThat(sums.value(Measure.RECEIVED).known().map(BigDecimal::toPlainString))
                .isEqualTo(Optional.ofNullable(received));
    }

    private static BigDecimal number(MoneySums sums, Measure measure) {
        return sums.value(measure).known().orElse(BigDecimal.ZERO);
    }

    @Test
    void the_parts_of_years_that_follow_each_other_add_up_to_the_whole() {
        BigDecimal amount = new BigDecimal("100000000.01");
        Period whole = Given.period("2018-02-03/2020-11-30");
        List<BigDecimal> parts = new ArrayList<>();
        for (int year = 2017; year < 2022; year++) {
            parts.add(Prorating.part(amount, whole, Given.period(year + "-01-01/" + year + "-12-31")));
        }
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(amount);
        assertThat(parts.getFirst()).isZero();
        assertThat(parts).allSatisfy(p -> assertThat(p.scale()).isLessThanOrEqualTo(2));
    }

    @Test
    void a_claim_that_overlaps_counts_by_its_days_when_asked() {
        Requirement need = requirement("OP", "2018-07-01/2019-06-30", "365m");
        FundingQuestion year = question(Given.period("2018-01-01/2018-12-31"), 2);
        assertThat(Given.position(year, need).value(Measure.REQUIREMENT)).isEqualTo(MetricValue.notReported());
        FundingQuestion prorata = new FundingQuestion("OP", year.period(), year.scope(), "USD", KnownAt.NOW, true);
        assertThat(Given.position(prorata, need)
                        .value(Measure.REQUIREMENT)
                        .known()
                        .orElseThrow())
                .isEqualByComparingTo("184000000");
        assertThat(Given.position(prorata, need).beyond()).isEmpty();
    }

    @Test
    void no_day_is_needed_twice() {
        FundingQuestion prorata = new FundingQuestion(
                "OP", Given.period("2018-01-01/2018-12-31"), Scope.MISSION_BUDGET, "USD", KnownAt.NOW, true);
        FundingPosition position = Given.position(
                prorata,
                requirement("OP", "2018-01-01/2018-09-30", "273"),
                requirement("OP", "2018-07-01/2019-06-30", "730"),
                receipt("OP", "2018-03-01", "EU", "57"));
        assertThat(position.value(Measure.REQUIREMENT).known().orElseThrow()).isEqualByComparingTo("457");
        assertThat(position.shortfall(Basis.RECEIVED).shortfall().known().orElseThrow())
                .isEqualByComparingTo("400");
    }

    @Test
    void a_need_that_counts_by_days_is_spread_over_those_days_alone() {
        FundingQuestion prorata = new FundingQuestion(
                "OP", Given.period("2018-01-01/2018-12-31"), Scope.MISSION_BUDGET, "USD", KnownAt.NOW, true);
        FundingPosition position = Given.position(prorata, requirement("OP", "2018-07-01/2019-06-30", "365m"));
        assertThat(MonthlyNeed.months(position)).isEqualByComparingTo("6");
    }

    @Test
    void needs_that_overlap_in_part_are_never_added() {
        FundingQuestion year = Given.question("OP", "2018-01-01/2018-12-31");
        Requirement longer = requirement("OP", "2018-01-01/2018-09-30", "90");
        Requirement later = requirement("OP", "2018-07-01/2018-12-31", "60");
        FundingPosition position = Given.position(year, longer, later);
        assertThat(position.value(Measure.REQUIREMENT)).isEqualTo(MetricValue.of(new BigDecimal("90")));
        assertThat(MonthlyNeed.months(position)).isEqualByComparingTo("9");
        assertThat(position.needs().overlapping()).extracting(Claim::funding).containsExactly(later);
        assertThat(MoneySentences.of(position, Basis.RECEIVED, Locale.ENGLISH))
                .endsWith("One need (Jul 2018 to Dec 2018) overlaps another one in part and is left out: needs of"
                        + " overlapping periods are never added.");
        assertThat(LeftOut.table("OP", List.of(position), Locale.ENGLISH))
                .hasValueSatisfying(table -> assertThat(table.rows()).hasSize(1));
    }

    @Test
    void by_days_a_need_that_overlaps_another_counts_for_its_other_days() {
        FundingPosition position = Given.position(
                new FundingQuestion(
                        "OP", Given.period("2018-01-01/2018-12-31"), Scope.MISSION_BUDGET, "USD", KnownAt.NOW, true),
                requirement("OP", "2018-01-01/2018-09-30", "90"),
                requirement("OP", "2018-07-01/2018-12-31", "184"));
        assertThat(position.value(Measure.REQUIREMENT).known())
                .hasValueSatisfying(need -> assertThat(need).isEqualByComparingTo("182"));
        assertThat(position.needs().overlapping()).isEmpty();
        assertThat(MonthlyNeed.months(position)).isEqualByComparingTo("12");
    }

    private static FundingQuestion question(Period period, int seed) {
        Scope scope = seed % 3 == 0 ? Scope.LOGISTICS_PACKAGE : Scope.MISSION_BUDGET;
        return new FundingQuestion("OP", period, scope, seed % 5 == 0 ? "EUR" : "USD", KnownAt.NOW, seed % 2 == 1);
    }

    private static BigDecimal sum(List<LedgerInput> inputs) {
        return inputs.stream().map(LedgerInput::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static MetricValue plain(MetricValue value) {
        return value.map(Decimals::plain);
    }

    /** Claims in memory are named by their number alone. */
    private static List<String> figures(List<Claim<? extends Funding>> claims) {
        return numbers(claims.stream().map(Claim::figure).toList());
    }

    private static List<String> numbers(List<FigureId> figures) {
        return figures.stream()
                .map(f -> f.value().substring(f.value().indexOf('-') + 1))
                .toList();
    }
}
