package org.mizani.dataimport.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a sample must give.
 *
 * @param covers what it shows, in words
 * @param questions ids of all questions that are asked before any answer
 * @param answers question to answer, given before the sample is accepted
 * @param findings of the first check, before any answer: all that warn or block, of those that inform the ones that the
 *     sample is about; one that begins with {@code refused} says why the file is not read at all
 * @param claims all that is stored after acceptance; null when the sample cannot be accepted
 */
record Expectation(
        String covers,
        List<String> questions,
        Map<String, String> answers,
        List<String> findings,
        @Nullable List<String> claims) {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    Expectation {
        Objects.requireNonNull(covers, "covers");
        questions = questions == null ? List.of() : List.copyOf(questions);
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    static Expectation of(Path sample) {
        String name = sample.getFileName().toString();
        return YAML.readValue(
                sample.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected.yaml")
                        .toFile(),
                Expectation.class);
    }

    boolean informsOf(String finding) {
        return findings.contains(finding);
    }
}
