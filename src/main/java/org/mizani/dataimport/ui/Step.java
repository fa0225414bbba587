package org.mizani.dataimport.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Severity;
import org.mizani.provenance.ImportId;

/** The steps of an import, each with an address of its own. */
enum Step {
    CHOOSE,
    UNDERSTAND,
    CHECK,
    COMPARE,
    SUBMIT;

    static Optional<Step> of(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /** The last part of the address, and of the translation's key. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String address(ImportId id) {
        return this == CHOOSE ? "imports" : "imports/" + id + "/" + code();
    }

    /** The one where a person is needed next. */
    static Step next(Import shown, java.util.List<Finding> findings) {
        if (shown.status() == Status.ACCEPTED || shown.status() == Status.UNDONE) {
            return SUBMIT;
        }
        if (shown.questions().stream().anyMatch(Question::required)) {
            return UNDERSTAND;
        }
        boolean clean = findings.stream().allMatch(f -> f.severity() == Severity.INFORMS);
        return shown.status() == Status.DRAFT && clean ? COMPARE : CHECK;
    }
}
