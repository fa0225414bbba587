package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.MizaniTest;
import org.mizani.database.TestRows;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The worked examples of the domain handbook, section 6, stand the same on the page, in an answer and in its CSV file. */
@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class NamedFiguresTest extends SpringBrowserlessTest {

    private static final Instant KNOWN = Instant.parse("2026-07-01T08:00:00Z");
    private static final String YEAR = "2025-07-01/2026-06-30";

    @Autowired
    private MockMvc web;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void claims() {
        for (String code : List.of("N-AUG", "N-DEC", "N-LAKE", "N-SOM", "N-MOZ")) {
            TestRows.operation(db, code);
        }
        store(
                Given.requirement("N-AUG", "2005-08-01/2005-08-31", "252m"),
                Given.pledge("N-AUG", "2005-08-15", "EU", "79m"),
                Given.requirement("N-DEC", "2005-12-01/2005-12-31", "465m"),
                Given.receipt("N-DEC", "2005-12-01", "EU", "330m"),
                Given.requirement("N-LAKE", "2016-02-01/2016-02-29", "700m"),
                Given.pledge("N-LAKE", "2016-02-02", "NGA", "250m"),
                Given.requirement("N-SOM", YEAR, "166.5m"),
                Given.receipt("N-SOM", "2025-09-25", "EU", "16.7m"),
                Given.contribution(ContributionKind.ASSESSED, "N-MOZ", "2021-08-01", "SADC", "72m"),
                Given.contribution(ContributionKind.ASSESSED_PAID, "N-MOZ", "2022-06-01", "SADC", "38m"));
        store(PublishedFund.claims().toArray(Funding[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N-AUG  | 2005-08-01 | 2005-08-31 | pledged  | 173,000,000 | 31.3
            N-DEC  | 2005-12-01 | 2005-12-31 | received | 135,000,000 | 71.0
            N-LAKE | 2016-02-01 | 2016-02-29 | pledged  | 450,000,000 | 35.7
            N-SOM  | 2025-07-01 | 2026-06-30 | received | 149,800,000 | 10.0
            N-MOZ  | 2021-07-15 | 2022-07-15 | assessed | 34,000,000  | 52.8
            """)
    void a_shortfall_and_its_coverage(
            String operation, String from, String to, String basis, String shortfall, BigDecimal coverage)
            throws Exception {
        String asked = "operation=" + operation + "&from=" + from + "&to=" + to + "&basis=" + basis;
        assertThat(page("financing", asked)).contains(shortfall, coverage + "\u00a0%");
        assertThat(page("operations/" + operation, "tab=money&basis=" + basis + "&from=" + from + "&to=" + to))
                .contains(shortfall, coverage + "\u00a0%");
        BigDecimal amount = new BigDecimal(shortfall.replace(",", ""));
        String path = "/api/v1/financing?" + asked;
        assertThat(answered(path, "$.shortfall")).isEqualByComparingTo(amount);
        assertThat(answered(path, "$.coverage").movePointRight(2).setScale(1, RoundingMode.HALF_UP))
                .isEqualTo(coverage);
        String overview = "/api/v1/financing/overview?" + asked.replace("operation=", "operations=");
        assertThat(answered(overview, "$.sum.shortfall")).isEqualByComparingTo(amount);
        assertThat(csv(path)).contains("," + amount + ",");
        assertThat(csv(overview)).contains("," + amount + ",");
    }

    @Test
    void what_assessed_members_left_open() throws Exception {
        String asked = "operation=N-MOZ&from=2021-07-15&to=2022-07-15&basis=assessed";
        assertThat(page("financing", asked)).contains("47.2\u00a0%");
        assertThat(answered("/api/v1/financing?" + asked, "$.open")).isEqualByComparingTo("0.472222");
        assertThat(csv("/api/v1/financing/overview?" + asked.replace("operation=", "operations=")))
                .contains("0.472222");
    }

    @Test
    void what_the_un_would_leave_to_find() throws Exception {
        String asked = "operation=N-SOM&from=2025-07-01&to=2026-06-30&scope=mission-budget&approved=";
        assertThat(page("financing/scenario", asked + "true")).contains("124,875,000", "41,625,000", "24,925,000");
        assertThat(csv("/api/v1/financing/scenario?" + asked + "true"))
                .contains(",124875000,41625000,16700000,24925000,");
        assertThat(csv("/api/v1/financing/scenario?" + asked + "false")).contains(",0,166500000,16700000,149800000,");
    }

    @Test
    void what_the_au_pays_itself_and_how_full_its_fund_is() throws Exception {
        assertThat(page("financing/peace-fund", "")).contains("4.1\u00a0%", "95.9\u00a0%", "54.25");
        assertThat(csv("/api/v1/financing/budget-lines")).contains("0.041456", "0.958544");
        assertThat(csv("/api/v1/financing/peace-fund")).contains(",0.5425,");
    }

    private String page(String route, String address) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(address));
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    private BigDecimal answered(String path, String member) throws Exception {
        String json = web.perform(get(path).with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return new BigDecimal(JsonPath.read(json, member).toString());
    }

    private String csv(String path) throws Exception {
        return web.perform(get(path).accept("text/csv").with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void store(Funding... claims) {
        new FundingStore(db).store(TestRows.acceptedImport(db, "named", KNOWN), KNOWN, List.of(claims));
    }
}
