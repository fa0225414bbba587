package org.mizani.stipends.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.mizani.database.TestRows;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneySamples;
import org.mizani.financing.Scope;
import org.mizani.financing.meaning.HeadRate;
import org.mizani.financing.meaning.HeadRates;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.PersonnelType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class StipendsApiTest {

    private static final String YEAR = "/api/v1/financing/stipends?from=2025-07&to=2026-06&operation=";
    private static final String RATE = "/api/v1/stipends/AUSSOM/donor-paid/2026-01";
    private static final Instant AT = Instant.parse("2026-07-01T00:00:00Z");

    @Autowired
    private MockMvc web;

    @Autowired
    private DSLContext db;

    @Autowired
    private HeadRates headRates;

    @Test
    void the_worked_example_is_answered_to_the_last_dollar() throws Exception {
        perform(get(YEAR + "AUSSOM&strength=11826"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value(145885536))
                .andExpect(jsonPath("$.personMonths").value(141912))
                .andExpect(jsonPath("$.paid").value(nullValue()))
                .andExpect(jsonPath("$.paidBy").value("not-reported"))
                .andExpect(jsonPath("$.owed").value(nullValue()))
                .andExpect(jsonPath("$.rows", hasSize(12)))
                .andExpect(jsonPath("$.rows[0].month").value("2025-07"))
                .andExpect(jsonPath("$.rows[0].origin").value("typed"))
                .andExpect(jsonPath("$.rows[0].rate").value(1028))
                .andExpect(jsonPath("$.rows[0].due").value(12157128));
        perform(get(YEAR + "AUSSOM&strength=11826&paid=45885536"))
                .andExpect(jsonPath("$.owed").value(100000000));
        perform(get(YEAR + "AUSSOM&strength=11826&kind=take-home"))
                .andExpect(jsonPath("$.due").value(11826 * 828 * 12));
        perform(get(YEAR + "AUSSOM&strength=11826&kind=eu-paid"))
                .andExpect(jsonPath("$.due").value(nullValue()));
    }

    @Test
    void reports_payments_and_claims_make_an_account_whose_figures_lead_to_them() throws Exception {
        new HeadcountSamples(db, "TEST-S", AT)
                .people(PersonnelType.TROOPS, "BGD", LocalDate.of(2025, 7, 31), 10, 90, null);
        new HeadcountSamples(db, "TEST-S", AT)
                .people(PersonnelType.TROOPS, "RWA", LocalDate.of(2025, 7, 31), 5, 45, null);
        new HeadcountSamples(db, "TEST-S", AT)
                .people(PersonnelType.TROOPS, "RWA", LocalDate.of(2025, 9, 30), 20, 80, null);
        new MoneySamples(db, "TEST-S", Scope.STIPENDS, AT)
                .spent(LocalDate.of(2025, 8, 15), "57000")
                .receipt(LocalDate.of(2025, 8, 1), "60000")
                .arrears("ALL", LocalDate.of(2026, 6, 30), null, "250000", "a letter");
        String answer = perform(get(YEAR + "TEST-S"))
                .andExpect(jsonPath("$.personMonths").value(250))
                .andExpect(jsonPath("$.due").value(257000))
                .andExpect(jsonPath("$.paid").value(57000))
                .andExpect(jsonPath("$.paidBy").value("spent"))
                .andExpect(jsonPath("$.owed").value(200000))
                .andExpect(jsonPath("$.claimed").value(250000))
                .andExpect(jsonPath("$.claimedBy").value("a letter"))
                .andExpect(jsonPath("$.difference").value(50000))
                .andExpect(jsonPath("$.missing", hasSize(10)))
                .andExpect(jsonPath("$.missing[0]").value("2025-08"))
                .andExpect(jsonPath("$.contributors", hasSize(2)))
                .andExpect(jsonPath("$.contributors[1].code").value("RWA"))
                .andExpect(jsonPath("$.contributors[1].personMonths").value(150))
                .andReturn()
                .getResponse()
                .getContentAsString();
        for (String measure : new String[] {"due", "owed", "difference", "person-months"}) {
            String figure = JsonPath.read(answer, "$.figures['" + measure + "']");
            perform(get("/api/v1/figures/" + figure + "/source"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.inputs", hasSize(2)));
        }
        String month = JsonPath.read(answer, "$.rows[0].figure");
        String people = JsonPath.read(
                perform(get("/api/v1/figures/" + month + "/source"))
                        .andExpect(jsonPath("$.value").value(154200))
                        .andExpect(jsonPath("$.inputs", hasSize(2)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.inputs[0].id");
        perform(get("/api/v1/figures/" + people + "/source"))
                .andExpect(jsonPath("$.value").value(150))
                .andExpect(jsonPath("$.inputs[0].id").value(containsString("headcount~TEST-S~2025-07-31~troops")));
        perform(get(YEAR + "TEST-S&gaps=carry"))
                .andExpect(jsonPath("$.missing", hasSize(0)))
                .andExpect(jsonPath("$.personMonths").value(2 * 150 + 10 * 100));
        perform(get(YEAR + "TEST-S&paidBy=received"))
                .andExpect(jsonPath("$.paid").value(60000));
        perform(get(YEAR + "TEST-S&contributor=rwa"))
                .andExpect(jsonPath("$.personMonths").value(150))
                .andExpect(jsonPath("$.paidBy").value("not-by-part"));
        String csv = perform(get(YEAR + "TEST-S").accept("text/csv"))
                .andExpect(header().string("X-Total-Count", "12"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).startsWith("month,people,").contains("2025-07,150,reported,2025-07-31,");
    }

    @Test
    void numbers_that_reports_leave_blank_are_told_of_months_and_parts_and_so_is_who_may_be_missing() throws Exception {
        HeadcountSamples s = new HeadcountSamples(db, "TEST-S", AT);
        TestRows.contributor(db, "RWA");
        s.people(PersonnelType.TROOPS, "BGD", LocalDate.of(2025, 7, 31), 10, 90, null);
        s.people(PersonnelType.TROOPS, "RWA", LocalDate.of(2025, 7, 31), null, null, null);
        s.people(PersonnelType.EXPERTS_ON_MISSION, "BGD", LocalDate.of(2025, 8, 31), 1, 9, null);
        s.people(PersonnelType.STAFF_OFFICERS, "BGD", LocalDate.of(2025, 8, 31), null, null, null);
        s.people(PersonnelType.TROOPS, "BGD", LocalDate.of(2025, 9, 30), null, null, null);
        s.people(PersonnelType.UNIFORMED, "BGD", LocalDate.of(2025, 10, 31), 100, 900, null);
        s.people(PersonnelType.FORMED_POLICE, "BGD", LocalDate.of(2025, 11, 30), 5, 45, null);
        perform(get(YEAR + "TEST-S"))
                .andExpect(jsonPath("$.personMonths").value(100 + 10 + 1_000 + 50))
                .andExpect(jsonPath("$.missing", hasSize(7)))
                .andExpect(jsonPath("$.rows[0].blanks").value(1))
                .andExpect(jsonPath("$.rows[1].blanks").value(1))
                .andExpect(jsonPath("$.rows[2].people").value(nullValue()))
                .andExpect(jsonPath("$.rows[2].origin").value("reported"))
                .andExpect(jsonPath("$.rows[2].blanks").value(1))
                .andExpect(jsonPath("$.rows[4].people").value(50))
                .andExpect(jsonPath("$.rows[4].lacking", containsInAnyOrder("troops", "observers-and-staff")))
                .andExpect(jsonPath("$.contributors[?(@.code=='RWA')].blanks", contains(1)))
                .andExpect(jsonPath("$.contributors[?(@.code=='BGD')].blanks", contains(2)))
                .andExpect(jsonPath("$.components[?(@.code=='observers-and-staff')].blanks", contains(1)));
        perform(get(YEAR + "TEST-S&contributor=RWA"))
                .andExpect(jsonPath("$.personMonths").value(nullValue()))
                .andExpect(jsonPath("$.rows[0].origin").value("reported"))
                .andExpect(jsonPath("$.rows[0].blanks").value(1));
        perform(get("/api/v1/financing/stipends?from=2025-10&to=2025-11&operation=TEST-S"))
                .andExpect(jsonPath("$.rows[1].lacking", hasSize(0)))
                .andExpect(jsonPath("$.rows[1].untold", contains("troops")));
        perform(get(YEAR + "TEST-S&component=formed-police"))
                .andExpect(jsonPath("$.rows[3].origin").value("not-told"))
                .andExpect(jsonPath("$.personMonths").value(50));
    }

    @Test
    void payments_left_out_are_those_of_the_measure_that_is_asked_for() throws Exception {
        new HeadcountSamples(db, "TEST-S", AT)
                .people(PersonnelType.TROOPS, "BGD", LocalDate.of(2025, 7, 31), 10, 90, null);
        new MoneySamples(db, "TEST-S", Scope.STIPENDS, AT)
                .spent(LocalDate.of(2025, 8, 15), "57000")
                .receipt(LocalDate.of(2025, 8, 1), "60000")
                .in("UGX")
                .receipt(LocalDate.of(2025, 8, 2), "7");
        perform(get(YEAR + "TEST-S"))
                .andExpect(jsonPath("$.paidBy").value("spent"))
                .andExpect(jsonPath("$.notConverted").value(0));
        perform(get(YEAR + "TEST-S&paidBy=spent"))
                .andExpect(jsonPath("$.notConverted").value(0));
        perform(get(YEAR + "TEST-S&paidBy=received"))
                .andExpect(jsonPath("$.paid").value(60000))
                .andExpect(jsonPath("$.notConverted").value(1));
    }

    @Test
    void sources_disagree_only_about_what_is_claimed() throws Exception {
        LocalDate end = LocalDate.of(2026, 6, 30);
        new HeadcountSamples(db, "TEST-S", AT)
                .people(PersonnelType.TROOPS, "BGD", LocalDate.of(2025, 7, 31), 10, 90, null);
        MoneySamples claims = new MoneySamples(db, "TEST-S", Scope.STIPENDS, AT)
                .arrears("ALL", end, null, "83250000", "one")
                .arrears("ALL", end, null, "96000000", "another");
        perform(get(YEAR + "TEST-S"))
                .andExpect(jsonPath("$.claimed").value(96_000_000))
                .andExpect(jsonPath("$.claimedLowest").value(83_250_000));
        claims.arrears("BGD", end, null, "5", "a letter");
        for (String contributor : new String[] {"", "&contributor=BGD"}) {
            perform(get(YEAR + "TEST-S" + contributor))
                    .andExpect(jsonPath("$.claimed").value(5))
                    .andExpect(jsonPath("$.claimedLowest").value(nullValue()));
        }
    }

    @Test
    void payments_that_lie_only_partly_in_the_period_are_left_out_and_said() throws Exception {
        new HeadcountSamples(db, "TEST-S", AT)
                .people(PersonnelType.TROOPS, "BGD", LocalDate.of(2025, 7, 31), 10, 90, null);
        new MoneySamples(db, "TEST-S", Scope.STIPENDS, AT)
                .spent(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)), "57000")
                .requirement(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)), "90000");
        String figure = JsonPath.read(
                perform(get(YEAR + "TEST-S"))
                        .andExpect(jsonPath("$.paidBy").value("not-reported"))
                        .andExpect(jsonPath("$.beyond").value(1))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.beyondFigures[0]");
        perform(get("/api/v1/figures/" + figure + "/source"))
                .andExpect(jsonPath("$.value").value(57000));
        perform(get(YEAR + "TEST-S&paid=1")).andExpect(jsonPath("$.beyond").value(0));
    }

    @Test
    void payments_received_stand_in_for_spending_that_cannot_be_converted_and_both_are_told() throws Exception {
        new HeadcountSamples(db, "TEST-S", AT)
                .people(PersonnelType.TROOPS, "BGD", LocalDate.of(2025, 7, 31), 10, 90, null);
        new MoneySamples(db, "TEST-S", Scope.STIPENDS, AT)
                .receipt(LocalDate.of(2025, 8, 1), "60000")
                .in("UGX")
                .spent(LocalDate.of(2025, 8, 15), "7");
        perform(get(YEAR + "TEST-S"))
                .andExpect(jsonPath("$.paidBy").value("received"))
                .andExpect(jsonPath("$.notConverted").value(1));
        perform(get(YEAR + "TEST-S&paidBy=received"))
                .andExpect(jsonPath("$.notConverted").value(0));
        perform(get(YEAR + "TEST-S&paidBy=spent"))
                .andExpect(jsonPath("$.paidBy").value("not-reported"))
                .andExpect(jsonPath("$.notConverted").value(1));
    }

    @Test
    void payments_and_claims_of_what_donors_pay_are_held_against_no_other_rate() throws Exception {
        new HeadcountSamples(db, "TEST-S", AT)
                .people(PersonnelType.TROOPS, "BGD", LocalDate.of(2025, 7, 31), 10, 90, null);
        new MoneySamples(db, "TEST-S", Scope.STIPENDS, AT)
                .spent(LocalDate.of(2025, 8, 15), "57000")
                .arrears("ALL", LocalDate.of(2026, 6, 30), null, "250000", "a letter");
        for (String kind : new String[] {"take-home", "deduction", "eu-paid"}) {
            perform(get(YEAR + "TEST-S&kind=" + kind))
                    .andExpect(jsonPath("$.paid").value(nullValue()))
                    .andExpect(jsonPath("$.paidBy").value("not-of-kind"))
                    .andExpect(jsonPath("$.owed").value(nullValue()))
                    .andExpect(jsonPath("$.claimed").value(nullValue()))
                    .andExpect(jsonPath("$.difference").value(nullValue()));
        }
        perform(get(YEAR + "TEST-S&kind=take-home&paid=2800"))
                .andExpect(jsonPath("$.owed").value(80000))
                .andExpect(jsonPath("$.difference").value(nullValue()));
    }

    @Test
    void a_statement_from_before_the_period_is_not_held_against_it() throws Exception {
        new HeadcountSamples(db, "TEST-S", AT)
                .people(PersonnelType.TROOPS, "BGD", LocalDate.of(2025, 7, 31), 10, 90, null);
        new MoneySamples(db, "TEST-S", Scope.STIPENDS, AT)
                .spent(LocalDate.of(2025, 8, 15), "57000")
                .arrears("ALL", LocalDate.of(2025, 6, 30), null, "250000", "a letter");
        perform(get(YEAR + "TEST-S"))
                .andExpect(jsonPath("$.owed").value(45800))
                .andExpect(jsonPath("$.claimed").value(nullValue()))
                .andExpect(jsonPath("$.claimedOn").value("2025-06-30"))
                .andExpect(jsonPath("$.difference").value(nullValue()));
    }

    @Test
    void conversions_of_payments_and_claims_are_told_and_so_is_what_names_no_contributor() throws Exception {
        new HeadcountSamples(db, "TEST-S", AT)
                .people(PersonnelType.TROOPS, "BGD", LocalDate.of(2025, 7, 31), 10, 90, null);
        new MoneySamples(db, "TEST-S", Scope.STIPENDS, AT)
                .rate("XOF", LocalDate.of(2025, 7, 1), "600")
                .rate("GBP", LocalDate.of(2025, 7, 1), "0.8")
                .in("XOF")
                .spent(LocalDate.of(2025, 8, 15), "600000")
                .in("UGX")
                .spent(LocalDate.of(2025, 8, 16), "7")
                .in("GBP")
                .arrears("ALL", LocalDate.of(2026, 6, 30), null, "80000", "a letter");
        perform(get(YEAR + "TEST-S"))
                .andExpect(jsonPath("$.paid").value(1000.00))
                .andExpect(jsonPath("$.claimed").value(100000.00))
                .andExpect(jsonPath("$.rates[*].currency").value(containsInAnyOrder("XOF", "GBP")))
                .andExpect(jsonPath("$.rates[0].source").value("a central bank"))
                .andExpect(jsonPath("$.notConverted").value(1))
                .andExpect(jsonPath("$.notConvertedFigures", hasSize(1)))
                .andExpect(jsonPath("$.undivided").value(0));
        perform(get(YEAR + "TEST-S&contributor=BGD"))
                .andExpect(jsonPath("$.claimed").value(nullValue()))
                .andExpect(jsonPath("$.undivided").value(1));
    }

    @Test
    void rates_of_several_currencies_are_told_apart_month_by_month() throws Exception {
        TestRows.operation(db, "AUSSOM");
        change("{\"amount\": 900, \"currency\": \"eur\", \"status\": \"verified\", \"source\": \"a letter\","
                + " \"reason\": \"agreed\"}");
        perform(get(YEAR + "AUSSOM&strength=2"))
                .andExpect(jsonPath("$.due").value(nullValue()))
                .andExpect(jsonPath("$.dues.USD").value(2 * 6 * 1028))
                .andExpect(jsonPath("$.dues.EUR").value(2 * 6 * 900))
                .andExpect(jsonPath("$.rows[0].rateCurrency").value("USD"))
                .andExpect(jsonPath("$.rows[11].rateCurrency").value("EUR"));
    }

    /** What a gap means when the reader names no rate. */
    private HeadRate usual(String operation, int year) {
        Period all = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return headRates.usual(new FundingQuestion(
                operation, all, Scope.MISSION_BUDGET, FundingQuestion.DEFAULT_CURRENCY, KnownAt.NOW));
    }

    @Test
    void a_rate_is_changed_and_changed_back_and_its_history_stays() throws Exception {
        TestRows.operation(db, "AUSSOM");
        perform(get("/api/v1/stipends")).andExpect(jsonPath("$.total").value(4));
        change("{\"amount\": 900, \"currency\": \"usd\", \"status\": \"verified\", \"source\": \"a letter\","
                        + " \"reason\": \"agreed\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.amount").value(900))
                .andExpect(jsonPath("$.shipped").value(false))
                .andExpect(jsonPath("$.history[0].event").value("changed"))
                .andExpect(jsonPath("$.history[0].reason").value("agreed"));
        assertThat(usual("AUSSOM", 2026).stipend()).isEqualByComparingTo("900");
        assertThat(usual("AUSSOM", 2025).stipend()).isEqualByComparingTo("1028");
        assertThat(usual("AMIS", 2005)).isEqualTo(HeadRate.USUAL);
        perform(get(YEAR + "AUSSOM&strength=1")).andExpect(jsonPath("$.due").value(6 * 1028 + 6 * 900));
        perform(get(YEAR + "AUSSOM&strength=1&asOf=2026-01-01"))
                .andExpect(jsonPath("$.due").value(12 * 1028));
        perform(get("/api/v1/figures/stipendrate~AUSSOM~donor-paid~2026-01/source"))
                .andExpect(jsonPath("$.value").value(900));
        perform(post(RATE + "/undo").contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"wrong\"}"))
                .andExpect(status().isNoContent());
        perform(get(YEAR + "AUSSOM&strength=1")).andExpect(jsonPath("$.due").value(12 * 1028));
        perform(post(RATE + "/undo").contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"again\"}"))
                .andExpect(status().isConflict());
    }

    @Test
    void what_cannot_be_is_a_problem_that_names_the_field() throws Exception {
        change(
                        "{\"amount\": -5, \"currency\": \"USD\", \"status\": \"verified\", \"source\": \"a\", \"reason\": \"b\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("amount"));
        change(
                        "{\"amount\": 5, \"currency\": \"GOLD\", \"status\": \"verified\", \"source\": \"a\", \"reason\": \"b\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("currency"));
        change("{\"amount\": 5, \"currency\": \"USD\", \"status\": \"verified\", \"source\": \"a\"}")
                .andExpect(jsonPath("$.field").value("reason"));
        perform(put("/api/v1/stipends/NOWHERE/donor-paid/2026-01")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"amount\": 5, \"currency\": \"USD\", \"status\": \"verified\", \"source\": \"a\","
                                + " \"reason\": \"b\"}"))
                .andExpect(status().isNotFound());
        perform(get("/api/v1/financing/stipends?operation=AUSSOM&from=2025-07&to=2025-06"))
                .andExpect(status().isBadRequest());
        perform(get("/api/v1/financing/stipends?operation=AUSSOM&from=July&to=2025-06"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("2025-07")));
        perform(get("/api/v1/financing/stipends?operation=AUSSOM&from=1900-01&to=2025-06"))
                .andExpect(status().isBadRequest());
        perform(get(YEAR + "AUSSOM&strength=-1")).andExpect(status().isBadRequest());
        for (String wrong :
                new String[] {"paid=1e100000000", "paid=1,028", "strength=1e9", "strength=12345678901234"}) {
            perform(get(YEAR + "AUSSOM&" + wrong))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.detail").value(startsWith(wrong.split("=", -1)[0] + ": ")));
        }
        perform(get(YEAR + "AUSSOM&strength=10&paid=1028,40"))
                .andExpect(jsonPath("$.paid").value(1028.40));
        for (String month : new String[] {"+999999999-12", "0000-01", "-999999999-01", "2101-01"}) {
            perform(get("/api/v1/financing/stipends?operation=AUSSOM&from=" + month + "&to=" + month))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.detail").value(startsWith("from must be a month from 1945-01")));
        }
        perform(get(YEAR + "AUSSOM&gaps=guess")).andExpect(status().isBadRequest());
        perform(get(YEAR + "NOWHERE")).andExpect(status().isNotFound());
    }

    private ResultActions change(String body) throws Exception {
        return perform(put(RATE).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private ResultActions perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}
