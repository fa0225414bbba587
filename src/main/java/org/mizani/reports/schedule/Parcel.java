package org.mizani.reports.schedule;

import java.nio.file.Path;
import java.util.List;
import org.mizani.reports.batch.Batch;

/**
 * Reports that are made and go out.
 *
 * @param name of the zip where it arrives
 * @param files that were made
 * @param failed files that could not be made
 */
record Parcel(Plan plan, Period period, Path zip, String name, int files, List<Batch.Failure> failed) {

    Parcel {
        failed = List.copyOf(failed);
    }
}
