package org.mizani.dataimport.workbook;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A zip entry's bytes, held to what the zip's directory promised: not more bytes than declared, at the end exactly as
 * many and with the right check sum; or those of a plain file. A reader calls {@link #progressed} whenever it has finished a piece, and
 * {@link #tokenBegins} before each token, so that neither can grow without bound.
 */
final class GuardedStream extends FilterInputStream {

    /** A start tag, comment or piece of text; the longest honest one is a text of the longest length. */
    private static final int LONGEST_TOKEN = 1 << 18;

    private final @Nullable ZipEntry entry;
    private final String name;
    private final long stretchBytes;
    private final CRC32 crc = new CRC32();
    private long count;
    private long mark;
    private long tokenMark;

    GuardedStream(InputStream in, ZipEntry entry, long stretchBytes) {
        super(in);
        this.entry = entry;
        this.name = entry.getName();
        this.stretchBytes = stretchBytes;
    }

    /** A file of its own, of which nothing is promised. */
    GuardedStream(InputStream in, String name, long stretchBytes) {
        super(in);
        this.entry = null;
        this.name = name;
        this.stretchBytes = stretchBytes;
    }

    void progressed() {
        mark = count;
        tokenMark = count;
    }

    void tokenBegins() {
        tokenMark = count;
    }

    /** Reads what is left, so that size and check sum are compared even when the reader had seen enough. */
    void finish() throws IOException {
        byte[] rest = new byte[1 << 14];
        while (read(rest, 0, rest.length) >= 0) {
            progressed();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got;
        try {
            got = super.read(bytes, offset, length);
        } catch (ZipException | EOFException e) {
            throw Problems.damaged(name);
        }
        if (got < 0) {
            if (entry != null && (count != entry.getSize() || crc.getValue() != entry.getCrc())) {
                throw Problems.damaged(name);
            }
            return got;
        }
        count += got;
        if (entry != null) {
            crc.update(bytes, offset, got);
            if (count > entry.getSize()) {
                throw Problems.damaged(name);
            }
        }
        if (count - mark > stretchBytes) {
            throw Problems.refused("zip-too-large", Long.toString(stretchBytes >> 20));
        }
        if (count - tokenMark > LONGEST_TOKEN) {
            throw Problems.refused("text-too-long", Integer.toString(LONGEST_TOKEN));
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        throw new UnsupportedOperationException("would leave bytes unchecked");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
