package org.mizani.quality.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.operations.PersonnelType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class DataQualityApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void two_imports_that_disagree() {
        LocalDate day = LocalDate.of(2025, 12, 31);
        new HeadcountSamples(db, "UNISFA", Instant.parse("2026-01-10T00:00:00Z"))
                .people(PersonnelType.TROOPS, day, 10, 90);
        new HeadcountSamples(db, "UNISFA", Instant.parse("2026-02-10T00:00:00Z"))
                .people(PersonnelType.TROOPS, day, 12, 90);
    }

    @Test
    void all_kinds_are_counted_and_explained() throws Exception {
        ask("", MediaType.APPLICATION_JSON)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows", hasSize(8)))
                .andExpect(jsonPath("$.rows[0].kind").value("conflicting-people"))
                .andExpect(jsonPath("$.rows[0].count").value(1))
                .andExpect(jsonPath("$.rows[0].searched", startsWith("Searched: the latest report")));
    }

    @Test
    void the_rows_of_a_kind_name_their_figures() throws Exception {
        ask("kind=conflicting-people&operation=unisfa", MediaType.APPLICATION_JSON)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count").value(1))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.rows[0].date").value("2025-12-31"))
                .andExpect(jsonPath("$.rows[0].women").value(12))
                .andExpect(jsonPath("$.rows[0].figures.women", startsWith("headcount-")))
                .andExpect(jsonPath("$.rows[1].women").value(10))
                .andExpect(jsonPath("$.rows[1].notReported").isEmpty());
        ask("kind=conflicting-people&limit=1&offset=1", MediaType.APPLICATION_JSON)
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andExpect(jsonPath("$.rows[0].women").value(10));
    }

    @Test
    void the_rows_of_a_kind_are_a_file_too() throws Exception {
        ask("kind=conflicting-people", MediaType.parseMediaType("text/csv"))
                .andExpect(status().isOk())
                .andExpect(header().exists("X-Total-Count"))
                .andExpect(content().string(startsWith("operation,date,type,contributor,women,men,notReported")))
                .andExpect(content().string(containsString("UNISFA,2025-12-31,Troops,Bangladesh,12,90,")));
    }

    @Test
    void what_cannot_be_asked_is_told() throws Exception {
        ask("kind=odd", MediaType.APPLICATION_JSON)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("single-source")));
        ask("operation=NOWHERE", MediaType.APPLICATION_JSON).andExpect(status().isNotFound());
        ask("months=0", MediaType.APPLICATION_JSON).andExpect(status().isBadRequest());
        ask("kind=stale&page=-1", MediaType.APPLICATION_JSON).andExpect(status().isBadRequest());
    }

    private ResultActions ask(String query, MediaType accepted) throws Exception {
        return mvc.perform(get("/api/v1/data-quality?" + query)
                .accept(accepted)
                .header("Accept-Language", "en")
                .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}
