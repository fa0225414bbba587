package org.mizani.dataimport;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Lets few files be read at once, whoever sent them, because each takes memory and a processor; others wait in line. */
@Component
class ImportTurns {

    private static final int AT_ONCE = 2;
    private static final int LONGEST_LINE = 20;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    void take() {
        turns.acquireUninterruptibly();
    }

    void giveBack() {
        turns.release();
    }

    /** True when the line is so long that a newcomer had better come again. */
    boolean crowded() {
        return turns.getQueueLength() >= LONGEST_LINE;
    }
}
