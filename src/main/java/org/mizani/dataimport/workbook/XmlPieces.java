package org.mizani.dataimport.workbook;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part's XML in pieces exactly as they are written: tags, and what stands between them. Whoever copies the pieces
 * keeps everything of the part that he does not mean to change.
 */
final class XmlPieces implements Closeable {

    /** Kinds of pieces; what is neither tag nor text is a comment or an instruction. */
    enum Kind {
        START,
        EMPTY,
        END,
        TEXT,
        OTHER
    }

    private static final int FIRST_LINE = 200;
    private static final int DEEPEST = 64;
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final GuardedStream guard;
    private final Reader reader;
    private final String part;
    private final boolean sameEncoding;
    private char[] buffer = new char[1 << 14];
    private int start;
    private int end;
    private int filled;
    private Kind kind = Kind.TEXT;
    private int nameStart;
    private int nameEnd;
    private int depth;

    XmlPieces(GuardedStream guard, String part) throws IOException {
        this.guard = guard;
        this.part = part;
        BufferedInputStream bytes = new BufferedInputStream(guard, 1 << 14);
        Charset charset = charset(bytes, part);
        this.sameEncoding = charset.equals(StandardCharsets.UTF_8);
        this.reader = new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Goes on to the next piece; false at the end of the part. */
    boolean next() throws IOException {
        if (kind == Kind.END || kind == Kind.EMPTY) {
            depth--;
        }
        kind = Kind.TEXT;
        start = end;
        guard.tokenBegins();
        if (!has(1)) {
            if (depth != 0) {
                throw Problems.damaged(part);
            }
            return false;
        }
        if (buffer[start] == '<') {
            readMarkup();
        } else {
            end = start;
            while (end < filled && buffer[end] != '<') {
                end++;
            }
        }
        return true;
    }

    Kind kind() {
        return kind;
    }

    /** True for a tag of an element that begins here, whether or not it also ends here. */
    boolean starts(String localName) {
        return starts() && isNamed(localName);
    }

    boolean starts() {
        return kind == Kind.START || kind == Kind.EMPTY;
    }

    boolean ends(String localName) {
        return kind == Kind.END && isNamed(localName);
    }

    /** How many elements are open, the one of this tag included. */
    int depth() {
        return depth;
    }

    String localName() {
        return new String(buffer, nameStart, nameEnd - nameStart);
    }

    String raw() {
        return new String(buffer, start, end - start);
    }

    XmlTag tag() {
        return new XmlTag(raw());
    }

    /** Writes the piece as it is; an encoding that is not kept is not claimed either. */
    void copyTo(Writer out) throws IOException {
        if (kind == Kind.OTHER && !sameEncoding && raw().startsWith("<?xml ")) {
            out.write(ENCODING.matcher(raw()).replaceFirst("encoding=\"UTF-8\""));
        } else {
            out.write(buffer, start, end - start);
        }
    }

    /** Writes everything from this start tag on to the end of its element. */
    void copyElementTo(Writer out) throws IOException {
        int outside = depth;
        copyTo(out);
        while (!(depth == outside && (kind == Kind.END || kind == Kind.EMPTY))) {
            more();
            copyTo(out);
        }
    }

    /** Goes on to the end of the element that just began. */
    void skipElement() throws IOException {
        copyElementTo(Writer.nullWriter());
    }

    /** The next piece, which must be there. */
    void more() throws IOException {
        if (!next()) {
            throw Problems.damaged(part);
        }
    }

    /** A row or something of that size is done: see {@link GuardedStream}. */
    void progressed() {
        guard.progressed();
    }

    String part() {
        return part;
    }

    @Override
    public void close() throws IOException {
        guard.close();
    }

    private void readMarkup() throws IOException {
        if (at("<!--")) {
            kind = Kind.OTHER;
            end = after("-->", start + 4);
        } else if (at("<![CDATA[")) {
            end = after("]]>", start + 9);
        } else if (at("<!")) {
            throw Problems.refused("file-has-doctype", part);
        } else if (at("<?")) {
            kind = Kind.OTHER;
            end = after("?>", start + 2);
        } else {
            readTag();
        }
    }

    private void readTag() throws IOException {
        boolean closing = at("</");
        end = endOfTag();
        boolean empty = !closing && buffer[end - 2] == '/';
        kind = closing ? Kind.END : empty ? Kind.EMPTY : Kind.START;
        nameStart = start + (closing ? 2 : 1);
        nameEnd = nameStart;
        for (char c = buffer[nameEnd]; c > ' ' && c != '>' && c != '/'; c = buffer[++nameEnd]) {
            if (c == ':') {
                nameStart = nameEnd + 1;
            }
        }
        if (nameStart == nameEnd) {
            throw Problems.damaged(part);
        }
        if ((!closing && ++depth > DEEPEST) || depth < 1) {
            throw Problems.damaged(part);
        }
    }

    /** Behind the mark that ends the tag; marks in quotes end nothing. */
    private int endOfTag() throws IOException {
        char quote = 0;
        for (int offset = 1; has(offset + 1); offset++) {
            char c = buffer[start + offset];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return start + offset + 1;
            }
        }
        throw Problems.damaged(part);
    }

    private int after(String mark, int from) throws IOException {
        for (int offset = from - start; has(offset + mark.length()); offset++) {
            if (matches(mark, start + offset)) {
                return start + offset + mark.length();
            }
        }
        throw Problems.damaged(part);
    }

    private boolean at(String mark) throws IOException {
        return has(mark.length()) && matches(mark, start);
    }

    private boolean matches(String mark, int position) {
        for (int i = 0; i < mark.length(); i++) {
            if (buffer[position + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNamed(String localName) {
        return nameEnd - nameStart == localName.length() && matches(localName, nameStart);
    }

    /** Makes sure that so many characters of the piece are at hand; false when the part has no more. */
    private boolean has(int count) throws IOException {
        while (filled - start < count) {
            makeRoom();
            int got;
            try {
                got = reader.read(buffer, filled, buffer.length - filled);
            } catch (CharacterCodingException e) {
                throw Problems.damaged(part);
            }
            if (got < 0) {
                return false;
            }
            filled += got;
        }
        return true;
    }

    private void makeRoom() {
        if (filled < buffer.length) {
            return;
        }
        char[] target = start < buffer.length / 2 ? new char[buffer.length * 2] : buffer;
        System.arraycopy(buffer, start, target, 0, filled - start);
        buffer = target;
        filled -= start;
        end -= start;
        start = 0;
    }

    private static Charset charset(BufferedInputStream bytes, String part) throws IOException {
        bytes.mark(FIRST_LINE);
        byte[] head = bytes.readNBytes(FIRST_LINE);
        bytes.reset();
        String first = new String(head, StandardCharsets.ISO_8859_1);
        if (first.startsWith("\u00ef\u00bb\u00bf")) {
            bytes.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (first.startsWith("\u00fe\u00ff") || first.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16;
        }
        if (first.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        if (first.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(first);
        try {
            return first.startsWith("<?xml") && declared.find()
                    ? Charset.forName(declared.group(1))
                    : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            throw Problems.damaged(part);
        }
    }
}
