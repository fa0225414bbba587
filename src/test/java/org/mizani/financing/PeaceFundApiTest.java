package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.mizani.database.TestRows;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class PeaceFundApiTest {

    private static final String FUND = "/api/v1/financing/peace-fund";
    private static final String LINES = "/api/v1/financing/budget-lines";
    private static final Instant DAY = Instant.parse("2026-07-01T08:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @Autowired
    private FundingStore store;

    @Autowired
    private Figures figures;

    @BeforeEach
    void claims() {
        store.store(TestRows.acceptedImport(db, "first", DAY), DAY, PublishedFund.claims());
    }

    @Test
    void the_endowment_holds_54_25_per_cent_of_its_target_and_silent_windows_are_null() throws Exception {
        ask(FUND)
                .andExpect(status().isOk())
                .andExpect(header().string("X-Total-Count", "5"))
                .andExpect(jsonPath("$.currency").value("USD"))
                .andExpect(jsonPath("$.rows[0].part").value("endowment"))
                .andExpect(jsonPath("$.rows[0].target").value(400000000))
                .andExpect(jsonPath("$.rows[0].balance").value(217000000))
                .andExpect(jsonPath("$.rows[0].balanceOn").value("2021-06-30"))
                .andExpect(jsonPath("$.rows[0].share").value(0.5425))
                .andExpect(jsonPath("$.rows[0].missing").value(183000000))
                .andExpect(jsonPath("$.rows[1].balance").value(nullValue()))
                .andExpect(jsonPath("$.rows[1].figures").isEmpty());
    }

    @Test
    void members_of_the_au_pay_4_1_per_cent_of_the_line_of_2019() throws Exception {
        ask(LINES)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].from").value("2019-01-01"))
                .andExpect(jsonPath("$.rows[0].scope").value("all-in"))
                .andExpect(jsonPath("$.rows[0].budget").value(273269140))
                .andExpect(jsonPath("$.rows[0].members").value(11328753))
                .andExpect(jsonPath("$.rows[0].partners").value(261940387))
                .andExpect(jsonPath("$.rows[0].membersShare").value(0.041456))
                .andExpect(jsonPath("$.rows[0].partnersShare").value(0.958544));
    }

    @Test
    void before_anything_was_recorded_nothing_is_reported() throws Exception {
        ask(FUND + "?asOf=2026-06-01")
                .andExpect(jsonPath("$.rows[0].target").value(nullValue()))
                .andExpect(jsonPath("$.rows[0].share").value(nullValue()));
        ask(LINES + "?asOf=2026-06-01").andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void rows_are_available_as_csv() throws Exception {
        mvc.perform(get(FUND).accept("text/csv").with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("endowment,400000000,2023-12-31,217000000,2021-06-30")));
    }

    @Test
    void every_figure_leads_to_its_claims() throws Exception {
        ask(FUND).andExpect(jsonPath("$.rows[0].figures.share").value("fund~endowment~share"));
        FigureOrigin.Computed share =
                (FigureOrigin.Computed) figures.origin(new FigureId("fund~endowment~share"), Locale.ENGLISH)
                        .orElseThrow();
        assertThat(share.inputs()).hasSize(2);
    }

    private ResultActions ask(String path) throws Exception {
        return mvc.perform(get(path).with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}
