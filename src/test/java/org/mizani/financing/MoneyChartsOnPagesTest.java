package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.charts.ChartView;
import org.mizani.database.TestRows;
import org.mizani.financing.fund.PeaceFund;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.operations.PersonnelType;
import org.mizani.tables.ui.TableFiles;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** Whatever a page of money draws is told in words of the reader's language, and its figures are files, as each table is. */
@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class MoneyChartsOnPagesTest extends SpringBrowserlessTest {

    private static final Instant KNOWN = Instant.parse("2021-01-10T00:00:00Z");
    private static final String YEAR = "2020-01-01/2020-12-31";
    private static final LocalDate END = LocalDate.of(2020, 12, 31);

    @Autowired
    private DSLContext db;

    private record Drawn(String lang, String title, String description, boolean files) {}

    @BeforeEach
    void claims() {
        TestRows.operation(db, "DRAWN");
        store(
                Given.requirement("DRAWN", YEAR, "100"),
                Given.pledge("DRAWN", "2020-01-02", "EU", "90"),
                Given.receipt("DRAWN", "2020-02-01", "EU", "40"),
                Given.cash("DRAWN", "2020-06-30", "10"),
                Given.arrears("DRAWN", Arrears.ALL, END.toString(), null, "3"),
                fund(Given.requirement(PeaceFund.CODE, "2017-01-01/2023-12-31", "400m")),
                new CashBalance(
                        PeaceFund.CODE, END, Scope.MISSION_BUDGET, "Endowment", Given.money("217m"), Given.CITED));
        store(Given.requirement("DRAWN", YEAR, "110"), Given.arrears("DRAWN", Arrears.ALL, END.toString(), null, "4"));
        HeadcountSamples people = new HeadcountSamples(db, "DRAWN", KNOWN);
        people.people(PersonnelType.TROOPS, LocalDate.of(2020, 11, 30), 60, 940);
        people.people(PersonnelType.TROOPS, END, 74, 926);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            financing             | operation=DRAWN&period=2020&scope=mission-budget                          | 4 | besoin
            operations/DRAWN      | tab=money                                                                 | 3 | besoin
            operations/DRAWN      | tab=claims                                                                | 1 | les sources divergent
            operations/DRAWN      | tab=predictability                                                        | 1 | promesse
            financing/scenario    | operation=DRAWN&from=2020-01-01&to=2020-12-31&scope=mission-budget        | 2 | besoin
            financing/peace-fund  | asOf=2026-01-01                                                           | 1 | dotation
            financing/arrears     | operation=DRAWN&date=2020-12-31                                           | 1 | les sources divergent
            financing/stipends    | operation=DRAWN&from=2020-01&to=2020-12                                   | 1 | mois
            balance               | date=2020-12-31&scope=mission-budget                                      | 1 | femmes
            """)
    void each_chart_is_described_in_english_and_french_and_its_figures_are_files(
            String page, String address, int charts, String french) {
        List<Drawn> english = drawn(Locale.ENGLISH, page, address);
        List<Drawn> translated = drawn(Locale.FRENCH, page, address);
        assertThat(english).hasSize(charts).allSatisfy(chart -> {
            assertThat(chart.lang()).isEqualTo("en");
            assertThat(chart.description()).isNotBlank();
            assertThat(chart.files()).isTrue();
        });
        assertThat(translated).hasSize(charts).allSatisfy(chart -> {
            assertThat(chart.lang()).isEqualTo("fr");
            assertThat(chart.description())
                    .isNotBlank()
                    .doesNotContain("!")
                    .doesNotContainPattern("(?i)\\b(the|of|and|is|need|received|pledged|shortfall|women)\\b");
            assertThat(chart.title()).doesNotContainPattern("(?i)\\b(the|of|and|is|need|received|pledged)\\b");
            assertThat(chart.files()).isTrue();
        });
        assertThat(translated)
                .extracting(Drawn::description)
                .anyMatch(d -> d.toLowerCase(Locale.FRENCH).contains(french));
        assertThat(find(TableFiles.class).all())
                .as("files of tables")
                .hasSameSizeAs(find(TableView.class).all());
    }

    private List<Drawn> drawn(Locale locale, String page, String address) {
        UI.getCurrent().setLocale(locale);
        UI.getCurrent().navigate("imports");
        UI.getCurrent().navigate(page, QueryParameters.fromString(address));
        return find(ChartView.class).all().stream()
                .filter(MoneyChartsOnPagesTest::shown)
                .map(ChartView::getElement)
                .map(element -> {
                    String spec = String.valueOf(element.getPropertyRaw("spec"));
                    return new Drawn(
                            JsonPath.read(spec, "$.frame.lang"),
                            JsonPath.read(spec, "$.frame.title"),
                            JsonPath.read(spec, "$.frame.description"),
                            element.hasAttribute("csv") && element.hasAttribute("xlsx"));
                })
                .toList();
    }

    private static boolean shown(Component part) {
        return part.isVisible()
                && part.getParent().map(MoneyChartsOnPagesTest::shown).orElse(true);
    }

    private static Requirement fund(Requirement need) {
        return new Requirement(
                need.operation(), need.period(), need.scope(), "Endowment", need.money(), need.citation());
    }

    private void store(Funding... claims) {
        Instant at = KNOWN.plusSeconds(claims.length);
        new FundingStore(db).store(TestRows.acceptedImport(db, "drawn", at), at, List.of(claims));
    }
}
