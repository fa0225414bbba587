package org.mizani.dataimport.hostile;

import java.lang.management.ManagementFactory;

/** Time of the processor, which does not depend on what else a machine does. */
public final class CpuTime {

    /** Milliseconds that no file may take longer. */
    public static final long LONGEST = 10_000;

    private static final int NANOS = 1_000_000;

    private CpuTime() {}

    /** Milliseconds that this thread has worked. */
    public static long ofThisThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }
}
