package org.mizani.dataimport.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.IMPORT_MAPPING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.dataimport.ImportReport;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ImportId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Each workbook of data-import/samples/good and bad gives what stands beside it; each is undone before the next. */
@SpringBootTest(properties = {"mizani.demo=false", "mizani.admin-password=for-tests-only"})
abstract class EverySample {

    private static final Path SAMPLES = Path.of("data-import", "samples");
    private static final String RATES = "imf-exchange-rates-2018-2020.xlsx";

    @TempDir
    static Path data;

    @Autowired
    private ImportService service;

    @Autowired
    private DSLContext db;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("mizani.data", data::toString);
    }

    @TestFactory
    Stream<DynamicNode> every_sample_gives_what_stands_beside_it() throws IOException {
        knowExchangeRates();
        return Stream.of("good", "bad")
                .map(folder -> dynamicContainer(
                        folder, samples(SAMPLES.resolve(folder)).map(this::test)));
    }

    /** Money in other currencies can be converted in 2018-2020, as with the demo data. */
    private void knowExchangeRates() throws IOException {
        if (!db.fetchExists(DATA_IMPORT, DATA_IMPORT.FILE_NAME.eq(RATES))) {
            SampleWay way = new SampleWay(service);
            way.accept(way.receive(RATES, Files.readAllBytes(SAMPLES.resolve(RATES))));
        }
    }

    private static Stream<Path> samples(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DynamicTest test(Path sample) {
        Expectation expected = Expectation.of(sample);
        return dynamicTest(sample.getFileName() + ": " + expected.covers(), () -> run(sample, expected));
    }

    private void run(Path sample, Expectation expected) throws IOException {
        db.deleteFrom(IMPORT_MAPPING).execute();
        SampleWay way = new SampleWay(service);
        ImportId id = way.receive(sample.getFileName().toString(), Files.readAllBytes(sample));
        if (expected.findings().stream().anyMatch(f -> f.startsWith("refused"))) {
            UnreadableFileException refusal = catchThrowableOfType(UnreadableFileException.class, () -> way.check(id));
            assertThat(expected.findings())
                    .as("refusal of " + sample.getFileName())
                    .containsExactly("refused " + refusal.finding().code());
            return;
        }
        firstCheck(way.check(id), sample, expected);
        way.answer(id, expected.answers());
        ImportReport checked = way.check(id);
        ImportReport accepted = way.accept(id);
        try {
            assertThat(accepted).as("acceptance of " + sample.getFileName()).isEqualTo(checked);
            assertThat(new StoredClaims(db, id).lines())
                    .as("claims of " + sample.getFileName() + ", " + accepted.findings())
                    .containsExactlyInAnyOrderElementsOf(expected.claims() == null ? List.of() : expected.claims());
            assertThat(accepted.blocked())
                    .as("blocked: " + sample.getFileName())
                    .isEqualTo(expected.claims() == null);
        } finally {
            if (!accepted.blocked()) {
                way.undo(id);
            }
        }
        againWithoutQuestions(way, sample, expected);
    }

    private static void firstCheck(ImportReport report, Path sample, Expectation expected) {
        assertThat(SampleWay.questions(report))
                .as("questions of " + sample.getFileName() + ", " + report.findings())
                .containsExactlyInAnyOrderElementsOf(expected.questions());
        assertThat(SampleWay.lines(report, expected))
                .as("findings of " + sample.getFileName() + ", " + report.findings())
                .containsExactlyInAnyOrderElementsOf(expected.findings());
    }

    /** How a layout was understood is remembered; what only one file says, such as its date, is not. */
    private static void againWithoutQuestions(SampleWay way, Path sample, Expectation expected) throws IOException {
        if (expected.claims() != null && !expected.answers().isEmpty()) {
            ImportId again = way.receive(sample.getFileName().toString(), Files.readAllBytes(sample));
            assertThat(SampleWay.questions(way.check(again)))
                    .as("questions of " + sample.getFileName() + ", the second time")
                    .noneMatch(question -> !question.startsWith("constant"));
        }
    }
}
