package org.mizani.dataimport.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.ImportReport;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Severity;
import org.mizani.provenance.ImportId;

/** The way of a file through the door that users take. */
record SampleWay(ImportService service) {

    private static final String USER = "tester";

    ImportId receive(String name, byte[] bytes) throws IOException {
        return service.receive(name, new ByteArrayInputStream(bytes), USER);
    }

    ImportReport check(ImportId id) throws IOException {
        return service.check(id, null);
    }

    void answer(ImportId id, Map<String, String> answers) {
        service.answer(id, answers);
    }

    ImportReport accept(ImportId id) throws IOException {
        return service.accept(id, null, USER, "a sample");
    }

    void undo(ImportId id) {
        service.undo(id, USER, "a sample");
    }

    /** All that warn or block, and of the others those that are asked about. */
    static List<String> lines(ImportReport report, Expectation expected) {
        return report.findings().stream()
                .filter(f -> f.severity() != Severity.INFORMS || expected.informsOf(line(f)))
                .map(SampleWay::line)
                .toList();
    }

    static List<String> questions(ImportReport report) {
        return report.questions().stream()
                .filter(Question::required)
                .map(Question::id)
                .toList();
    }

    /** Severity, code, and where: {@code blocks type-error Sheet1!E2}. */
    private static String line(Finding finding) {
        String sheet = finding.sheet() == null ? "" : " " + finding.sheet();
        String cell = finding.cell() == null ? "" : "!" + finding.cell();
        return finding.severity().code() + " " + finding.code() + sheet + cell;
    }
}
