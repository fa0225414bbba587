package org.mizani.operations.registers;

import java.io.Serial;

/** A table of codes is broken; the message names file, line and column for the person who edits it. */
final class CodeFileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    CodeFileException(String file, long line, String column, String what) {
        super("data-import/codes/%s, line %d, column %s: %s".formatted(file, line, column, what));
    }

    CodeFileException(String file, String what, Throwable cause) {
        super("data-import/codes/%s: %s".formatted(file, what), cause);
    }
}
