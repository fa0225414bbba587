package org.mizani.dataimport.workbook;

import java.io.IOException;
import org.mizani.dataimport.Finding;

/** The file is no spreadsheet that we read, is broken, or goes beyond the limits; the finding says which. */
public class UnreadableFileException extends IOException {

    private final transient Finding finding;

    public UnreadableFileException(Finding finding) {
        super(finding.code() + " " + finding.arguments());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
