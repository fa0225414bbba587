package org.mizani.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** @throws IllegalStateException with file and line when a definition is broken */
    ReportDefinitions() {
        List<Resource> files;
        try {
            files = Arrays.asList(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.stream()
                .map(ReportDefinitions::read)
                .sorted(Comparator.comparing((ReportDefinition d) -> !d.id().equals(FIRST))
                        .thenComparing(ReportDefinition::id))
                .forEach(this::add);
    }

    /** All reports, the usual one first. */
    public List<ReportDefinition> all() {
        return List.copyOf(byId.values());
    }

    public Optional<ReportDefinition> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private void add(ReportDefinition definition) {
        if (byId.putIfAbsent(definition.id(), definition) != null) {
            throw new IllegalStateException(FOLDER + ": two definitions have the id " + definition.id());
        }
    }

    static ReportDefinition read(Resource file) {
        String name = FOLDER + file.getFilename();
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in);
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
