package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.SharedData;

/** What becomes of each of the published files: it comes in, or it says in words why it holds nothing for us. */
abstract class EveryPublishedFile extends PublishedFiles {

    private static final String RATES = "fx_monthly_per_usd_imf_2018-2020.csv";
    private static final String OPERATIONS = "un_peacekeeping_missions_2024-02.csv";

    @ParameterizedTest
    @CsvSource(textBlock = """
                    personnel_by_gender_dpo_layout_UNAMID_2009-2014.csv, un-dpo-long            , 5534, 5534
                    personnel_by_gender_dpo_layout_africa_2013.csv     , un-dpo-long            , 1288, 1288
                    personnel_by_gender_wide_ipi_2014-02.csv           , ipi-wide               , 393 , 1572
                    personnel_by_gender_by_country_un_dpo_2021-01.csv  , un-dpo-country         , 122 , 122
                    funding_by_operation_un_secretariat_2019-2023.csv  , un-secretariat-expenses, 101 , 101
                    fx_monthly_per_usd_imf_2018-2020.csv               , imf-rates              , 1734, 1086
                    """)
    void a_file_with_figures_for_us_comes_in_whole(String file, String profile, int rows, int figures)
            throws Exception {
        acceptShared(file)
                .andExpect(jsonPath("$.profile").value(profile))
                .andExpect(jsonPath("$.rows").value(rows))
                .andExpect(jsonPath("$.changes.added").value(figures))
                .andExpect(jsonPath("$.findings[?(@.severity == 'blocks')]", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    funding_fts_requirements_hxl.csv    , fts-requirements, nothing-for-us, humanitarian appeals
                    iso4217-codes-all.csv               , iso4217         , nothing-for-us, currencies
                    un_peacekeeping_missions_2024-02.csv, un-operations   , operation-list, it lists 81 operations
                    """)
    void a_file_that_holds_nothing_for_us_is_recognised_and_says_why(
            String file, String profile, String code, String words) throws Exception {
        post("accept", Files.readAllBytes(SharedData.file(file)), file)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.profile").value(profile))
                .andExpect(jsonPath("$.findings[?(@.severity == 'blocks')]", hasSize(1)))
                .andExpect(jsonPath("$.findings[?(@.severity == 'blocks')].code", hasItem(code)))
                .andExpect(jsonPath("$.findings[?(@.severity == 'blocks')].message", hasItem(containsString(words))));
    }

    @Test
    void no_published_file_is_forgotten() throws Exception {
        Path folder = SharedData.file(RATES).toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(List.of(
                            "personnel_by_gender_dpo_layout_UNAMID_2009-2014.csv",
                            "personnel_by_gender_dpo_layout_africa_2013.csv",
                            "personnel_by_gender_wide_ipi_2014-02.csv",
                            "personnel_by_gender_by_country_un_dpo_2021-01.csv",
                            "funding_by_operation_un_secretariat_2019-2023.csv",
                            RATES,
                            "funding_fts_requirements_hxl.csv",
                            "iso4217-codes-all.csv",
                            OPERATIONS));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    UNAMID_2009-2014, UNAMID , 2009-11-30, ''                 , 757 , 18831, 3.86
                    UNAMID_2009-2014, UNAMID , 2013-12-31, ''                 , 1076, 18366, 5.53
                    UNAMID_2009-2014, UNAMID , 2013-12-31, troops             , 580 , 13863, 4.02
                    UNAMID_2009-2014, UNAMID , 2013-12-31, formed-police      , 64  , 2303 , 2.70
                    UNAMID_2009-2014, UNAMID , 2013-12-31, individual-police  , 414 , 1893 , 17.95
                    UNAMID_2009-2014, UNAMID , 2013-12-31, experts-on-mission , 18  , 307  , 5.54
                    africa_2013     , UNISFA , 2013-12-31, ''                 , 272 , 3830 , 6.63
                    africa_2013     , MONUSCO, 2013-12-31, ''                 , 519 , 20679, 2.45
                    africa_2013     , MINUSMA, 2013-12-31, ''                 , 65  , 6374 , 1.01
                    """)
    void people_have_the_totals_and_shares_of_the_index(
            String file, String operation, String date, String type, int women, int men, double percent)
            throws Exception {
        acceptShared("personnel_by_gender_dpo_layout_" + file + ".csv");
        String day = "operation=" + operation + "&from=" + date + "&to=" + date;
        String rows = type.isEmpty() ? "$.rows[*]" : "$.rows[?(@.type == '" + type + "')]";
        headcounts(day + "&by=" + (type.isEmpty() ? "operation" : "type"))
                .andExpect(jsonPath(rows + ".women", contains(women)))
                .andExpect(jsonPath(rows + ".men", contains(men)))
                .andExpect(jsonPath(rows + ".share", contains(closeTo(percent / 100, 0.00005))));
    }

    @Test
    void rates_convert_what_is_in_another_currency_and_are_named_with_date_source_and_cell() throws Exception {
        acceptShared(RATES)
                .andExpect(jsonPath("$.findings[?(@.code == 'rates-disagree')]", hasSize(72)))
                .andExpect(
                        jsonPath("$.findings[?(@.code == 'rates-repeated')].message", hasItem(containsString("648"))));
        accept(
                lines(
                        "Operation,Kind,Partner,Date,Scope,Amount,Currency",
                        "FC-G5S,Pledge,EU,2018-02-23,Mission budget,1000000,EUR",
                        "FC-G5S,Pledge,ZAF,2018-02-28,Mission budget,1000,ZAR",
                        "FC-G5S,Pledge,KEN,2023-02-23,Mission budget,1000,KES"),
                "pledges.csv");
        String answer = web.perform(as(
                        get("/api/v1/financing?operation=FC-G5S&from=2018-01-01&to=2023-12-31&scope=mission-budget")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pledged", comparesEqualTo(new BigDecimal("1221485.1000")), BigDecimal.class))
                .andExpect(jsonPath("$.notConverted").value(1))
                .andExpect(jsonPath("$.rates", hasSize(2)))
                .andExpect(jsonPath("$.rates[0].currency").value("EUR"))
                .andExpect(jsonPath("$.rates[0].date").value("2018-02-28"))
                .andExpect(jsonPath("$.rates[0].source").value("IMF"))
                .andExpect(jsonPath("$.rates[1].perUsd", closeTo(11.750881316099, 1e-11)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String figure = JsonPath.read(answer, "$.rates[0].figure");
        web.perform(as(get("/api/v1/figures/" + figure + "/source")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.file").value(RATES))
                .andExpect(jsonPath("$.cell").value("B615"))
                .andExpect(jsonPath("$.raw").value("0.818732601932209"));
    }

    @Test
    void the_list_of_operations_says_what_is_known_what_differs_and_what_is_not_ours() throws Exception {
        post("check", Files.readAllBytes(SharedData.file(OPERATIONS)), OPERATIONS)
                .andExpect(jsonPath("$.rows").value(81))
                .andExpect(jsonPath("$.changes.added").value(0))
                .andExpect(jsonPath("$.findings[?(@.code == 'operation-kept-apart')]", hasSize(3)))
                .andExpect(jsonPath("$.findings[?(@.code == 'operation-not-in-register')]", hasSize(3)))
                .andExpect(jsonPath("$.findings[?(@.code == 'operation-dates-differ')]", hasSize(0)))
                .andExpect(jsonPath(
                        "$.findings[?(@.code == 'operations-not-listed')].message",
                        hasItem(containsString("14. These are: AFISMA, AMIB, AMIS, AMISOM, ATMIS, AUSSOM"))))
                .andExpect(jsonPath(
                        "$.findings[?(@.code == 'operation-list')].message",
                        hasItem(containsString(
                                "75 operations have the same dates, 0 have other dates, and 6 are not in it"))));
    }
}
