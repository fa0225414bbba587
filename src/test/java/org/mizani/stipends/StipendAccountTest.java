package org.mizani.stipends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizani.financing.Conversions;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.FigureOrigin;
import org.mizani.stipends.MonthStrength.Origin;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;
import org.mizani.tables.TableCsv;
import org.mizani.ui.texts.Texts;

class StipendAccountTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final StipendRates RATES =
            new StipendRates(List.of(rate(StipendKey.ALL, StipendKind.DONOR_PAID, "2011-01", "1028", "USD")));

    @Test
    void a_typed_strength_times_rate_times_months_is_the_worked_example() {
        StipendAccount account = account(typed(11_826L, null), List.of(), RATES);

        assertThat(account.due()).isEqualTo(MetricValue.of(145_885_536));
        assertThat(account.personMonths()).isEqualTo(MetricValue.of(11_826 * 12));
        assertThat(sentences(account).getFirst())
                .isEqualTo("11,826 people × USD\u00a01,028 × 12 months = USD\u00a0145,885,536.");
        StipendTables tables = new StipendTables(account, Texts.in(Locale.ENGLISH));
        assertThat(csv(tables.summary())).contains(",145885536,");
        assertThat(csv(tables.months())).contains(",1028,12157128,").contains("145885536");
    }

    private static String csv(Table table) {
        return new String(TableCsv.bytes(table), StandardCharsets.UTF_8);
    }

    @Test
    void what_is_paid_is_taken_off_and_a_surplus_stands_apart() {
        assertThat(account(typed(11_826L, "45885536"), List.of(), RATES).owed()).isEqualTo(MetricValue.of(100_000_000));
        StipendAccount rich = account(typed(11_826L, "145885537"), List.of(), RATES);
        assertThat(rich.owed()).isEqualTo(MetricValue.of(BigDecimal.ZERO));
        assertThat(rich.surplus()).isEqualTo(MetricValue.of(1));
    }

    @Test
    void where_nobody_says_what_was_paid_nobody_knows_what_is_owed() {
        StipendAccount account = account(typed(10L, null), List.of(), RATES);

        assertThat(account.owed()).isEqualTo(MetricValue.notReported());
        assertThat(account.difference()).isEqualTo(MetricValue.notReported());
    }

    @Test
    void the_difference_is_what_sources_claim_beyond_what_is_computed() {
        StipendQuestion question = typed(11_826L, "49885536");
        StipendAccount account = new StipendAccount(
                question,
                months(question, List.of(), RATES),
                paid(question),
                new Claimed(
                        MetricValue.of(83_250_000),
                        LocalDate.of(2026, 6, 30),
                        "press",
                        null,
                        List.of(),
                        Conversions.NONE,
                        List.of()));

        assertThat(account.owed()).isEqualTo(MetricValue.of(96_000_000));
        assertThat(account.difference()).isEqualTo(MetricValue.of(-12_750_000));
        assertThat(String.join(" ", sentences(account))).contains("less than computed");
    }

    @Test
    void a_claim_of_a_day_before_the_last_months_says_that_it_cannot_hold_them() {
        assertThat(claimedOn("2026-03-31")).contains("less than computed", "3 months after the day");
        assertThat(claimedOn("2026-05-15")).contains("One month after the day");
        assertThat(claimedOn("2026-06-01")).doesNotContain("after the day");
    }

    private static String claimedOn(String day) {
        StipendQuestion question = typed(10L, "0");
        Claimed claimed = new Claimed(
                MetricValue.of(100), LocalDate.parse(day), "press", null, List.of(), Conversions.NONE, List.of());
        return String.join(
                " ",
                sentences(new StipendAccount(question, months(question, List.of(), RATES), paid(question), claimed)));
    }

    @Test
    void a_month_without_a_report_is_a_gap_and_is_said() {
        StipendAccount account = account(
                question(false, null, null),
                List.of(
                        row("2025-07-31", Component.TROOPS, "UGA", 100),
                        row("2025-09-30", Component.TROOPS, "UGA", 50)),
                RATES);

        assertThat(account.personMonths()).isEqualTo(MetricValue.of(150));
        assertThat(account.due()).isEqualTo(MetricValue.of(150 * 1028));
        assertThat(account.of(Origin.MISSING)).hasSize(10);
        assertThat(sentences(account))
                .anyMatch(s -> s.startsWith("10 of 12 months have no report") && s.contains("Aug 2025"));
    }

    @Test
    void the_last_report_is_carried_forward_only_where_the_reader_says_so() {
        StipendAccount account = account(
                question(true, null, null),
                List.of(
                        row("2025-05-31", Component.TROOPS, "UGA", 100),
                        row("2025-09-30", Component.TROOPS, "UGA", 50)),
                RATES);

        assertThat(account.of(Origin.CARRIED)).hasSize(11);
        assertThat(account.months().getFirst().strength().reportedOn()).contains(LocalDate.of(2025, 5, 31));
        assertThat(account.personMonths()).isEqualTo(MetricValue.of(2 * 100 + 10 * 50));
    }

    @Test
    void of_two_reports_in_a_month_the_last_one_stands() {
        StipendAccount account = account(
                question(false, null, null),
                List.of(
                        row("2025-07-31", Component.TROOPS, "UGA", 100),
                        row("2025-07-10", Component.TROOPS, "UGA", 70)),
                RATES);

        assertThat(account.personMonths()).isEqualTo(MetricValue.of(100));
    }

    @Test
    void a_later_report_of_a_month_that_is_wholly_blank_replaces_no_number() {
        for (boolean later : new boolean[] {true, false}) {
            List<HeadcountRow> rows = List.of(
                    row("2025-07-10", Component.TROOPS, "UGA", later ? 100 : null),
                    row("2025-07-31", Component.TROOPS, "UGA", later ? null : 100));
            MonthStrength july = account(question(false, null, null), rows, RATES)
                    .months()
                    .getFirst()
                    .strength();

            assertThat(july.people()).isEqualTo(MetricValue.of(100));
            assertThat(july.blanks()).isZero();
        }
    }

    @Test
    void what_is_carried_forward_for_a_contributor_is_what_it_sent() {
        StipendAccount account = account(
                question(true, null, "KEN"),
                List.of(
                        row("2025-07-31", Component.FORMED_POLICE, "UGA", 20),
                        row("2025-08-31", Component.TROOPS, "KEN", 100)),
                RATES);

        MonthStrength august = account.months().get(1).strength();
        assertThat(august.people()).isEqualTo(MetricValue.of(100));
        assertThat(august.carried()).isEmpty();
    }

    @Test
    void the_rate_of_a_month_that_counts_nobody_makes_no_second_currency() {
        StipendRates rates = new StipendRates(List.of(
                rate(StipendKey.ALL, StipendKind.DONOR_PAID, "2011-01", "1028", "USD"),
                rate(StipendKey.ALL, StipendKind.DONOR_PAID, "2026-01", "900", "EUR")));
        StipendAccount account =
                account(question(false, null, null), List.of(row("2025-07-31", Component.TROOPS, "UGA", 100)), rates);

        assertThat(account.currencies()).containsExactly("USD");
        assertThat(account.due()).isEqualTo(MetricValue.of(102_800));
        Table months = new StipendTables(account, Texts.in(Locale.ENGLISH)).months();
        assertThat(months.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(months.columns()));
        assertThat(sentences(account).getFirst())
                .isEqualTo("100 person-months at USD\u00a01,028 come to USD\u00a0102,800.");
    }

    @Test
    void a_surplus_beside_months_that_are_not_counted_may_be_none() {
        assertThat(sentences(account(typed(1L, "20000"), List.of(), RATES)))
                .anyMatch(s -> s.endsWith("Paid beyond what is due: USD\u00a07,664, shown apart."));
        StipendAccount account = account(
                new StipendQuestion(
                        "X",
                        JULY,
                        JUNE,
                        StipendKind.DONOR_PAID,
                        null,
                        null,
                        false,
                        null,
                        new BigDecimal("200000"),
                        null,
                        KnownAt.NOW),
                List.of(row("2025-07-31", Component.TROOPS, "UGA", 100)),
                RATES);

        assertThat(sentences(account))
                .anyMatch(s -> s.contains("Paid beyond what is computed: USD\u00a097,200")
                        && s.contains("not a surplus for certain"));
    }

    @Test
    void a_report_that_drops_a_component_says_so() {
        StipendAccount account = account(
                question(false, null, null),
                List.of(
                        row("2025-07-31", Component.TROOPS, "UGA", 100),
                        row("2025-07-31", Component.FORMED_POLICE, "UGA", 20),
                        row("2025-08-31", Component.TROOPS, "UGA", 100)),
                RATES);

        assertThat(account.months().get(1).strength().lacking()).containsExactly(Component.FORMED_POLICE);
        assertThat(account.months().getFirst().strength().lacking()).isEmpty();
    }

    @Test
    void a_component_that_no_report_of_a_month_speaks_of_is_said_whether_it_was_told_before_or_after() {
        StipendAccount account = account(
                question(false, null, null),
                List.of(
                        row("2025-07-31", Component.TROOPS, "UGA", 100),
                        row("2025-08-31", Component.TROOPS, "UGA", 100),
                        row("2025-08-31", Component.FORMED_POLICE, "UGA", 20)),
                RATES);

        assertThat(account.months().getFirst().strength().lacking()).containsExactly(Component.FORMED_POLICE);
        assertThat(sentences(account))
                .anyMatch(s -> s.startsWith("In 1 of 12 months no number is reported for this component")
                        && s.contains("Formed police units")
                        && s.contains("Jul 2025"));
    }

    @Test
    void each_component_is_carried_forward_from_its_own_last_report() {
        StipendAccount account = account(
                question(true, null, null),
                List.of(
                        row("2025-07-31", Component.TROOPS, "UGA", 100),
                        row("2025-07-31", Component.FORMED_POLICE, "UGA", 20),
                        row("2025-08-31", Component.TROOPS, "UGA", 90)),
                RATES);

        assertThat(account.personMonths()).isEqualTo(MetricValue.of(120 + 11 * 110));
        MonthStrength august = account.months().get(1).strength();
        assertThat(august.origin()).isEqualTo(Origin.REPORTED);
        assertThat(august.carried()).containsExactly(Component.FORMED_POLICE);
        assertThat(august.lacking()).isEmpty();
        assertThat(sentences(account))
                .anyMatch(s ->
                        s.contains("gives no number of this component: Formed police units") && s.contains("Aug 2025"));
    }

    @Test
    void people_told_apart_and_as_a_whole_in_one_month_are_counted_once() {
        List<HeadcountRow> rows = List.of(
                row("2025-07-15", Component.UNIFORMED, "UGA", 120),
                row("2025-07-31", Component.TROOPS, "UGA", 100),
                row("2025-07-31", Component.FORMED_POLICE, "UGA", 20),
                row("2025-08-15", Component.TROOPS, "UGA", 100),
                row("2025-08-31", Component.UNIFORMED, "UGA", 130),
                row("2025-08-15", Component.TROOPS, "KEN", 7));
        StipendAccount account = account(question(false, null, null), rows, RATES);

        assertThat(account.months())
                .extracting(m -> m.strength().people())
                .startsWith(MetricValue.of(120), MetricValue.of(137));
        assertThat(account.months().getFirst().strength().lacking()).isEmpty();
        assertThat(account(question(true, null, null), rows, RATES)
                        .months()
                        .get(2)
                        .strength()
                        .people())
                .isEqualTo(MetricValue.of(137));
    }

    @Test
    void a_whole_that_names_no_contributor_never_stands_beside_what_it_holds() {
        StipendAccount account = account(
                question(false, null, null),
                List.of(
                        row("2025-07-10", Component.TROOPS, "UGA", 100),
                        row("2025-07-31", Component.UNIFORMED, "ALL", 160),
                        row("2025-08-10", Component.TROOPS, "ALL", 150),
                        row("2025-08-31", Component.UNIFORMED, "UGA", 110)),
                RATES);

        assertThat(account.months())
                .extracting(m -> m.strength().people())
                .startsWith(MetricValue.of(160), MetricValue.of(150));
    }

    @Test
    void a_component_asked_for_is_its_part_of_the_whole_also_where_later_reports_tell_no_components() {
        List<HeadcountRow> rows = List.of(
                row("2025-07-31", Component.TROOPS, "UGA", 100), row("2025-08-31", Component.UNIFORMED, "UGA", 130));

        StipendAccount troops = account(question(true, Component.TROOPS, null), rows, RATES);
        assertThat(troops.personMonths()).isEqualTo(MetricValue.of(100));
        assertThat(account(question(true, null, null), rows, RATES).byComponent())
                .filteredOn(part -> part.code().equals("troops"))
                .extracting(StipendAccount.Part::personMonths)
                .containsExactly(MetricValue.of(100));
        assertThat(troops.of(Origin.NOT_TOLD)).hasSize(11);
        assertThat(troops.of(Origin.MISSING)).isEmpty();
        assertThat(sentences(troops))
                .anyMatch(s -> s.startsWith("In 11 of 12 months no number is reported for this component")
                        && s.contains("Troops"));
    }

    @Test
    void a_component_asked_for_leaves_out_whom_the_whole_of_a_later_day_counts_and_names_who_is_left() {
        List<HeadcountRow> rows = List.of(
                row("2025-08-15", Component.TROOPS, "UGA", 100),
                row("2025-08-31", Component.UNIFORMED, "UGA", 130),
                row("2025-08-15", Component.TROOPS, "KEN", 7));

        assertThat(account(question(false, Component.TROOPS, null), rows, RATES).personMonths())
                .isEqualTo(MetricValue.of(7));
        StipendAccount account = account(question(false, null, null), rows, RATES);
        FigureOrigin people = StipendFigures.origin(
                        new StipendFigure(account.question(), StipendMeasure.PERSON_MONTHS, JULY.plusMonths(1)),
                        account,
                        Texts.in(Locale.ENGLISH))
                .orElseThrow();
        assertThat(((FigureOrigin.Computed) people).inputs())
                .extracting(i -> i.id().value(), FigureOrigin.Input::label, FigureOrigin.Input::value)
                .containsExactlyInAnyOrder(
                        tuple(
                                "headcount~X~2025-08-15~troops~KEN~total",
                                "KEN, Troops, report of 15 August 2025",
                                BigDecimal.valueOf(7)),
                        tuple(
                                "headcount~X~2025-08-31~uniformed~-~total",
                                "Uniformed, not broken down, report of 31 August 2025",
                                BigDecimal.valueOf(130)));
    }

    @Test
    void people_left_blank_are_no_zero_and_are_said() {
        StipendAccount account = account(
                question(false, null, null),
                List.of(
                        row("2025-07-31", Component.TROOPS, "UGA", 100),
                        row("2025-07-31", Component.TROOPS, "KEN", null),
                        row("2025-08-31", Component.TROOPS, "UGA", null)),
                RATES);

        assertThat(account.months().getFirst().strength().blanks()).isEqualTo(1);
        assertThat(account.months().get(1).strength().people()).isEqualTo(MetricValue.notReported());
        assertThat(account.months().get(1).strength().lacking()).containsExactly(Component.TROOPS);
        assertThat(sentences(account))
                .anyMatch(s -> s.startsWith("In 2 of 12 months the report leaves some numbers of people blank"));
    }

    @Test
    void a_number_left_blank_beside_a_total_that_counts_its_people_is_no_blank() {
        StipendAccount account = account(
                question(false, null, null),
                List.of(
                        row("2025-07-31", Component.TROOPS, "ALL", 100),
                        row("2025-07-31", Component.TROOPS, "UGA", null),
                        row("2025-08-31", Component.UNIFORMED, "ALL", 150),
                        row("2025-08-31", Component.TROOPS, "ALL", null),
                        row("2025-09-30", PersonnelType.OBSERVERS_AND_STAFF, "ALL", 20),
                        row("2025-09-30", PersonnelType.STAFF_OFFICERS, "ALL", null)),
                RATES);

        assertThat(account.months()).extracting(m -> m.strength().blanks()).containsOnly(0L);
    }

    @Test
    void a_type_left_blank_beside_another_that_is_stated_is_said_of_the_month_and_of_its_parts() {
        StipendAccount account = account(
                question(false, null, null),
                List.of(
                        row("2025-07-31", PersonnelType.EXPERTS_ON_MISSION, "UGA", 100),
                        row("2025-07-31", PersonnelType.STAFF_OFFICERS, "UGA", null)),
                RATES);

        assertThat(account.months().getFirst().strength().blanks()).isEqualTo(1);
        assertThat(account.byComponent())
                .extracting(StipendAccount.Part::personMonths, StipendAccount.Part::blanks)
                .containsExactly(tuple(MetricValue.of(100), 1L));
        assertThat(account.byContributor())
                .extracting(StipendAccount.Part::blanks)
                .containsExactly(1L);
        assertThat(sentences(account)).anyMatch(s -> s.contains("leaves some numbers of people blank"));
        Texts english = Texts.in(Locale.ENGLISH);
        for (Table table : List.of(
                new StipendTables(account, english).months(),
                new StipendPartTables(account, Map.of(), english).byContributor(),
                new StipendPartTables(account, Map.of(), english).byComponent())) {
            assertThat(new String(TableCsv.bytes(table), StandardCharsets.UTF_8))
                    .contains("one number of people left blank, not counted");
        }
    }

    @Test
    void where_police_alone_are_told_apart_from_a_total_of_other_months_the_rest_is_said_to_be_missing() {
        for (String day : List.of("2025-07-15", "2025-08-31")) {
            StipendAccount account = account(
                    question(false, null, null),
                    List.of(
                            row("2025-07-31", Component.FORMED_POLICE, "UGA", 50),
                            row(day, Component.UNIFORMED, "UGA", 1_000)),
                    RATES);

            MonthStrength july = account.months().getFirst().strength();
            assertThat(july.people()).isEqualTo(MetricValue.of(50));
            assertThat(july.untold()).containsExactly(Component.TROOPS);
            assertThat(sentences(account))
                    .anyMatch(s -> s.contains("no number is reported for: Troops") && s.contains("Jul 2025"));
            assertThat(new StipendTables(account, Texts.in(Locale.ENGLISH))
                            .months()
                            .rows()
                            .getFirst()
                            .cells())
                    .anyMatch(c -> c instanceof TableCell.Figure f
                            && "may be missing, not told apart: Troops".equals(f.mark()));
        }
    }

    @Test
    void where_police_alone_replace_a_total_that_is_carried_forward_the_rest_is_said_to_be_missing() {
        StipendAccount account = account(
                question(true, null, null),
                List.of(
                        row("2025-07-31", Component.UNIFORMED, "UGA", 1_000),
                        row("2025-08-31", Component.FORMED_POLICE, "UGA", 50)),
                RATES);

        assertThat(account.personMonths()).isEqualTo(MetricValue.of(1_000 + 11 * 50));
        assertThat(account.months().subList(1, 12))
                .allSatisfy(m -> assertThat(m.strength().untold()).containsExactly(Component.TROOPS));
    }

    @Test
    void where_no_police_are_told_apart_they_are_said_to_be_missing_but_not_where_all_are_told() {
        StipendAccount account = account(
                question(false, null, null),
                List.of(
                        row("2025-07-31", Component.UNIFORMED, "UGA", 1_000),
                        row("2025-08-31", Component.TROOPS, "UGA", 900),
                        row("2025-09-30", Component.TROOPS, "UGA", 900)),
                RATES);
        Set<Component> police = Set.of(Component.FORMED_POLICE, Component.INDIVIDUAL_POLICE);

        assertThat(account.months()).extracting(m -> m.strength().untold()).startsWith(Set.of(), police, police);
        List<HeadcountRow> told =
                new ArrayList<>(account.months().get(1).strength().reports());
        told.add(row("2025-08-31", Component.FORMED_POLICE, "UGA", 100));
        told.add(row("2025-07-31", Component.UNIFORMED, "UGA", 1_000));
        assertThat(account(question(false, null, null), told, RATES).months())
                .extracting(m -> m.strength().untold())
                .containsOnly(Set.of());
    }

    @Test
    void a_component_left_blank_is_carried_forward_as_one_without_a_report() {
        StipendAccount account = account(
                question(true, null, null),
                List.of(
                        row("2025-07-31", Component.TROOPS, "UGA", 100),
                        row("2025-08-31", Component.TROOPS, "UGA", null)),
                RATES);

        assertThat(account.personMonths()).isEqualTo(MetricValue.of(12 * 100));
    }

    @Test
    void civilians_get_no_stipend_unless_they_are_asked_for() {
        List<HeadcountRow> rows = List.of(
                row("2025-07-31", Component.TROOPS, "UGA", 100),
                row("2025-07-31", Component.CIVILIAN_INTERNATIONAL, "UGA", 7));

        assertThat(account(question(false, null, null), rows, RATES).personMonths())
                .isEqualTo(MetricValue.of(100));
        assertThat(account(question(false, Component.CIVILIAN_INTERNATIONAL, null), rows, RATES)
                        .personMonths())
                .isEqualTo(MetricValue.of(7));
    }

    @Test
    void a_contributor_whom_a_report_does_not_name_is_not_taken_for_missing() {
        StipendAccount account = account(
                question(false, null, "KEN"),
                List.of(
                        row("2025-07-31", Component.TROOPS, "KEN", 10),
                        row("2025-07-31", Component.TROOPS, "UGA", 100),
                        row("2025-08-31", Component.TROOPS, "UGA", 100)),
                RATES);

        assertThat(account.months())
                .extracting(m -> m.strength().origin())
                .startsWith(Origin.REPORTED, Origin.NOT_NAMED, Origin.MISSING);
        assertThat(account.personMonths()).isEqualTo(MetricValue.of(10));
        assertThat(account.paid().word()).isEqualTo(Paid.Word.NOT_BY_PART);
    }

    @Test
    void a_new_rate_counts_from_its_month_and_an_own_rate_before_that_for_all() {
        StipendRates rates = new StipendRates(List.of(
                rate(StipendKey.ALL, StipendKind.DONOR_PAID, "2011-01", "1028", "USD"),
                rate("X", StipendKind.DONOR_PAID, "2025-09", "900", "USD"),
                rate(StipendKey.ALL, StipendKind.DONOR_PAID, "2026-01", "1100", "USD"),
                rate("X", StipendKind.TAKE_HOME, "2025-07", "828", "USD")));

        StipendAccount account = account(typed(1L, null), List.of(), rates);
        assertThat(account.due()).isEqualTo(MetricValue.of(2 * 1028 + 10 * 900));
    }

    @Test
    void an_own_rate_without_an_amount_says_that_none_is_known() {
        StipendRates rates = new StipendRates(List.of(
                rate(StipendKey.ALL, StipendKind.DONOR_PAID, "2011-01", "1028", "USD"),
                rate("X", StipendKind.DONOR_PAID, "2026-01", null, "USD")));

        StipendAccount account = account(typed(1L, null), List.of(), rates);
        assertThat(account.due()).isEqualTo(MetricValue.of(6 * 1028));
        assertThat(account.withoutRate()).hasSize(6);
        assertThat(sentences(account).getFirst())
                .isEqualTo("6 person-months at USD\u00a01,028 come to USD\u00a06,168.");
    }

    @Test
    void rates_of_several_currencies_are_never_added() {
        StipendRates rates = new StipendRates(List.of(
                rate(StipendKey.ALL, StipendKind.DONOR_PAID, "2011-01", "1028", "USD"),
                rate(StipendKey.ALL, StipendKind.DONOR_PAID, "2026-01", "900", "EUR")));

        assertThat(account(typed(1L, null), List.of(), rates).due())
                .isEqualTo(MetricValue.notMeaningful("stipends.several-currencies"));
    }

    @Test
    void rates_of_several_currencies_stand_under_headings_of_their_own() {
        StipendRates rates = new StipendRates(List.of(
                rate(StipendKey.ALL, StipendKind.DONOR_PAID, "2011-01", "1028", "USD"),
                rate(StipendKey.ALL, StipendKind.DONOR_PAID, "2026-06", "900", "EUR")));
        StipendAccount account = account(typed(2L, null), List.of(), rates);
        Table months = new StipendTables(account, Texts.in(Locale.ENGLISH)).months();

        assertThat(months.columns())
                .extracting(Table.Column::heading)
                .containsExactly("Month", "People", "Rate (EUR)", "Due (EUR)", "Rate (USD)", "Due (USD)", "Report");
        assertThat(figures(months.rows().getLast()))
                .containsExactly(MetricValue.of(24), MetricValue.of(2 * 900), MetricValue.of(2 * 11 * 1028));
        assertThat(figures(months.rows().getFirst()))
                .containsExactly(MetricValue.of(2), MetricValue.of(1028), MetricValue.of(2 * 1028));
        assertThat(sentences(account).getFirst()).contains("EUR\u00a01,800; USD\u00a022,616", "not added");
    }

    private static List<MetricValue> figures(Table.Row row) {
        return row.cells().stream()
                .filter(TableCell.Figure.class::isInstance)
                .map(c -> ((TableCell.Figure) c).value())
                .toList();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StipendQuestion(
                        "X", JUNE, JULY, StipendKind.DONOR_PAID, null, null, false, null, null, null, KnownAt.NOW));
    }

    @Test
    void the_name_of_a_figure_can_be_read_again() {
        for (StipendMeasure measure : StipendMeasure.values()) {
            for (StipendQuestion question : List.of(
                    typed(11_826L, "12.50"), question(true, Component.TROOPS, "UGA"), question(false, null, null))) {
                StipendFigure figure = new StipendFigure(question, measure, JULY);
                assertThat(StipendFigure.parse(figure.id())).contains(figure);
            }
        }
    }

    @Test
    void parts_add_up_to_the_whole_whatever_is_reported() {
        for (long seed = 1; seed <= 1_000; seed++) {
            assertPartsAddUp(seed);
        }
    }

    private static void assertPartsAddUp(long seed) {
        Random random = new Random(seed);
        List<HeadcountRow> rows = new ArrayList<>();
        for (YearMonth month = JULY.minusMonths(3); !month.isAfter(JUNE); month = month.plusMonths(1)) {
            for (Component component : List.of(Component.TROOPS, Component.FORMED_POLICE, Component.UNIFORMED)) {
                if (random.nextBoolean()) {
                    LocalDate day = random.nextBoolean() ? month.atDay(15) : month.atEndOfMonth();
                    for (String contributor : List.of("UGA", "KEN", "ALL")) {
                        Integer people = random.nextInt(4) == 0 ? null : random.nextInt(5_000);
                        rows.add(row(day.toString(), component, contributor, people));
                    }
                }
            }
        }
        StipendAccount account = account(question(random.nextBoolean(), null, null), rows, RATES);

        for (List<StipendAccount.Part> parts : List.of(account.byContributor(), account.byComponent())) {
            assertThat(sum(parts.stream().map(StipendAccount.Part::personMonths).toList()))
                    .isEqualByComparingTo(account.personMonths().known().orElse(BigDecimal.ZERO));
            assertThat(sum(parts.stream().map(StipendAccount.Part::due).toList()))
                    .isEqualByComparingTo(account.due().known().orElse(BigDecimal.ZERO));
        }
        for (StipendAccount.Part part : account.byContributor()) {
            assertThat(account(account.question().withContributor(part.code()), rows, RATES)
                            .due())
                    .as(part.code())
                    .isEqualTo(part.due());
        }
        for (StipendAccount.Part part : account.byComponent()) {
            Component component = Component.byCode(part.code()).orElseThrow();
            assertThat(account(account.question().withComponent(component), rows, RATES)
                            .due())
                    .as(part.code())
                    .isEqualTo(part.due());
        }
    }

    private static BigDecimal sum(List<MetricValue> values) {
        return values.stream().flatMap(v -> v.known().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> sentences(StipendAccount account) {
        return new StipendSentences(account, Texts.in(Locale.ENGLISH)).all();
    }

    private static StipendAccount account(StipendQuestion question, List<HeadcountRow> rows, StipendRates rates) {
        return new StipendAccount(question, months(question, rows, rates), paid(question), Claimed.NOTHING);
    }

    private static List<MonthDue> months(StipendQuestion question, List<HeadcountRow> rows, StipendRates rates) {
        return MonthStrengths.of(question, rows).stream()
                .map(s -> new MonthDue(
                        s,
                        rates.in(s.month(), question.operation(), question.kind())
                                .orElse(null)))
                .toList();
    }

    private static Paid paid(StipendQuestion question) {
        return question.paid() == null
                ? Paid.nothing(question)
                : new Paid(MetricValue.of(question.paid()), Paid.Word.TYPED, null);
    }

    private static StipendQuestion typed(@Nullable Long strength, @Nullable String paid) {
        return new StipendQuestion(
                "X",
                JULY,
                JUNE,
                StipendKind.DONOR_PAID,
                null,
                null,
                false,
                strength,
                paid == null ? null : new BigDecimal(paid),
                null,
                KnownAt.NOW);
    }

    private static StipendQuestion question(
            boolean carried, @Nullable Component component, @Nullable String contributor) {
        return new StipendQuestion(
                "X",
                JULY,
                JUNE,
                StipendKind.DONOR_PAID,
                component,
                contributor,
                carried,
                null,
                null,
                null,
                KnownAt.NOW);
    }

    private static HeadcountRow row(String date, Component component, String contributor, @Nullable Integer people) {
        return row(date, PersonnelType.byCode(component.code()).orElseThrow(), contributor, people);
    }

    private static HeadcountRow row(String date, PersonnelType type, String contributor, @Nullable Integer people) {
        LocalDate day = LocalDate.parse(date);
        return new HeadcountRow(
                "X",
                type.component(),
                type,
                contributor,
                day,
                day,
                new People(
                        MetricValue.notReported(),
                        MetricValue.notReported(),
                        people == null ? MetricValue.notReported() : MetricValue.of(people),
                        Share.NONE,
                        1),
                null);
    }

    static StipendRevision rate(
            String operation, StipendKind kind, String from, @Nullable String amount, String currency) {
        return new StipendRevision(
                1,
                new StipendKey(operation, kind, YearMonth.parse(from)),
                new StipendValue(
                        amount == null ? null : new BigDecimal(amount), currency, StipendStatus.SECONDARY, "a letter"),
                true,
                null,
                "system",
                Instant.EPOCH,
                null,
                null,
                null);
    }
}
