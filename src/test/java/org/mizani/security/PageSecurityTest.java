package org.mizani.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.test.web.servlet.MockMvc;

@MizaniTest
class PageSecurityTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OpenSessions openSessions;

    @Autowired
    private SessionRegistry sessions;

    @Test
    void whoever_has_not_signed_in_is_sent_to_the_login_page() throws Exception {
        mvc.perform(get("/users").accept("text/html"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/login"));
        mvc.perform(get("/no-such-page").accept("text/html")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void what_is_no_page_is_refused_even_to_those_who_have_signed_in() throws Exception {
        mvc.perform(post("/no-such-page").with(user("ada").roles("admin")).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_wrong_password_leads_back_to_the_form_and_the_fifth_has_to_wait() throws Exception {
        for (int i = 0; i < 5; i++) {
            mvc.perform(formLogin().user("form-tester").password("wrong")).andExpect(redirectedUrl("/login?error"));
        }
        mvc.perform(formLogin().user("form-tester").password("wrong")).andExpect(redirectedUrl("/login?wait=1"));
    }

    @Test
    void an_ended_session_is_nobodys() throws Exception {
        HttpSession signedIn = mvc.perform(formLogin().user("admin").password(MizaniTest.ADMIN_PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
        assertThat(signedIn).isNotNull();
        assertThat(sessions.getSessionInformation(signedIn.getId())).isNotNull();
        openSessions.end("admin");
        mvc.perform(get("/users").accept("text/html").session((MockHttpSession) signedIn))
                .andExpect(redirectedUrl("/login"));
    }

    @Test
    void answers_tell_browsers_what_not_to_do() throws Exception {
        mvc.perform(get("/users"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().exists("Content-Security-Policy"));
    }
}
