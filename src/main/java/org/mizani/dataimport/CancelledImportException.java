package org.mizani.dataimport;

import org.mizani.provenance.ImportId;

/** A person has cancelled what was being done with an import; nothing of it is stored. */
public final class CancelledImportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CancelledImportException(ImportId id) {
        super("import " + id + " was cancelled");
    }
}
