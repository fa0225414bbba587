package org.mizani.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font without its table of substitutions. Ligatures such as ﬀ would otherwise stand in the text of the PDF,
 * where neither a hash nor a word with two f can be searched or copied; no style sheet turns them off. And without the
 * pictures of marks that only say how lines run, which the printer would draw.
 */
final class PlainFont {

    private static final int TABLE_COUNT = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int OFFSET_IN_ENTRY = 8;
    private static final int LONG_PLACES_IN_HEAD = 50;
    private static final int UNKNOWN = tag("none");

    /** Left-to-right and right-to-left mark. */
    private static final List<Integer> UNSEEN = List.of(0x200E, 0x200F);

    private PlainFont() {}

    static InputStream of(InputStream font) {
        try (font) {
            byte[] bytes = font.readAllBytes();
            ByteBuffer file = ByteBuffer.wrap(bytes);
            Map<Integer, Integer> entries = entries(file);
            try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                CmapLookup letters = read.getUnicodeCmapLookup();
                UNSEEN.stream()
                        .map(letters::getGlyphId)
                        .sorted(Comparator.reverseOrder())
                        .forEach(glyph -> empty(file, entries, glyph));
            }
            Integer substitutions = entries.get(tag("GSUB"));
            if (substitutions != null) {
                file.putInt(substitutions, UNKNOWN);
            }
            return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Places of the entries of the directory by their tags. */
    private static Map<Integer, Integer> entries(ByteBuffer file) {
        Map<Integer, Integer> entries = new LinkedHashMap<>();
        int tables = Short.toUnsignedInt(file.getShort(TABLE_COUNT));
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + i * ENTRY;
            entries.put(file.getInt(entry), entry);
        }
        return entries;
    }

    /** A glyph is drawn from its place to that of the next one: between equal places there is nothing to draw.
     * Those that follow one another must be emptied from the last to the first. */
    private static void empty(ByteBuffer file, Map<Integer, Integer> entries, int glyph) {
        if (glyph == 0) {
            return;
        }
        int places = start(file, entries, "loca");
        boolean wide = file.getShort(start(file, entries, "head") + LONG_PLACES_IN_HEAD) == 1;
        if (wide) {
            file.putInt(places + glyph * Integer.BYTES, file.getInt(places + (glyph + 1) * Integer.BYTES));
        } else {
            file.putShort(places + glyph * Short.BYTES, file.getShort(places + (glyph + 1) * Short.BYTES));
        }
    }

    private static int start(ByteBuffer file, Map<Integer, Integer> entries, String table) {
        Integer entry = entries.get(tag(table));
        if (entry == null) {
            throw new IllegalArgumentException("a font without " + table);
        }
        return file.getInt(entry + OFFSET_IN_ENTRY);
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
