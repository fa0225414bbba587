package org.mizani.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType font without its table of substitutions. Ligatures such as ﬀ would otherwise stand in the text of the PDF,
 * where neither a hash nor a word with two f can be searched or copied; no style sheet turns them off.
 */
final class PlainFont {

    private static final int TABLE_COUNT = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int UNKNOWN = tag("none");

    private PlainFont() {}

    static InputStream of(InputStream font) {
        try (font) {
            ByteBuffer bytes = ByteBuffer.wrap(font.readAllBytes());
            int tables = Short.toUnsignedInt(bytes.getShort(TABLE_COUNT));
            for (int i = 0; i < tables; i++) {
                int entry = DIRECTORY + i * ENTRY;
                if (bytes.getInt(entry) == SUBSTITUTIONS) {
                    bytes.putInt(entry, UNKNOWN);
                }
            }
            return new ByteArrayInputStream(bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
