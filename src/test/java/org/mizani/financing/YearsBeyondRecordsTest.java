package org.mizani.financing;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.MizaniTest;
import org.mizani.database.TestRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Days and moments that no record can be of: refused in words, and figures of them do not exist. */
@MizaniTest
@Transactional
class YearsBeyondRecordsTest {

    private static final List<String> NO_DAYS = List.of("1899-12-31", "2101-01-01", "+999999998-12-31");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void operation() {
        TestRows.operation(db, "BEYOND");
    }

    static Stream<String> questions() {
        return NO_DAYS.stream()
                .flatMap(day -> Stream.concat(
                        Stream.of("", "/predictability", "/scenario", "/partners")
                                .map(path -> path + "?operation=BEYOND&scope=all-in")
                                .flatMap(path -> Stream.of(
                                        path + "&from=2020-01-01&to=2020-12-31&asOf=" + encoded(day),
                                        path
                                                + (day.startsWith("1")
                                                        ? "&to=2020-12-31&from="
                                                        : "&from=2020-01-01&to=")
                                                + encoded(day))),
                        Stream.of("asOf", "date").map(name -> "/arrears?" + name + "=" + encoded(day))))
                .map(question -> "/api/v1/financing" + question);
    }

    static Stream<String> questionsBesideMoney() {
        return NO_DAYS.stream()
                .map(YearsBeyondRecordsTest::encoded)
                .flatMap(day -> Stream.of(
                        "/api/v1/balance?date=" + day,
                        "/api/v1/balance?asOf=" + day,
                        "/api/v1/financing/stipends?operation=BEYOND&from=2025-07&to=2025-08&asOf=" + day,
                        "/api/v1/contributors?date=" + day,
                        "/api/v1/contributors?asOf=" + day,
                        "/api/v1/headcounts?asOf=" + day,
                        "/api/v1/parity?operation=BEYOND&asOf=" + day));
    }

    @ParameterizedTest
    @MethodSource({"questions", "questionsBesideMoney"})
    @ValueSource(
            strings = {
                "/api/v1/balance?from=1800-01-01&to=2025-12-31",
                "/api/v1/balance?from=2025-01-01&to=2101-01-01",
            })
    void a_question_is_refused_in_words(String question) throws Exception {
        ask(question)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("the years from 1900 to 2100")));
    }

    static Stream<String> figures() {
        return Stream.concat(NO_DAYS.stream(), Stream.of("2020-13-45"))
                .flatMap(day -> Stream.of(
                                "financing~BEYOND~FROM~TO~all-in~USD~received",
                                "financing~BEYOND~FROM~TO~all-in~USD~received~prorata",
                                "support~BEYOND~EU~FROM~TO~all-in~cash~USD~received",
                                "meaning~BEYOND~FROM~TO~all-in~USD~received~1028~0~USD~person-months",
                                "scenario~BEYOND~FROM~TO~all-in~USD~0.75~yes~all~1028~0~USD~un-share",
                                "predictability~BEYOND~FROM~TO~all-in~USD~conversion",
                                "fundingsum~all-in~USD~received~operation~~whole~FROM~TO~now~BEYOND",
                                "owed~BEYOND~-~all-in~TO~USD~total",
                                "fund~endowment~share")
                        .flatMap(name -> Stream.of(
                                        name.replace("FROM", day).replace("TO", "2020-12-31"),
                                        name.replace("FROM", "2020-01-01").replace("TO", day),
                                        name.replace("FROM", "2020-01-01").replace("TO", "2020-12-31") + "~" + day
                                                + "T00:00:00Z")
                                .filter(wrong -> wrong.contains(day))));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_figure_does_not_exist(String name) throws Exception {
        ask("/api/v1/figures/" + encoded(name) + "/source").andExpect(status().isNotFound());
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
