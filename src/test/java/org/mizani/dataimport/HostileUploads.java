package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizani.dataimport.hostile.CpuTime;
import org.mizani.dataimport.hostile.HostileFile;
import org.mizani.dataimport.hostile.HostileFiles;
import org.mizani.dataimport.hostile.Mutation;
import org.mizani.dataimport.hostile.SeedFile;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Hostile files at the front door: each ends in a report or a sentence, in either language, and never in an error. */
abstract class HostileUploads extends ImportWeb {

    /** Ends what hangs; what only takes long is held to {@link CpuTime#LONGEST}. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    static List<HostileFile> files() {
        List<String> greedy =
                HostileFiles.greedy().stream().map(HostileFile::title).toList();
        return HostileFiles.light().stream()
                .filter(file -> !greedy.contains(file.title()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_hostile_file_gets_a_report_or_a_sentence(HostileFile hostile) throws Exception {
        Path file = data.resolve("hostile");
        hostile.writeTo(file);
        byte[] bytes = Files.readAllBytes(file);
        MockHttpServletResponse answer =
                assertTimeoutPreemptively(LONGEST, () -> sent(bytes, hostile.name(), hostile.title()));
        Files.delete(file);

        String body = answer.getContentAsString();
        if (answer.getStatus() == 415) {
            assertThat(JsonPath.<String>read(body, "$.code")).isIn(hostile.codes());
            assertThat(JsonPath.<String>read(body, "$.detail")).isNotBlank().doesNotContain("finding.", "Exception");
        } else {
            assertThat(answer.getStatus()).isIn(201, 422);
            assertThat(hostile.codes()).contains(HostileFile.READ);
            allFindingsHaveTexts(body);
        }
    }

    /** More or others with -Dmizani.fuzz.count= and -Dmizani.fuzz.seed=. */
    @Test
    void files_with_something_changed_get_a_report_or_a_sentence() throws Exception {
        List<SeedFile> samples = SeedFile.all();
        long seed = Long.getLong("mizani.fuzz.seed", 1);
        int count = Integer.getInteger("mizani.fuzz.count", 150);
        SoftAssertions softly = new SoftAssertions();
        for (long each = seed; each < seed + count; each++) {
            SeedFile sample = samples.get((int) (each % samples.size()));
            byte[] bytes = Mutation.of(sample.bytes(), each);
            String what = sample + " changed by " + each;
            MockHttpServletResponse answer =
                    assertTimeoutPreemptively(LONGEST, () -> sent(bytes, sample.name(), what), what);
            softly.assertThat(answer.getStatus()).as(what).isIn(200, 201, 409, 415, 422);
            undo_what_the_test_imported();
        }
        softly.assertAll();
    }

    private void allFindingsHaveTexts(String body) {
        for (String code : JsonPath.<List<String>>read(body, "$.findings[*].code")) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                Finding finding = new Finding(Severity.BLOCKS, code, null, null, null, List.of("a", "b", "c", "d"));
                assertThat(FindingTexts.in(locale).sentence(finding))
                        .isNotBlank()
                        .doesNotContain(code + "\"");
            }
        }
        assertThat(JsonPath.<List<String>>read(body, "$.findings[*].message"))
                .allSatisfy(message -> assertThat(message).doesNotContain("Exception", "finding."));
    }

    private MockHttpServletResponse sent(byte[] bytes, String name, String what) throws Exception {
        long start = CpuTime.ofThisThread();
        MockHttpServletResponse answer = web.perform(as(MockMvcRequestBuilders.multipart("/api/v1/imports")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                        .param("mode", "accept")
                        .locale(Stream.of(Locale.ENGLISH, Locale.FRENCH)
                                .skip(bytes.length % 2)
                                .findFirst()
                                .orElseThrow())))
                .andReturn()
                .getResponse();
        assertThat(CpuTime.ofThisThread() - start)
                .as("milliseconds of the processor for %s", what)
                .isLessThan(CpuTime.LONGEST);
        if (answer.getStatus() == 201) {
            accepted.add(JsonPath.read(answer.getContentAsString(), "$.id"));
        }
        return answer;
    }
}
