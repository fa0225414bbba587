package org.mizani.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class ReportDefinitionsTest {

    private static final ReportDefinitions DEFINITIONS = new ReportDefinitions(Stream.concat(
                    Stream.of("parity", "strength", "finance", "conflicts", "projection", "scenario", "pledges")
                            .map(code -> new Blank(code, true)),
                    Stream.of("contributors", "arrears", "partners", "au-budget", "peace-fund")
                            .map(code -> new Blank(code, false)))
            .<SectionWriter>map(blank -> blank)
            .toList());

    /** A section without content. */
    private record Blank(String code, boolean ofOneOperation) implements SectionWriter {
        @Override
        public SectionContent write(ReportParameters parameters) {
            return new SectionContent(List.of(), List.of());
        }
    }

    private static final String GOOD = """
            id: mine
            titles:
              en: Mine
              fr: Le mien
              pt: O meu
              ar: تقريري
            sections: [parity, sources]
            parameters: [operation, lang]
            """;

    @Test
    void the_shipped_reports_can_be_read_and_the_usual_one_is_first() {
        ReportDefinition first = DEFINITIONS.all().getFirst();
        assertThat(first.id()).isEqualTo("operation-compliance");
        assertThat(first.title(Locale.FRENCH)).startsWith("Rapport de conformité");
    }

    @Test
    void a_report_of_many_operations_needs_none() {
        ReportDefinition women = DEFINITIONS.byId("women-in-uniform").orElseThrow();
        assertThat(DEFINITIONS.ofOneOperation(women)).isFalse();
        assertThat(DEFINITIONS.ofOneOperation(DEFINITIONS.usual())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sections: [parity, sources] | sections: [parity, weather] | line 7: there is no section weather
                    sections: [parity, sources] | sections: [sources, parity] | sources must be the last section
                    parameters: [operation, lang] | parameters: [lang]        | parameters lack operation, which a section needs
                    fr: Le mien                 | de: Meins                   | titles lack fr
                    id: mine                    | id: mine: yours             | line 1
                    lang]                       | weather]                    | there is no parameter weather
                    """)
    void a_broken_definition_is_refused_with_file_and_line(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("reports/definitions/mine.yaml, line ")
                .hasMessageContaining(message);
    }

    private static ReportDefinition read(String yaml) {
        return DEFINITIONS.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "mine.yaml";
            }
        });
    }
}
