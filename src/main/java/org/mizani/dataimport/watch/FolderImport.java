package org.mizani.dataimport.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.ImportReport;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.api.AnswerJson;
import org.mizani.dataimport.watch.SettledFiles.Settled;
import org.mizani.dataimport.watch.SettledFiles.State;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ImportId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Imports one file by the rules of the HTTP interface; what a person must decide is left to a person. */
@Component
class FolderImport {

    /** Who imports, in history and sources. */
    static final String USER = "watched-folder";

    private static final String REASON = "mizani.watch-accepts-warnings";

    private final ImportService service;
    private final AnswerJson answers;
    private final DataSize most;
    private final boolean acceptsWarnings;

    FolderImport(
            ImportService service,
            AnswerJson answers,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize most,
            @Value("${mizani.watch-accepts-warnings}") boolean acceptsWarnings) {
        this.service = service;
        this.answers = answers;
        this.most = most;
        this.acceptsWarnings = acceptsWarnings;
    }

    /** What became of a file, and what is to be said about it. */
    record Outcome(Tray tray, String answer) {}

    /** Imports a file where it lies; nothing when it changes meanwhile. */
    Optional<Outcome> bringIn(Settled file) throws IOException {
        if (file.state().size() > most.toBytes()) {
            return Optional.of(new Outcome(Tray.REFUSED, answers.tooLarge()));
        }
        ImportId id = receive(file.path());
        if (!State.of(file.path()).equals(file.state())) {
            return Optional.empty();
        }
        try {
            return Optional.of(decide(id));
        } catch (UnreadableFileException e) {
            return Optional.of(new Outcome(Tray.REFUSED, answers.unreadable(e)));
        }
    }

    private ImportId receive(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return service.receive(file.getFileName().toString(), bytes, USER);
        }
    }

    private Outcome decide(ImportId id) throws IOException {
        ImportReport report = service.check(id, null);
        boolean warned = report.count(Severity.WARNS) > 0;
        if (!report.blocked() && (!report.questions().isEmpty() || (warned && !acceptsWarnings))) {
            return outcome(Tray.WAITING, id);
        }
        if (!report.blocked()) {
            report = service.accept(id, null, USER, warned ? REASON : null);
        }
        return outcome(trayOf(report), id);
    }

    private static Tray trayOf(ImportReport report) {
        if (report.findings().stream().map(Finding::code).anyMatch("already-imported"::equals)) {
            return Tray.REPEATED;
        }
        return report.blocked() ? Tray.REFUSED : Tray.ACCEPTED;
    }

    private Outcome outcome(Tray tray, ImportId id) {
        return new Outcome(tray, answers.of(id));
    }
}
