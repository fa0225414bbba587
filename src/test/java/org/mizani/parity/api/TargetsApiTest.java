package org.mizani.parity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class TargetsApiTest {

    private static final String TROOPS = "/api/v1/targets/UGPS/troops/2025";

    @Autowired
    private MockMvc web;

    @Test
    void targets_are_listed_with_band_status_source_and_history() throws Exception {
        perform(get("/api/v1/targets"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(37));
        perform(get("/api/v1/targets?framework=UN-CIVILIAN&component=civilian-national"))
                .andExpect(jsonPath("$.rows[0].share").value(0.5))
                .andExpect(jsonPath("$.rows[0].lower").value(0.47))
                .andExpect(jsonPath("$.rows[0].upper").value(0.53))
                .andExpect(jsonPath("$.rows[0].status").value("unverified"))
                .andExpect(jsonPath("$.rows[0].figure").value("target~UN-CIVILIAN~civilian-national~2028"))
                .andExpect(jsonPath("$.rows[0].history[0].event").value("shipped"))
                .andExpect(jsonPath("$.rows[0].history[0].when").value(nullValue()));
        perform(get("/api/v1/targets?component=justice-corrections"))
                .andExpect(jsonPath("$.rows[0].share").value(nullValue()))
                .andExpect(jsonPath("$.rows[0].figure").value(nullValue()));
        perform(get("/api/v1/targets?year=2024&status=verified"))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.rows[0].framework").value("EU-CIVILIAN"));
        String csv = perform(get("/api/v1/targets?framework=OSCE").accept("text/csv"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).startsWith("framework,component,year,share,").contains("OSCE,civilian-international,2026,0.5,");
    }

    @Test
    void a_change_counts_and_an_undo_gives_back_what_was() throws Exception {
        change("{\"share\": 0.125, \"status\": \"verified\", \"source\": \"a letter\", \"reason\": \"published\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.share").value(0.125))
                .andExpect(jsonPath("$.shipped").value(false))
                .andExpect(jsonPath("$.who").value("admin"))
                .andExpect(jsonPath("$.history[0].event").value("changed"))
                .andExpect(jsonPath("$.history[0].reason").value("published"))
                .andExpect(jsonPath("$.history[0].before.share").value(0.12))
                .andExpect(jsonPath("$.history[0].after.share").value(0.125));
        perform(get("/api/v1/targets?framework=UGPS&component=troops&year=2025&asOf=2026-01-01"))
                .andExpect(jsonPath("$.rows[0].share").value(0.12))
                .andExpect(jsonPath("$.rows[0].figure").value(containsString("~2026-01-01T")));
        perform(post(TROOPS + "/undo").contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"wrong\"}"))
                .andExpect(status().isNoContent());
        perform(get("/api/v1/targets?framework=UGPS&component=troops&year=2025"))
                .andExpect(jsonPath("$.rows[0].share").value(0.12))
                .andExpect(jsonPath("$.rows[0].history.length()").value(3));
        perform(post(TROOPS + "/undo").contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"again\"}"))
                .andExpect(status().isConflict());
    }

    @Test
    void what_cannot_be_is_a_problem_that_names_the_field() throws Exception {
        change("{\"share\": 1.5, \"status\": \"verified\", \"source\": \"a\", \"reason\": \"b\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("share"))
                .andExpect(jsonPath("$.detail").value(containsString("above 0")));
        change("{\"share\": 0.13, \"status\": \"verified\", \"source\": \"a\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("reason"));
        change("{\"share\": 0.13, \"status\": \"sure\", \"source\": \"a\", \"reason\": \"b\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("interpolated")));
        perform(put("/api/v1/targets/NONE/troops/2025")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"share\": 0.13, \"status\": \"verified\", \"source\": \"a\", \"reason\": \"b\"}"))
                .andExpect(status().isNotFound());
        perform(put("/api/v1/targets/UGPS/cavalry/2025")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isBadRequest());
        perform(get("/api/v1/targets?framework=NONE")).andExpect(status().isNotFound());
        perform(get("/api/v1/targets?status=sure")).andExpect(status().isBadRequest());
    }

    @Test
    void frameworks_say_which_operations_they_bind_and_who_said_otherwise() throws Exception {
        String aussom = "$.rows[?(@.code == 'UGPS')].operations[?(@.operation == 'AUSSOM')]";
        perform(get("/api/v1/target-frameworks"))
                .andExpect(jsonPath("$.rows.length()").value(5))
                .andExpect(jsonPath(aussom + ".binding").value(hasItem(false)))
                .andExpect(jsonPath("$.rows[?(@.code == 'UGPS')].operations[?(@.operation == 'UNAMID')].binding")
                        .value(hasItem(true)));
        String address = "/api/v1/target-frameworks/UGPS/operations/AUSSOM";
        perform(put(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"binding\": true, \"source\": \"the mandate\", \"reason\": \"read it\"}"))
                .andExpect(status().isNoContent());
        perform(get("/api/v1/target-frameworks"))
                .andExpect(jsonPath(aussom + ".binding").value(hasItem(true)))
                .andExpect(jsonPath(aussom + ".byLead").value(hasItem(false)))
                .andExpect(jsonPath(aussom + ".rule.who").value(hasItem("admin")));
        perform(get("/api/v1/parity?operation=AUSSOM"))
                .andExpect(jsonPath("$.binding").value(true));
        perform(get("/api/v1/target-frameworks?asOf=2026-01-01"))
                .andExpect(jsonPath(aussom + ".binding").value(hasItem(false)));
        perform(put(address).contentType(MediaType.APPLICATION_JSON).content("{\"source\": \"a\", \"reason\": \"b\"}"))
                .andExpect(status().isBadRequest());
        perform(delete(address)).andExpect(status().isBadRequest());
        perform(delete(address + "?reason=wrong")).andExpect(status().isNoContent());
        perform(delete(address + "?reason=wrong")).andExpect(status().isConflict());
    }

    @Test
    void a_viewer_may_read_and_not_change() throws Exception {
        web.perform(get("/api/v1/targets").with(user("vera").roles("viewer"))).andExpect(status().isOk());
        web.perform(put(TROOPS)
                        .with(user("vera").roles("viewer"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden());
    }

    private ResultActions change(String body) throws Exception {
        return perform(put(TROOPS).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private ResultActions perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}
