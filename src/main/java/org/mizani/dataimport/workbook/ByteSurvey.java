package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Counts over all bytes of a file that tell text from other things, and UTF-8 from older encodings. */
final class ByteSurvey {

    private static final int CONTROLS_PER_FILE = 100;
    private static final int MARKUP_PER_TEXT = 20;

    private long bytes;
    private final long[] nuls = new long[2];
    private long controls;
    private long high;
    private long sequences;
    private long malformed;
    private int expected;

    private ByteSurvey() {}

    static ByteSurvey of(Path file) throws IOException {
        ByteSurvey survey = new ByteSurvey();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                for (int i = 0; i < got; i++) {
                    survey.add(buffer[i] & 0xff);
                }
            }
        }
        survey.malformed += survey.expected > 0 ? 1 : 0;
        return survey;
    }

    /** NULs, or more than one control character in a hundred. */
    boolean isBinary() {
        return nuls[0] + nuls[1] > 0 || controls * CONTROLS_PER_FILE > bytes;
    }

    /**
     * What 16-bit characters look like that no byte order mark announces: separators, digits and line breaks leave NULs
     * in one byte of two and none in the other. Null when it does not look so.
     */
    @Nullable
    Charset sixteenBits() {
        long high = Math.max(nuls[0], nuls[1]);
        long low = Math.min(nuls[0], nuls[1]);
        boolean pairs = bytes % 2 == 0 && high * MARKUP_PER_TEXT >= bytes / 2 && low * CONTROLS_PER_FILE <= high;
        if (!pairs) {
            return null;
        }
        return nuls[0] > nuls[1] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    boolean isUtf8() {
        return malformed == 0;
    }

    /** Nearly all of it is UTF-8, a few bytes are not: mended or cut by some program. */
    boolean isBrokenUtf8() {
        return sequences > malformed;
    }

    boolean isDenserThan(double share) {
        return high > share * bytes;
    }

    private void add(int b) {
        bytes++;
        if (expected > 0) {
            high++;
            if ((b & 0xc0) == 0x80) {
                sequences += --expected == 0 ? 1 : 0;
                return;
            }
            malformed++;
            expected = 0;
            high--;
        }
        if (b >= 0x80) {
            high++;
            expected = b < 0xc2 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : b < 0xf5 ? 3 : 0;
            malformed += expected == 0 ? 1 : 0;
        } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
            controls++;
            nuls[(int) (bytes & 1)] += b == 0 ? 1 : 0;
        }
    }
}
