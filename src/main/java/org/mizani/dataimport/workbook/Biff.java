package org.mizani.dataimport.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;

/**
 * The records of one part of an {@code .xls} workbook, one at a time. Only those that a reader asks for are decoded, so
 * that what a record promises to hold is never believed; everything that is wrong with them is a damaged file.
 */
final class Biff implements Closeable {

    /** Bytes before a record's data. */
    private static final int HEADER = 4;

    private final InputStream bytes;
    private final RecordInputStream records;
    private int depth;

    private Biff(InputStream bytes, RecordInputStream records) {
        this.bytes = bytes;
        this.records = records;
    }

    /** The records from a position of the stream on; locked ones have to be passed one by one to get there. */
    static Biff at(InputStream bytes, int position, @Nullable EncryptionInfo key) throws IOException {
        try {
            if (key != null) {
                Biff records = new Biff(bytes, new RecordInputStream(bytes, key, 0));
                records.passTo(position);
                return records;
            }
            bytes.skipNBytes(position);
            return new Biff(bytes, new RecordInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw Problems.damaged(Ole2.WORKBOOK);
        }
    }

    private void passTo(int position) throws UnreadableFileException {
        for (long at = 0; at < position; at += HEADER + records.remaining()) {
            if (!advance()) {
                throw Problems.damaged(Ole2.WORKBOOK);
            }
        }
    }

    /** Goes on to the next record of this part; false at its end. Parts inside it, such as charts, are passed over. */
    boolean next() throws UnreadableFileException {
        do {
            if (!advance()) {
                throw Problems.damaged(Ole2.WORKBOOK);
            }
            int sid = records.getSid();
            depth += sid == BOFRecord.sid ? 1 : sid == EOFRecord.sid ? -1 : 0;
        } while (depth > 1);
        return depth == 1;
    }

    int sid() {
        return records.getSid();
    }

    /** The record as an object. */
    <T> T decode(Function<RecordInputStream, T> decoder) throws UnreadableFileException {
        try {
            return decoder.apply(records);
        } catch (RuntimeException e) {
            throw Problems.damaged(Ole2.WORKBOOK);
        }
    }

    /** Whether the record has more bytes, here or in a record that continues it. */
    boolean hasMore(int continued) throws UnreadableFileException {
        return decode(in -> in.remaining() > 0 || (in.hasNextRecord() && in.getNextSid() == continued));
    }

    private boolean advance() throws UnreadableFileException {
        return decode(in -> {
            in.readRemainder();
            if (!in.hasNextRecord()) {
                return false;
            }
            in.nextRecord();
            return true;
        });
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
