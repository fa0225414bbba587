package org.mizani.dataimport;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.SharedData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Imports over HTTP on a database without demo data; what a test imports is undone after it. */
@SpringBootTest(properties = {"mizani.demo=false", "mizani.admin-password=for-tests-only"})
@AutoConfigureMockMvc
abstract class ImportWeb {

    @TempDir
    static Path data;

    @Autowired
    MockMvc web;

    @Autowired
    DSLContext db;

    final List<Integer> accepted = new ArrayList<>();

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("mizani.data", data::toString);
    }

    @AfterEach
    void undo_what_the_test_imported() throws Exception {
        for (Integer id : accepted) {
            web.perform(as(delete("/api/v1/imports/" + id)));
        }
        accepted.clear();
    }

    ResultActions accept(byte[] bytes, String name) throws Exception {
        ResultActions answer = post("accept", bytes, name).andExpect(status().isCreated());
        accepted.add(JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id"));
        return answer;
    }

    int accept(byte[] bytes, String name, String oneChange) throws Exception {
        accept(bytes, name).andExpect(jsonPath(oneChange).value(1));
        return accepted.getLast();
    }

    ResultActions post(String mode, byte[] bytes, String name) throws Exception {
        return web.perform(as(multipart("/api/v1/imports")
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("mode", mode)));
    }

    static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(B request) {
        return request.with(httpBasic("admin", "for-tests-only"));
    }

    ResultActions acceptShared(String name) throws Exception {
        return accept(Files.readAllBytes(SharedData.file(name)), name);
    }
}
