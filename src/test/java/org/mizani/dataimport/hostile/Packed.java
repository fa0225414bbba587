package org.mizani.dataimport.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Deflated text with a part in its middle that repeats: the part is packed once and its packed bytes are repeated, so
 * that hundreds of megabytes take no time to make.
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Packed(byte[] head, byte[] repeated, int times, byte[] tail, long size, int crc) {

    static Packed of(String text) throws IOException {
        return of("", "", 0, text);
    }

    static Packed of(String head, String repeated, int times, String tail) throws IOException {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] middle = repeated.getBytes(StandardCharsets.UTF_8);
        byte[] last = tail.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(first);
        for (int i = 0; i < times; i++) {
            crc.update(middle);
        }
        crc.update(last);
        long size = first.length + (long) middle.length * times + last.length;
        return new Packed(
                deflated(first, Deflater.FULL_FLUSH),
                deflated(middle, Deflater.FULL_FLUSH),
                times,
                deflated(last, Deflater.NO_FLUSH),
                size,
                (int) crc.getValue());
    }

    /** Text that does not pack well, to stay below the density at which a file counts as a bomb; the same each time. */
    static String noise(int length) {
        Random random = new Random(4);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    /** A megabyte of the same, not dense enough for a bomb. */
    static String megabyteOf(String same) {
        String comment = "<!--" + noise(25_000) + "-->";
        return same.repeat(((1 << 20) - comment.length()) / same.length()) + comment;
    }

    long packedSize() {
        return head.length + (long) repeated.length * times + tail.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(head);
        for (int i = 0; i < times; i++) {
            out.write(repeated);
        }
        out.write(tail);
    }

    private static byte[] deflated(byte[] bytes, int flush) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            if (flush == Deflater.NO_FLUSH) {
                deflater.finish();
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            int got = deflater.deflate(buffer, 0, buffer.length, flush);
            while (got > 0) {
                packed.write(buffer, 0, got);
                got = deflater.deflate(buffer, 0, buffer.length, flush);
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
