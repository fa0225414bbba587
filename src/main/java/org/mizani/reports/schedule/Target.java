package org.mizani.reports.schedule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where reports of a schedule go. */
public enum Target {
    /** The folder that the operator has set. */
    FOLDER,
    MAIL;

    /** The word in the database and in the HTTP interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Target> byCode(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }
}
