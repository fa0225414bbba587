package org.mizani.reports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.FileSystemUtils;

/** Schedules of reports, as scripts ask for them; a folder is set, a mail server is not. */
class SchedulesApiTest extends ReportWeb {

    private static final String SCHEDULES = "/api/v1/report-schedules";
    private static final RequestPostProcessor EDDA = user("edda").roles("viewer", "editor");
    private static final String WISH = """
            {"name": "Annexes", "frequency": "quarterly", "day": 28, "reports": ["donor-annex"], "formats": ["xlsx"],
             "lang": "fr", "paper": "letter", "target": "folder", "recipients": ["left@example.org"]}
            """;
    private static Path folder;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) throws IOException {
        folder = Files.createTempDirectory("schedules");
        properties.add("mizani.reports-folder", () -> folder.toString());
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:mem:schedules;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    @AfterAll
    static void remove_the_folder() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void a_schedule_is_made_looked_at_run_at_once_and_ended() throws Exception {
        String made = ask(WISH)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.next", endsWith("-28T04:00:00Z")))
                .andExpect(jsonPath("$.createdBy").value("edda"))
                .andExpect(jsonPath("$.paper").value("letter"))
                .andExpect(jsonPath("$.recipients", hasSize(0)))
                .andExpect(jsonPath("$.last", nullValue()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String address = SCHEDULES + "/" + JsonPath.read(made, "$.id");
        web.perform(post(address + "/run").with(EDDA))
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", address + "/runs"));
        String runs = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> web.perform(get(address + "/runs").with(EDDA))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(),
                        answer -> JsonPath.<Integer>read(answer, "$.rows.length()") == 1);
        assertThat(JsonPath.<String>read(runs, "$.rows[0].outcome")).isEqualTo("done");
        assertThat(JsonPath.<String>read(runs, "$.rows[0].wentTo")).isEqualTo("folder");
        assertThat(folder.resolve(JsonPath.<String>read(runs, "$.rows[0].file")))
                .isNotEmptyFile();

        web.perform(delete(address).with(EDDA)).andExpect(status().isNoContent());
        web.perform(delete(address).with(EDDA)).andExpect(status().isConflict());
        web.perform(post(address + "/run").with(EDDA)).andExpect(status().isConflict());
        web.perform(get(address).with(EDDA))
                .andExpect(jsonPath("$.endedBy").value("edda"))
                .andExpect(jsonPath("$.next", nullValue()))
                .andExpect(jsonPath("$.last.outcome").value("done"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            "Annexes",     "",                     name,      at most 80
            "Annexes",     "a\\r\\nBcc: x@y.org",  name,      one line
            "quarterly",   "weekly",               frequency, monthly or quarterly
            28,            29,                     day,       1 to 28
            "fr",          "de",                   lang,      The language must be
            "folder",      "/etc",                 target,    folder or mail
            "folder",      "mail",                 target,    MIZANI_SMTP_HOST
            ["donor-annex"], [],                   reports,   at least one report
            """)
    void a_wish_that_cannot_be_is_refused_with_the_field(String right, String wrong, String field, String words)
            throws Exception {
        ask(WISH.replace(right, wrong))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.detail", containsString(words)));
    }

    @Test
    void a_report_that_does_not_exist_is_not_found() throws Exception {
        ask(WISH.replace("donor-annex", "nothing"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("report=nothing")));
        web.perform(get(SCHEDULES + "/99999").with(EDDA)).andExpect(status().isNotFound());
        web.perform(get(SCHEDULES + "/x").with(EDDA)).andExpect(status().isNotFound());
    }

    @Test
    void a_reader_gets_nothing_of_it() throws Exception {
        RequestPostProcessor vera = user("vera").roles("viewer");
        web.perform(get(SCHEDULES).with(vera)).andExpect(status().isForbidden());
        web.perform(get(SCHEDULES + "/1").with(vera)).andExpect(status().isForbidden());
        web.perform(delete(SCHEDULES + "/1").with(vera)).andExpect(status().isForbidden());
        web.perform(post(SCHEDULES + "/1/run").with(vera)).andExpect(status().isForbidden());
        web.perform(get(SCHEDULES)).andExpect(status().isUnauthorized());
    }

    @Test
    void without_a_mail_server_the_application_is_well() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"));
    }

    private ResultActions ask(String wish) throws Exception {
        return web.perform(post(SCHEDULES)
                .with(EDDA)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(wish));
    }
}
