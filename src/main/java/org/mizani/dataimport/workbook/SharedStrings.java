package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a workbook's cells point to, packed as UTF-8: two million short ones take some 50 MB instead of 150.
 * Those in use are unpacked once for a while.
 */
final class SharedStrings {

    /** Room for the longest text, and four of them with their headers into a region of the garbage collector. */
    private static final int CHUNK_BITS = 18;

    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int ROOM = CHUNK - 64;
    private static final int REMEMBERED = 1 << 14;
    private static final int LONGEST_REMEMBERED = 256;

    /** Bytes of memory that each text takes beside its own, with room to grow. */
    private static final int BESIDE = 12;

    /** Characters of long texts that cells may repeat. */
    private static final long MOST_REPEATED = 1 << 29;

    private final Limits limits;
    private final List<byte[]> chunks = new ArrayList<>();
    private int[] starts = new int[1024];
    private int[] lengths = new int[1024];
    private int count;
    private int end;
    private long repeated;
    private final int[] rememberedIndex = new int[REMEMBERED];
    private final RawCell[] remembered = new RawCell[REMEMBERED];

    private SharedStrings(Limits limits) {
        this.limits = limits;
        Arrays.fill(rememberedIndex, -1);
    }

    static SharedStrings none(Limits limits) {
        return new SharedStrings(limits);
    }

    /** Reads all texts; runs of rich text are joined, phonetic hints left out. */
    static SharedStrings read(XmlPart xml, Limits limits) throws IOException {
        SharedStrings strings = new SharedStrings(limits);
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inHint = false;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.name();
                    inText = name.equals("t") && !inHint;
                    inHint |= name.equals("rPh");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) {
                        xml.appendText(text);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    switch (xml.name()) {
                        case "rPh" -> inHint = false;
                        case "si" -> {
                            strings.add(CellText.unescaped(text));
                            text.setLength(0);
                            xml.progressed();
                        }
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return strings;
                }
                default -> {}
            }
        }
    }

    /** The cell that points to a text; null when there is no such text. */
    @Nullable
    RawCell cell(int index) throws UnreadableFileException {
        if (index < 0 || index >= count) {
            return null;
        }
        if (lengths[index] > LONGEST_REMEMBERED) {
            repeated += lengths[index];
            if (repeated > MOST_REPEATED) {
                throw Problems.refused("too-much-text", Long.toString(MOST_REPEATED >> 20));
            }
            return CellText.cell(text(index));
        }
        int slot = index & REMEMBERED - 1;
        if (rememberedIndex[slot] != index) {
            remembered[slot] = CellText.cell(text(index));
            rememberedIndex[slot] = index;
        }
        return remembered[slot];
    }

    private String text(int index) {
        int start = starts[index];
        return new String(chunks.get(start >> CHUNK_BITS), start & CHUNK - 1, lengths[index], StandardCharsets.UTF_8);
    }

    void add(String text) throws UnreadableFileException {
        if (text.length() > limits.textLength()) {
            throw Problems.refused("text-too-long", Integer.toString(limits.textLength()));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if ((end & CHUNK - 1) + bytes.length > ROOM) {
            end = chunks.size() << CHUNK_BITS;
        }
        if ((long) end + bytes.length + (long) BESIDE * count > limits.sharedBytes()) {
            throw Problems.refused("too-much-text", Integer.toString(limits.sharedBytes() >> 20));
        }
        if (end >> CHUNK_BITS == chunks.size()) {
            chunks.add(new byte[ROOM]);
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count + count / 2);
            lengths = Arrays.copyOf(lengths, count + count / 2);
        }
        System.arraycopy(bytes, 0, chunks.get(chunks.size() - 1), end & CHUNK - 1, bytes.length);
        starts[count] = end;
        lengths[count++] = bytes.length;
        end += bytes.length;
    }
}
