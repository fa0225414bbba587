package org.mizani.provenance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@MizaniTest
class FigureLifeApiTest {

    private static final String TOTAL = "$.rows[0].women";

    @Autowired
    private MockMvc web;

    private final List<Integer> accepted = new ArrayList<>();

    @AfterEach
    void undo() throws Exception {
        for (Integer id : accepted) {
            perform(delete("/api/v1/imports/" + id));
        }
    }

    @Test
    void a_complete_file_withdraws_what_it_does_not_state_until_it_is_undone() throws Exception {
        accept("RWA,1,10\nAMIS,2006-03-31,Troops,KEN,2,20", "no");
        women(3);
        String kenya = figure("KEN");
        int complete = accept("RWA,4,10", "yes");
        perform(get("/api/v1/imports/" + complete))
                .andExpect(jsonPath("$.changes.revised").value(1))
                .andExpect(jsonPath("$.changes.withdrawn").value(1));
        women(4);
        perform(get("/api/v1/figures/" + kenya + "/life"))
                .andExpect(jsonPath("$.claims.length()").value(2))
                .andExpect(jsonPath("$.claims[0].withdrawn").value(true))
                .andExpect(jsonPath("$.claims[0].standing").value("counts"))
                .andExpect(jsonPath("$.claims[1].standing").value("outdone"));

        perform(delete("/api/v1/imports/" + complete));
        women(3);
        perform(get("/api/v1/figures/" + kenya + "/life"))
                .andExpect(jsonPath("$.claims[0].standing").value("undone"))
                .andExpect(jsonPath("$.claims[0].undoneBy").value("admin"))
                .andExpect(jsonPath("$.claims[1].standing").value("counts"));
    }

    @Test
    void a_preferred_claim_counts_until_it_is_taken_back() throws Exception {
        accept("RWA,1,10", "no");
        String older = figure("RWA");
        accept("RWA,5,10", "no");
        women(5);
        prefer(older, "{\"reason\": \"checked\"}").andExpect(status().isNoContent());
        women(1);
        perform(get("/api/v1/figures/" + older + "/life"))
                .andExpect(jsonPath("$.claims[1].preferred").value(true))
                .andExpect(jsonPath("$.claims[1].preferences[0].reason").value("checked"))
                .andExpect(jsonPath("$.claims[1].preferences[0].who").value("admin"));
        perform(delete("/api/v1/figures/" + older + "/preferred?reason=wrong")).andExpect(status().isNoContent());
        women(5);
        perform(delete("/api/v1/figures/" + older + "/preferred")).andExpect(status().isConflict());
    }

    @Test
    void only_open_claims_are_preferred_and_only_with_a_reason() throws Exception {
        int only = accept("RWA,1,10", "no");
        String figure = figure("RWA");
        prefer(figure, "{}").andExpect(status().isBadRequest());
        prefer("headcount~AMIS~2006-03-31~all~-~women", "{\"reason\": \"x\"}").andExpect(status().isNotFound());
        perform(get("/api/v1/figures/headcount-999999999-women/life")).andExpect(status().isNotFound());
        perform(delete("/api/v1/imports/" + only));
        prefer(figure, "{\"reason\": \"x\"}").andExpect(status().isConflict());
    }

    private ResultActions prefer(String figure, String wish) throws Exception {
        return perform(put("/api/v1/figures/" + figure + "/preferred")
                .contentType(MediaType.APPLICATION_JSON)
                .content(wish));
    }

    private void women(int expected) throws Exception {
        perform(get("/api/v1/headcounts?operation=AMIS&from=2006-03-31&to=2006-03-31&by=operation"))
                .andExpect(jsonPath(TOTAL).value(expected));
    }

    private String figure(String contributor) throws Exception {
        String answer = perform(get("/api/v1/headcounts?operation=AMIS&to=2006-03-31&by=type,contributor"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> figures = JsonPath.read(answer, "$.rows[?(@.contributor == '" + contributor + "')].figures.women");
        if (figures.isEmpty()) {
            throw new AssertionError("no figure of " + contributor + " in " + answer);
        }
        return figures.getFirst();
    }

    private int accept(String rows, String complete) throws Exception {
        String file = "Operation,Date,Component,Contributor,Women,Men,Note\nAMIS,2006-03-31,Troops," + rows + "\n";
        String answer = perform(multipart("/api/v1/imports")
                        .file(new MockMultipartFile(
                                "file",
                                "life.csv",
                                "text/csv",
                                file.replace("\n", "," + accepted.size() + System.nanoTime() + "\n")
                                        .replaceFirst("Note,\\d+", "Note")
                                        .getBytes(StandardCharsets.UTF_8)))
                        .param("mode", "accept")
                        .param("answers", "{\"complete\": \"" + complete + "\"}"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.read(answer, "$.id");
        accepted.add(id);
        assertThat(id).isPositive();
        return id;
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> ResultActions perform(B request) throws Exception {
        return web.perform(request.with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}
