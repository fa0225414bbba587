package org.mizani.dataimport.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A zip written header by header, so that it can say of itself what is not true. */
final class ForgedZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int DEFLATED = 8;

    private final List<Entry> entries = new ArrayList<>();

    /** What a header says, whether true or not. */
    record Entry(String name, Packed content, long size, int crc, int flags, int method) {

        static Entry honest(String name, Packed content) {
            return new Entry(name, content, content.size(), content.crc(), 0, DEFLATED);
        }

        Entry sized(long other) {
            return new Entry(name, content, other, crc, flags, method);
        }

        Entry wrongCrc() {
            return new Entry(name, content, size, crc ^ 1, flags, method);
        }

        Entry flagged(int other) {
            return new Entry(name, content, size, crc, other, method);
        }

        Entry packedBy(int other) {
            return new Entry(name, content, size, crc, flags, other);
        }
    }

    ForgedZip with(String name, String text) throws IOException {
        return with(name, Packed.of(text));
    }

    ForgedZip with(String name, Packed content) {
        return with(Entry.honest(name, content));
    }

    /** Added at the end, also when there is one of that name already. */
    ForgedZip with(Entry entry) {
        entries.add(entry);
        return this;
    }

    /** In the place of the one of the same name. */
    ForgedZip instead(Entry entry) {
        entries.removeIf(e -> e.name().equals(entry.name()));
        return with(entry);
    }

    ForgedZip instead(String name, Packed content) {
        return instead(Entry.honest(name, content));
    }

    ForgedZip instead(String name, String text) throws IOException {
        return instead(name, Packed.of(text));
    }

    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        long offset = 0;
        for (Entry entry : entries) {
            byte[] local = header(entry, LOCAL, 0);
            out.write(local);
            entry.content().writeTo(out);
            directory.write(header(entry, CENTRAL, offset));
            offset += local.length + entry.content().packedSize();
        }
        directory.writeTo(out);
        out.write(end(entries.size(), directory.size(), offset));
    }

    /** One small file, named in the directory as many times as wanted. */
    static void writeCrowd(OutputStream out, int count) throws IOException {
        Entry first = Entry.honest("a", Packed.of("a"));
        byte[] local = header(first, LOCAL, 0);
        out.write(local);
        first.content().writeTo(out);
        long directory = 0;
        for (int i = 0; i < count; i++) {
            byte[] central = header(Entry.honest("n" + i, first.content()), CENTRAL, 0);
            out.write(central);
            directory += central.length;
        }
        out.write(end(count, directory, local.length + first.content().packedSize()));
    }

    private static byte[] header(Entry entry, int signature, long offset) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        boolean central = signature == CENTRAL;
        ByteBuffer header =
                ByteBuffer.allocate((central ? 46 : 30) + name.length).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(signature);
        if (central) {
            header.putShort((short) 20);
        }
        header.putShort((short) 20)
                .putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putInt(0)
                .putInt(entry.crc())
                .putInt((int) entry.content().packedSize())
                .putInt((int) entry.size())
                .putShort((short) name.length)
                .putShort((short) 0);
        if (central) {
            header.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt((int) offset);
        }
        return header.put(name).array();
    }

    private static byte[] end(int count, long directory, long offset) {
        return ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(END)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt((int) directory)
                .putInt((int) offset)
                .putShort((short) 0)
                .array();
    }
}
