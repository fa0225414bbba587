package org.mizani.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.mizani.provenance.ImportId;
import org.mizani.web.Readiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings the sample workbooks into an empty database, through the importer itself; then the server is ready. */
@Component
@Order
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final boolean wanted;
    private final ImportQueries imports;
    private final ImportService service;
    private final Readiness readiness;

    DemoData(
            @Value("${mizani.demo}") boolean wanted,
            ImportQueries imports,
            ImportService service,
            Readiness readiness) {
        this.wanted = wanted;
        this.imports = imports;
        this.service = service;
        this.readiness = readiness;
        readiness.hold();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (wanted && imports.empty()) {
            for (Resource sample : Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:data-import/samples/*.xlsx"))
                    .sorted(Comparator.comparing(DemoData::name))
                    .toList()) {
                bringIn(sample);
            }
        }
        readiness.markReady();
    }

    private void bringIn(Resource sample) throws IOException {
        try (InputStream bytes = sample.getInputStream()) {
            ImportId id = service.receive(name(sample), bytes, "demo");
            ImportReport report = service.accept(id, null, "demo", null);
            if (report.blocked()) {
                LOG.error("sample {} was refused: {}", name(sample), report.findings());
            }
        }
    }

    private static String name(Resource sample) {
        return Objects.requireNonNull(sample.getFilename());
    }
}
