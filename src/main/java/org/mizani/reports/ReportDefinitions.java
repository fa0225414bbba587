package org.mizani.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The reports that {@code reports/definitions} describes, read at start. */
@Component
public class ReportDefinitions {

    private static final String FOLDER = "reports/definitions/";
    private static final String FIRST = "operation-compliance";
    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(ReportDefinition.class);

    private final Map<String, ReportDefinition> byId = new LinkedHashMap<>();
    private final Map<String, SectionWriter> writers = new LinkedHashMap<>();

    /** @throws IllegalStateException with file and line when a definition is broken */
    ReportDefinitions(List<SectionWriter> writers) {
        writers.forEach(writer -> this.writers.put(writer.code(), writer));
        List<Resource> files;
        try {
            files = Arrays.asList(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.stream()
                .map(this::read)
                .sorted(Comparator.comparing((ReportDefinition d) -> !d.id().equals(FIRST))
                        .thenComparing(ReportDefinition::id))
                .forEach(this::add);
    }

    /** All reports, the usual one first. */
    public List<ReportDefinition> all() {
        return List.copyOf(byId.values());
    }

    /** The report of one operation that its page and its list of sources show. */
    public ReportDefinition usual() {
        return all().getFirst();
    }

    public Optional<ReportDefinition> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Who fills the sections of a report, in its order. */
    List<SectionWriter> writers(ReportDefinition definition) {
        return definition.sections().stream()
                .filter(code -> !code.equals(ReportDefinition.SOURCES))
                .map(code -> Objects.requireNonNull(writers.get(code)))
                .toList();
    }

    /** True when the report speaks about one operation, which a reader must choose. */
    public boolean ofOneOperation(ReportDefinition definition) {
        return writers(definition).stream().anyMatch(SectionWriter::ofOneOperation);
    }

    private void add(ReportDefinition definition) {
        if (byId.putIfAbsent(definition.id(), definition) != null) {
            throw new IllegalStateException(FOLDER + ": two definitions have the id " + definition.id());
        }
    }

    ReportDefinition read(Resource file) {
        String name = FOLDER + file.getFilename();
        Set<String> known = new HashSet<>(writers.keySet());
        known.add(ReportDefinition.SOURCES);
        try (InputStream in = file.getInputStream()) {
            ReportDefinition definition = SectionCodes.knowing(YAML, known).readValue(in);
            if (ofOneOperation(definition) && !definition.offers(ReportDefinition.OPERATION)) {
                throw new IllegalStateException(name + ", line 1: parameters lack operation, which a section needs");
            }
            return definition;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new IllegalStateException(name + ", line " + line + ": " + reason(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException wrong && wrong.getMessage() != null
                ? wrong.getMessage()
                : e.getOriginalMessage();
    }
}
