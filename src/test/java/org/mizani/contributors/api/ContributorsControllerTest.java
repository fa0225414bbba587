package org.mizani.contributors.api;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.MizaniTest;
import org.mizani.contributors.GivenContributors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class ContributorsControllerTest {

    private static final String JUNE = "date=2024-06-30";

    @Autowired
    private MockMvc web;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void people() {
        GivenContributors.stored(db);
    }

    @Test
    void contributors_are_ranked_by_a_component_against_its_target() throws Exception {
        ask("/api/v1/contributors?component=troops&sort=share&" + JUNE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.rows[0].contributor").value("RWA"))
                .andExpect(jsonPath("$.rows[0].name").value("Rwanda"))
                .andExpect(jsonPath("$.rows[0].status").value("met"))
                .andExpect(jsonPath("$.rows[0].share", comparesEqualTo(new BigDecimal("0.125")), BigDecimal.class))
                .andExpect(jsonPath("$.rows[0].operations", hasSize(2)))
                .andExpect(jsonPath("$.rows[0].figures.women").value("contributor~RWA~2024-06-30~-~troops~-~women"))
                .andExpect(jsonPath("$.rows[1].status").value("below"))
                .andExpect(jsonPath("$.rows[1].neededSameStrength").value(16))
                .andExpect(jsonPath("$.rows[2].status").value("none"))
                .andExpect(jsonPath("$.rows[2].small").value(true));
    }

    @Test
    void without_a_component_all_stand_side_by_side_and_nothing_is_lost() throws Exception {
        ask("/api/v1/contributors?" + JUNE)
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.rows[0].troops.status").value("met"))
                .andExpect(jsonPath("$.rows[0].size").value("500-plus"))
                .andExpect(jsonPath("$.rows[3].contributor").value("ALL"))
                .andExpect(jsonPath("$.rows[3].total").value(100));
        ask("/api/v1/contributors?limit=1&offset=1&" + JUNE)
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andExpect(jsonPath("$.rows[0].contributor").value("BGD"));
        ask("/api/v1/contributors?component=troops&size=1-19&" + JUNE, MediaType.valueOf("text/csv"))
                .andExpect(status().isOk())
                .andExpect(content().string(startsWith("contributor,name,size")))
                .andExpect(content().string(containsString("KEN,Kenya,1-19")));
    }

    @Test
    void a_country_is_found_by_its_code_in_small_letters() throws Exception {
        ask("/api/v1/contributors/rwa?" + JUNE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.contributor").value("RWA"))
                .andExpect(jsonPath("$.together.total").value(1_215))
                .andExpect(jsonPath("$.components", hasSize(2)))
                .andExpect(jsonPath("$.operations", hasSize(3)))
                .andExpect(jsonPath("$.months[0].month").value("2024-03"))
                .andExpect(jsonPath("$.owed").isEmpty());
    }

    @Test
    void those_that_meet_the_targets_are_listed_with_what_the_share_rests_on() throws Exception {
        ask("/api/v1/contributors/achievers?" + JUNE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andExpect(jsonPath("$.rows[0].contributor").value("RWA"))
                .andExpect(jsonPath("$.rows[0].size").value("500-plus"))
                .andExpect(jsonPath("$.rows[0].counted").value(1_200));
    }

    @Test
    void a_figure_says_where_it_comes_from() throws Exception {
        ask("/api/v1/figures/contributor~RWA~2024-06-30~-~troops~-~women/source")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.inputs", hasSize(2)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            contributors/XXX                  , 404
            contributors/ALL                  , 404
            contributors?operation=NOWHERE    , 404
            contributors?component=robots     , 400
            contributors?framework=NONE       , 400
            contributors?size=huge            , 400
            contributors?sort=luck            , 400
            contributors?order=up             , 400
            contributors?date=soon            , 400
            """)
    void what_cannot_be_answered_is_a_problem_in_words(String address, int code) throws Exception {
        ask("/api/v1/" + address)
                .andExpect(status().is(code))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    private ResultActions ask(String address) throws Exception {
        return ask(address, MediaType.ALL);
    }

    private ResultActions ask(String address, MediaType accepted) throws Exception {
        return web.perform(get(address).accept(accepted).with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}
