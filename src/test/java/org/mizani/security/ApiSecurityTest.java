package org.mizani.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.mizani.ui.texts.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@MizaniTest
class ApiSecurityTest {

    private static final String NOWHERE = "/api/v1/nowhere";

    @Autowired
    private MockMvc mvc;

    @Test
    void health_needs_no_login() throws Exception {
        mvc.perform(get("/api/v1/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.up").value(true))
                .andExpect(jsonPath("$.database").value(true))
                .andExpect(jsonPath("$.lastBackupAge").isEmpty());
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void everything_else_needs_a_login_and_says_so_in_the_readers_language() throws Exception {
        mvc.perform(get(NOWHERE))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Basic realm=\"Mizani\", charset=\"UTF-8\""))
                .andExpect(content().contentType("application/problem+json;charset=UTF-8"))
                .andExpect(jsonPath("$.detail").value("Sign in with the name and password of an account."));
        mvc.perform(get("/api/v1/openapi.json")).andExpect(status().isUnauthorized());
        mvc.perform(get("/actuator/env")).andExpect(status().isUnauthorized());
        mvc.perform(get(NOWHERE).header("Accept-Language", "fr-CD"))
                .andExpect(jsonPath("$.detail").value("Connectez-vous avec le nom et le mot de passe d’un compte."));
        mvc.perform(get(NOWHERE).header("Accept-Language", "pt-AO,pt;q=0.9,en;q=0.8"))
                .andExpect(jsonPath("$.detail").value(Texts.in(Texts.PORTUGUESE).get("problem.unauthenticated")));
    }

    @Test
    void the_first_administrator_signs_in_with_the_chosen_password() throws Exception {
        mvc.perform(get(NOWHERE).with(httpBasic("Admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json;charset=UTF-8"))
                .andExpect(jsonPath("$.detail").value("There is nothing at the address /api/v1/nowhere."));
    }

    @Test
    void a_wrong_password_and_an_unknown_account_get_the_same_answer() throws Exception {
        assertThat(answer("admin", "wrong", "192.0.2.1"))
                .isEqualTo(answer("nobody", "wrong", "192.0.2.1"))
                .contains("\"status\":401");
    }

    @Test
    void repeated_failures_have_to_wait_but_only_that_account_at_that_address() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(answer("admin", "wrong", "192.0.2.7")).contains("\"status\":401");
        }
        mvc.perform(get(NOWHERE)
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD))
                        .with(from("192.0.2.7")))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        mvc.perform(get(NOWHERE)
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD))
                        .with(from("192.0.2.8")))
                .andExpect(status().isNotFound());
    }

    @Test
    void viewers_may_not_import() throws Exception {
        mvc.perform(post("/api/v1/imports").with(user("vera").roles("viewer")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value("Your role does not allow this."));
        mvc.perform(delete("/api/v1/imports/1").with(user("vera").roles("viewer")))
                .andExpect(status().isForbidden());
    }

    @Test
    void administrators_may_what_editors_may() throws Exception {
        mvc.perform(delete("/api/v1/imports/999999").with(user("ada").roles("admin")))
                .andExpect(status().isNotFound());
    }

    @Test
    void answers_tell_browsers_to_run_nothing() throws Exception {
        mvc.perform(get("/api/v1/health"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void the_description_names_the_product_and_its_login() throws Exception {
        mvc.perform(get("/api/v1/openapi.json").with(user("vera").roles("viewer")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.info.title").value("Mizani"))
                .andExpect(jsonPath("$.components.securitySchemes.basic.scheme").value("basic"))
                .andExpect(jsonPath("$.paths['/api/v1/health']").exists());
    }

    private String answer(String name, String password, String address) throws Exception {
        return mvc.perform(get(NOWHERE).with(httpBasic(name, password)).with(from(address)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
