package org.mizani.dataimport.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an annotated copy carries, unseen, so that it is known again when it comes back. Anyone can write one, so it is a
 * hint, never a proof.
 *
 * @param importId number of the import whose file was annotated
 * @param sha256 fingerprint of that file, 64 hexadecimal digits
 */
public record Mark(long importId, String sha256) {

    /** Name of the document property that holds it, in every format. */
    static final String PROPERTY = "mizani-annotated";

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64})");

    String text() {
        return importId + " " + sha256;
    }

    static Optional<Mark> of(@Nullable String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new Mark(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
