package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.mizani.operations.PersonnelType;

/** What is on record about people in the month before a report. */
interface EarlierReports {

    /** A report of a file for which the file has no month before. */
    record Asked(String operation, LocalDate date) {}

    /** Women, men and people whose sex is not reported on record, and the report of the file that follows. */
    record OnRecord(Asked next, PersonnelType type, String contributor, LocalDate date, int people) {}

    /** Hands over what counts now of the months before, each fact once. */
    void before(List<Asked> reports, Consumer<OnRecord> each);
}
