package org.mizani.reports.batch;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** What stands in the zip of a batch so far; each file has a name of its own. */
final class BatchEntries {

    /** The file in the zip that says what is missing in it. */
    static final String NOT_MADE = "not-made.txt";

    /**
     * A file of a batch.
     *
     * @param bytes null when it could not be made
     * @param error what the log knows the reason by, null when there is none
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(
            String name, byte @Nullable [] bytes, @Nullable String error) {}

    private final ZipOutputStream zip;
    private final BatchJob job;
    private final Set<String> taken = new HashSet<>(Set.of(NOT_MADE));

    BatchEntries(ZipOutputStream zip, BatchJob job) {
        this.zip = zip;
        this.job = job;
    }

    /** Puts those that were made, and tells the job of each. */
    void put(List<Made> files) throws IOException {
        for (Made file : files) {
            String name = unique(file.name());
            if (file.bytes() == null) {
                job.failed(name, Objects.toString(file.error()));
            } else {
                put(name, file.bytes());
                job.made();
            }
        }
    }

    void put(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(job.order().asOf().toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** The name, numbered where another file has it, also on disks that know no capitals. */
    private String unique(String name) {
        int dot = name.lastIndexOf('.');
        String unique = name;
        for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
            unique = name.substring(0, dot) + "_" + n + name.substring(dot);
        }
        return unique;
    }
}
