package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Published files come in with the totals of their publishers. */
abstract class PublishedFiles extends ImportWeb {

    private static final String WIDE = "personnel_by_gender_wide_ipi_2014-02.csv";
    private static final String COUNTRIES = "personnel_by_gender_by_country_un_dpo_2021-01.csv";
    private static final String EXPENSES = "funding_by_operation_un_secretariat_2019-2023.csv";

    @Test
    void the_wide_layout_gives_the_published_totals() throws Exception {
        acceptShared(WIDE)
                .andExpect(jsonPath("$.profile").value("ipi-wide"))
                .andExpect(jsonPath("$.rows").value(393))
                .andExpect(jsonPath("$.findings").value(empty()));
        headcounts("from=2014-02-28&to=2014-02-28&by=date")
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andExpect(jsonPath("$.rows[0].women").value(2814))
                .andExpect(jsonPath("$.rows[0].men").value(74451));
        headcounts("operation=UNMISS&by=type")
                .andExpect(jsonPath("$.rows[?(@.type == 'individual-police')].men", hasItem(not(0))));
    }

    @Test
    void a_figure_of_the_wide_layout_leads_back_to_its_own_cell() throws Exception {
        acceptShared(WIDE);
        String id = String.valueOf(db.fetchValue(
                "select 'headcount-' || id || '-women' from headcount where recorded_to is null and operation = 'UNMISS'"
                        + " and contributor = 'ZWE' and personnel_type = 'individual-police'"));
        web.perform(as(get("/api/v1/figures/" + id + "/source")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cell").value("G393"))
                .andExpect(jsonPath("$.raw").value("13"));
    }

    @Test
    void a_printed_total_that_is_wrong_is_found_with_both_numbers() throws Exception {
        accept(
                        lines(
                                "Mission,Date,Contributor ISO-3,Troops Male,Troops Female,Troops Total,Total Total",
                                "AMIS,2006-01-31,RWA,90,10,101,100"),
                        "wide.csv")
                .andExpect(jsonPath("$.findings", hasSize(1)))
                .andExpect(jsonPath("$.findings[0].code").value("total-mismatch"))
                .andExpect(jsonPath("$.findings[0].cell").value("F2"))
                .andExpect(jsonPath("$.findings[0].message", containsString("101")))
                .andExpect(jsonPath("$.findings[0].message", containsString("100")));
        headcounts("operation=AMIS&by=operation")
                .andExpect(jsonPath("$.rows[0].total").value(100));
    }

    @Test
    void a_blank_group_of_the_wide_layout_is_not_zero() throws Exception {
        accept(
                        lines(
                                "Mission,Date,Contributor ISO-3,Troops Male,Troops Female,Formed Police Units Male,"
                                        + "Formed Police Units Female",
                                "AMIS,2006-01-31,RWA,90,10,,"),
                        "wide.csv")
                .andExpect(jsonPath("$.changes.added").value(1));
        headcounts("operation=AMIS&by=type").andExpect(jsonPath("$.rows", hasSize(1)));
    }

    @Test
    void the_month_by_country_is_a_figure_of_all_un_operations() throws Exception {
        acceptShared(COUNTRIES)
                .andExpect(jsonPath("$.profile").value("un-dpo-country"))
                .andExpect(jsonPath("$.rows").value(122))
                .andExpect(jsonPath("$.findings").value(empty()));
        headcounts("operation=UN-ALL&by=operation")
                .andExpect(jsonPath("$.rows[0].date").value("2021-01-31"))
                .andExpect(jsonPath("$.rows[0].women").value(5763))
                .andExpect(jsonPath("$.rows[0].men").value(76169));
        headcounts("operation=UN-ALL&by=contributor")
                .andExpect(jsonPath("$.total").value(122));
        web.perform(as(get("/api/v1/parity?operation=UN-ALL&date=2021-12-31")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].component").value("uniformed"))
                .andExpect(jsonPath("$.rows[0].status").value("no-target"));
    }

    @Test
    void a_figure_of_all_un_operations_is_in_no_list_and_no_sum() throws Exception {
        acceptShared(COUNTRIES);
        accept(lines("Operation,Date,Component,Contributor,Women,Men", "AMIS,2021-01-31,Troops,RWA,1,2"), "amis.csv");
        headcounts("from=2021-01-31&to=2021-01-31&by=date")
                .andExpect(jsonPath("$.rows[0].women").value(1))
                .andExpect(jsonPath("$.rows[0].men").value(2));
        headcounts("by=operation").andExpect(jsonPath("$.rows[?(@.operation == 'UN-ALL')]", hasSize(0)));
        web.perform(as(get("/api/v1/headcounts?operation=UN-ALL,AMIS&by=component")))
                .andExpect(status().isBadRequest());
        web.perform(as(get("/api/v1/operations?limit=10000")))
                .andExpect(jsonPath("$.rows[?(@.code == 'UN-ALL')]", hasSize(0)));
    }

    @Test
    void uniformed_people_as_a_whole_count_only_where_nobody_tells_them_apart() throws Exception {
        accept(
                lines(
                        "Operation,Date,Component,Contributor,Women,Men",
                        "AMIS,2006-01-31,Uniformed,RWA,10,90",
                        "AMIS,2006-01-31,Troops,RWA,8,70",
                        "AMIS,2006-01-31,Uniformed,KEN,1,9"),
                "both.csv");
        headcounts("operation=AMIS&by=operation")
                .andExpect(jsonPath("$.rows[0].women").value(9))
                .andExpect(jsonPath("$.rows[0].men").value(79));
    }

    @Test
    void expenses_give_the_published_totals() throws Exception {
        acceptShared(EXPENSES)
                .andExpect(jsonPath("$.profile").value("un-secretariat-expenses"))
                .andExpect(jsonPath("$.rows").value(101))
                .andExpect(jsonPath("$.changes.added").value(101))
                .andExpect(jsonPath("$.findings[?(@.severity != 'informs')]", hasSize(0)));
        spent("AMISOM", "2019-01-01", "2023-12-31", "mission-budget", "68385387");
        spent("AMISOM", "2019-01-01", "2019-12-31", "mission-budget", "18222660");
        spent("AMISOM", "2020-01-01", "2020-12-31", "mission-budget", "15924565");
        spent("AMISOM", "2021-01-01", "2021-12-31", "mission-budget", "9888315");
        spent("AMISOM", "2022-01-01", "2022-12-31", "mission-budget", "11773562");
        spent("AMISOM", "2023-01-01", "2023-12-31", "mission-budget", "12576285");
        spent("UNSOS", "2018-07-01", "2023-06-30", "logistics-package", "2639183100");
    }

    @Test
    void a_bare_year_of_peacekeeping_is_a_cycle_from_july_to_june_and_says_so() throws Exception {
        acceptShared(EXPENSES)
                .andExpect(jsonPath("$.findings[?(@.code == 'bare-year-is-cycle')].value", hasItem("2021")))
                .andExpect(jsonPath("$.findings[?(@.code == 'bare-year-is-cycle')]", hasSize(2)));
        spent("UNSOS", "2020-07-01", "2021-06-30", "logistics-package", "525615700");
        spent("UNSOM", "2021-01-01", "2021-12-31", "mission-budget", "95143253");
    }

    @Test
    void the_trust_funds_of_afisma_and_misca_are_theirs() throws Exception {
        acceptShared(EXPENSES).andExpect(jsonPath("$.findings[?(@.code == 'fund-assigned')]", hasSize(2)));
        spent("AFISMA", "2019-01-01", "2019-12-31", "mission-budget", "-1800");
        spent("MISCA", "2021-01-01", "2021-12-31", "mission-budget", "75");
        spent("MINUSMA", "2023-01-01", "2023-12-31", "mission-budget", "12224903");
    }

    @Test
    void a_row_of_hxl_tags_is_no_data_and_tells_what_columns_mean() throws Exception {
        accept(
                        lines(
                                "Operation,Le jour,Component,Contributor,Women,Men",
                                "#operation,#date+start,#type,#country+code,#women,#men",
                                "AMIS,2006-01-31,Troops,RWA,10,90"),
                        "tagged.csv")
                .andExpect(jsonPath("$.rows").value(1))
                .andExpect(jsonPath("$.findings[0].code").value("tag-row"));
        assertThat(db.fetchValue("select report_date from headcount where recorded_to is null"))
                .hasToString("2006-01-31");
    }

    void spent(String operation, String from, String to, String scope, String amount) throws Exception {
        web.perform(as(get("/api/v1/financing?operation={o}&from={f}&to={t}&scope={s}", operation, from, to, scope)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.spent", comparesEqualTo(new BigDecimal(amount)), BigDecimal.class));
    }

    static byte[] lines(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    ResultActions headcounts(String query) throws Exception {
        return web.perform(as(get("/api/v1/headcounts?" + query))).andExpect(status().isOk());
    }
}
