package org.mizani.ui.texts;

import java.io.Serial;
import java.util.List;

/** A change that must not happen, with the reason in words. */
public final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String field;
    private final String key;
    private final transient List<Object> arguments;

    public RefusedException(String field, String key, Object... arguments) {
        super(field + ": " + key + " " + List.of(arguments));
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What is wrong, by its name in the HTTP interface. */
    public String field() {
        return field;
    }

    /** Translation key of the reason. */
    public String key() {
        return key;
    }

    /** For the placeholders of the reason. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
