package org.mizani.dataimport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * Unpacks a sheet in a thread of its own, while the caller understands the rows that it unpacked before. A workbook is
 * not made for two threads: the caller looks at it {@link #meanwhile} only, between two pieces of the other's work.
 */
final class RowsAhead {

    /** A piece is full at so many cells, of which a long text counts as several. */
    private static final int FULL = 4_096;

    private static final int CHARACTERS_OF_A_CELL = 32;
    private static final int WAITING = 3;
    private static final long PATIENCE_MILLIS = 5;

    private final RawWorkbook workbook;
    private final ReentrantLock turn = new ReentrantLock(true);

    RowsAhead(RawWorkbook workbook) {
        this.workbook = workbook;
    }

    /** What is done with a workbook. */
    interface Work<T> {
        T on(RawWorkbook workbook) throws IOException;
    }

    /** Does something else with the workbook while a sheet is being read. */
    <T> T meanwhile(Work<T> work) throws IOException {
        turn.lock();
        try {
            return work.on(workbook);
        } finally {
            turn.unlock();
        }
    }

    /** The same as {@link RawWorkbook#read}. */
    void read(RawSheet sheet, Predicate<RawRow> each) throws IOException {
        Pieces pieces = new Pieces();
        Thread unpacking = Thread.ofPlatform().name("import unpacker").daemon().start(() -> unpack(sheet, pieces));
        try {
            Piece piece;
            do {
                piece = pieces.take();
                for (RawRow row : piece.rows) {
                    if (!each.test(row)) {
                        return;
                    }
                }
            } while (!piece.last);
            if (piece.failure != null) {
                throw WorkAhead.rethrown(piece.failure);
            }
        } finally {
            pieces.stop(unpacking);
        }
    }

    private void unpack(RawSheet sheet, Pieces pieces) {
        @Nullable Throwable failure = null;
        turn.lock();
        try {
            workbook.read(sheet, row -> pieces.add(row, turn));
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        } finally {
            turn.unlock();
        }
        pieces.end(failure);
    }

    /** @param last when nothing follows but perhaps a failure */
    private record Piece(List<RawRow> rows, @Nullable Throwable failure, boolean last) {}

    /** Between the two threads. */
    private static final class Pieces {

        private final BlockingQueue<Piece> waiting = new ArrayBlockingQueue<>(WAITING);
        private List<RawRow> rows = new ArrayList<>();
        private int weight;
        private volatile boolean stopped;

        /** False when nobody wants more. */
        boolean add(RawRow row, ReentrantLock turn) {
            rows.add(row);
            for (RawCell cell : row.cells()) {
                weight += cell instanceof RawCell.Text(String text) ? 1 + text.length() / CHARACTERS_OF_A_CELL : 1;
            }
            if (weight >= FULL) {
                turn.unlock();
                try {
                    put(new Piece(rows, null, false));
                } finally {
                    turn.lock();
                }
                rows = new ArrayList<>();
                weight = 0;
            }
            return !stopped;
        }

        void end(@Nullable Throwable failure) {
            put(new Piece(rows, failure, true));
        }

        private void put(Piece piece) {
            try {
                if (!stopped) {
                    waiting.put(piece);
                }
            } catch (InterruptedException e) {
                stopped = true;
                Thread.currentThread().interrupt();
            }
        }

        Piece take() {
            try {
                return waiting.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
        }

        /** Waits for the end of the other thread, taking nothing more from it. */
        void stop(Thread unpacking) {
            stopped = true;
            boolean interrupted = Thread.interrupted();
            while (unpacking.isAlive()) {
                waiting.clear();
                try {
                    unpacking.join(PATIENCE_MILLIS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
