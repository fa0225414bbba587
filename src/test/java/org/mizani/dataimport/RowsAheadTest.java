package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook;

@Timeout(30)
class RowsAheadTest {

    private static final RawWorkbook.RawSheet SHEET = new RawWorkbook.RawSheet("People", 0, false);
    private static final int MANY = 20_000;

    /** Turns in which a second one who uses the workbook would be noticed. */
    private static final int LONG = 100;

    private final List<Integer> seen = new ArrayList<>();

    @Test
    void every_row_arrives_in_its_order_and_none_of_the_unpacking_is_done_here() throws IOException {
        Endless workbook = new Endless(MANY, null);
        new RowsAhead(workbook).read(SHEET, row -> seen.add(row.number()));
        assertThat(seen).hasSize(MANY).isSorted();
        assertThat(workbook.unpacker.get()).isNotSameAs(Thread.currentThread());
        assertGone(workbook);
    }

    @Test
    void a_caller_that_wants_no_more_ends_a_sheet_without_end() throws IOException {
        Endless workbook = new Endless(Integer.MAX_VALUE, null);
        new RowsAhead(workbook).read(SHEET, row -> seen.add(row.number()) && row.number() < 3);
        assertThat(seen).containsExactly(1, 2, 3);
        assertGone(workbook);
    }

    @Test
    void a_failure_comes_after_the_rows_before_it() {
        Endless workbook = new Endless(MANY, new IOException("damaged"));
        assertThatThrownBy(() -> new RowsAhead(workbook).read(SHEET, row -> seen.add(row.number())))
                .isInstanceOf(IOException.class)
                .hasMessage("damaged");
        assertThat(seen).hasSize(MANY);
        assertGone(workbook);
    }

    @Test
    void a_failure_of_the_caller_ends_a_sheet_without_end() {
        Endless workbook = new Endless(Integer.MAX_VALUE, null);
        assertThatThrownBy(() -> new RowsAhead(workbook).read(SHEET, row -> {
                    throw new CancellationException("cancelled");
                }))
                .isInstanceOf(CancellationException.class);
        assertGone(workbook);
    }

    @Test
    void the_workbook_is_never_used_by_two_at_once() throws IOException {
        Endless workbook = new Endless(MANY, null);
        RowsAhead rows = new RowsAhead(workbook);
        rows.read(SHEET, row -> {
            try {
                return row.number() % 10 != 0
                        || rows.meanwhile(w -> {
                            workbook.enter();
                            workbook.leave();
                            return true;
                        });
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(workbook.crowded.get()).isFalse();
    }

    private static void assertGone(Endless workbook) {
        assertThat(workbook.unpacker.get().isAlive()).isFalse();
    }

    /** So many rows, and then perhaps a failure; notices when two use it at once. */
    private static final class Endless implements RawWorkbook {

        private final int rows;
        private final @Nullable IOException failure;
        private final AtomicReference<Thread> unpacker = new AtomicReference<>();
        private final AtomicBoolean used = new AtomicBoolean();
        private final AtomicBoolean crowded = new AtomicBoolean();

        private Endless(int rows, @Nullable IOException failure) {
            this.rows = rows;
            this.failure = failure;
        }

        private void enter() {
            if (!used.compareAndSet(false, true)) {
                crowded.set(true);
            }
        }

        private void leave() {
            for (int i = 0; i < LONG; i++) {
                Thread.onSpinWait();
            }
            used.set(false);
        }

        @Override
        public void read(RawSheet sheet, Predicate<RawRow> each) throws IOException {
            unpacker.set(Thread.currentThread());
            for (int i = 1; i <= rows; i++) {
                enter();
                RawRow row = new RawRow(i, List.of(new RawCell.Text("row " + i)));
                leave();
                if (!each.test(row)) {
                    return;
                }
            }
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        public List<RawSheet> sheets() {
            return List.of(SHEET);
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }

        @Override
        public List<Finding> findings(RawSheet sheet) {
            return List.of();
        }

        @Override
        public List<Merged> merged(RawSheet sheet) {
            return List.of();
        }

        @Override
        public void close() {}
    }
}
