package org.mizani.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process takes. */
final class Memory {

    private Memory() {}

    /** Most heap that this JVM ever used, garbage included: the sum of the peaks of its pools, in MB. */
    static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    /** Most memory that a process ever held, in MB; 0 where the system does not tell. */
    static long residentPeak(long pid) {
        return status(pid, "VmHWM:");
    }

    /** Memory that a process holds now, in MB; 0 where the system does not tell. */
    static long resident(long pid) {
        return status(pid, "VmRSS:");
    }

    private static long status(long pid, String line) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                            .filter(l -> l.startsWith(line))
                            .mapToLong(l -> Long.parseLong(l.replaceAll("\\D+", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }
}
