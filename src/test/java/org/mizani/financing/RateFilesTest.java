package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Files of exchange rates as their publishers write them, from the drop to the amounts converted with them and back. */
@MizaniTest
class RateFilesTest {

    private static final String UN = "un-operational-rates.xml";
    private static final String ECB = "eurofxref-hist.csv";

    @Autowired
    private MockMvc web;

    private final List<Integer> accepted = new ArrayList<>();

    @AfterEach
    void undo() throws Exception {
        for (Integer id : accepted) {
            web.perform(as(delete("/api/v1/imports/" + id)));
        }
    }

    @Test
    void operational_rates_of_the_un_are_checked_and_accepted_and_lead_back_to_a_field_of_the_xml() throws Exception {
        send("check", UN, resource(UN))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.profile").value("un-operational-rates"))
                .andExpect(jsonPath("$.sheets[0].headerRow").value(1))
                .andExpect(jsonPath("$.changes.added").value(2))
                .andExpect(jsonPath("$.findings[?(@.code=='rates-repeated')]", hasSize(1)))
                .andExpect(jsonPath("$.findings[?(@.severity=='blocks')]", hasSize(0)));
        accept(UN, resource(UN));
        accept("money.csv", funding("RATES-UN", "2022-02-20", "80", "EUR", "2022-02-20", "4000", "UGX"));
        String answer = ask("RATES-UN", "2022-01-01", "2022-12-31")
                .andExpect(jsonPath("$.received").value(102))
                .andExpect(jsonPath("$.rates", hasSize(2)))
                .andExpect(jsonPath("$.rates[?(@.currency=='UGX')].date", hasItem("2022-02-15")))
                .andExpect(jsonPath("$.rates[0].source", containsString("UN Treasury")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> figure = JsonPath.read(answer, "$.rates[?(@.currency=='UGX')].figure");
        web.perform(as(get("/api/v1/figures/" + figure.getFirst() + "/source")))
                .andExpect(jsonPath("$.sheet").value(UN))
                .andExpect(jsonPath("$.cell").value("C5"))
                .andExpect(jsonPath("$.raw").value("2000.00"));
    }

    @Test
    void a_monthly_rate_applies_to_its_month_and_one_of_last_year_converts_nothing() throws Exception {
        accept(UN, resource(UN));
        accept("money.csv", funding("RATES-OLD", "2022-02-28", "80", "EUR", "2023-02-02", "80", "EUR"));
        accept("before.csv", funding("RATES-OLD", "2022-01-31", "8", "EUR", "2022-01-30", "8", "EUR"));
        ask("RATES-OLD", "2022-01-01", "2023-12-31")
                .andExpect(jsonPath("$.received").value(100))
                .andExpect(jsonPath("$.notConverted").value(3));
    }

    @Test
    void a_rate_that_its_file_calls_monthly_applies_to_all_days_of_its_month() throws Exception {
        accept("imf.csv", """
                Date,Rate,Currency,Frequency,Source,Country code,Country
                2018-01-31,0.8,EUR,M,IMF,XA,Examplia
                2018-02-28,0.5,EUR,M,IMF,XA,Examplia
                """.getBytes(StandardCharsets.UTF_8));
        accept("money.csv", funding("RATES-IMF", "2018-01-01", "80", "EUR", "2018-02-01", "50", "EUR"));
        accept("before.csv", funding("RATES-IMF", "2017-12-31", "80", "EUR", "2019-03-01", "50", "EUR"));
        ask("RATES-IMF", "2017-01-01", "2019-12-31")
                .andExpect(jsonPath("$.received").value(200))
                .andExpect(jsonPath("$.rates", hasSize(2)))
                .andExpect(jsonPath("$.notConverted").value(2));
        ExchangeRate january = Given.rate("EUR", "2018-01-31", "0.8").from(java.time.LocalDate.parse("2018-01-01"));
        assertThat(RateSentences.of(january, java.util.Locale.ENGLISH))
                .isEqualTo("0.8 EUR for one US dollar in Jan 2018 (a source)");
    }

    @Test
    void reference_rates_of_the_ecb_convert_exactly_through_the_euro_and_say_so() throws Exception {
        send("check", ECB, resource(ECB))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.profile").value("ecb-reference-rates"))
                .andExpect(jsonPath("$.changes.added").value(11))
                .andExpect(jsonPath("$.findings[?(@.code=='rates-through-euro')]", hasSize(1)))
                .andExpect(jsonPath("$.findings[?(@.severity=='blocks')]", hasSize(0)))
                .andExpect(jsonPath("$.findings[?(@.severity=='warns')]", hasSize(0)));
        accept(ECB, resource(ECB));
        accept("money.csv", funding("RATES-ECB", "2022-03-01", "84", "GBP", "2022-03-02", "100", "EUR"));
        String answer = ask("RATES-ECB", "2022-01-01", "2022-12-31")
                .andExpect(jsonPath("$.received").value(245))
                .andExpect(jsonPath("$.rates[?(@.currency=='GBP')].perUsd", hasItem(0.7)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> figure = JsonPath.read(answer, "$.rates[?(@.currency=='GBP')].figure");
        String origin = web.perform(as(get("/api/v1/figures/" + figure.getFirst() + "/source")))
                .andExpect(jsonPath("$.value").value(0.7))
                .andExpect(jsonPath("$.formula").value("through the euro: 0.84 GBP / 1.2 USD for one euro"))
                .andExpect(jsonPath("$.inputs", hasSize(2)))
                .andExpect(jsonPath("$.inputs[0].label").value("GBP for one euro, 1 March 2022"))
                .andExpect(jsonPath("$.inputs[1].label").value("USD for one euro, 1 March 2022"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> legs = JsonPath.read(origin, "$.inputs[*].id");
        assertLeg(legs.get(0), "E3", "0.84");
        assertLeg(legs.get(1), "B3", "1.2");
        web.perform(as(get("/api/v1/figures/" + legs.get(0) + "s/source"))).andExpect(status().isNotFound());
        List<String> euro = JsonPath.read(answer, "$.rates[?(@.currency=='EUR')].figure");
        web.perform(as(get("/api/v1/figures/" + euro.getFirst() + "/source")))
                .andExpect(jsonPath("$.inputs", hasSize(1)))
                .andExpect(jsonPath("$.inputs[0].label").value("USD for one euro, 2 March 2022"));
    }

    private void assertLeg(String figure, String cell, String raw) throws Exception {
        web.perform(as(get("/api/v1/figures/" + figure + "/source")))
                .andExpect(jsonPath("$.cell").value(cell))
                .andExpect(jsonPath("$.raw").value(raw))
                .andExpect(jsonPath("$.value").value(Double.parseDouble(raw)));
    }

    @Test
    void an_undo_takes_the_rates_back() throws Exception {
        accept(UN, resource(UN));
        int rates = accepted.getLast();
        accept("money.csv", funding("RATES-UNDO", "2022-02-20", "80", "EUR", "2022-02-20", "8", "EUR"));
        ask("RATES-UNDO", "2022-01-01", "2022-12-31")
                .andExpect(jsonPath("$.received").value(110));
        web.perform(as(delete("/api/v1/imports/" + rates))).andExpect(status().isNoContent());
        ask("RATES-UNDO", "2022-01-01", "2022-12-31")
                .andExpect(jsonPath("$.received").doesNotExist())
                .andExpect(jsonPath("$.notConverted").value(2));
    }

    private ResultActions ask(String operation, String from, String to) throws Exception {
        return web.perform(as(
                get("/api/v1/financing?operation=" + operation + "&scope=mission-budget&from=" + from + "&to=" + to)));
    }

    private void accept(String name, byte[] bytes) throws Exception {
        String answer = send("accept", name, bytes)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        accepted.add(JsonPath.read(answer, "$.id"));
    }

    private ResultActions send(String mode, String name, byte[] bytes) throws Exception {
        return web.perform(as(multipart("/api/v1/imports")
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("mode", mode)));
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(B request) {
        return request.with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD));
    }

    private static byte[] funding(
            String operation, String day1, String amount1, String unit1, String day2, String amount2, String unit2) {
        return """
                Operation,Kind,Partner,Date,Scope,Amount,Currency,Reference
                %1$s,Receipt,EU,%2$s,Mission budget,%3$s,%4$s,A
                %1$s,Receipt,GBR,%5$s,Mission budget,%6$s,%7$s,B
                """.formatted(operation, day1, amount1, unit1, day2, amount2, unit2)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(RateFilesTest.class.getResourceAsStream(name))) {
            byte[] bytes = in.readAllBytes();
            assertThat(bytes).isNotEmpty();
            return bytes;
        }
    }
}
