package org.mizani.headcounts;

import java.time.LocalDate;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.SourceCell;

/** Claims in words. */
final class Claims {

    static final LocalDate END_OF_2013 = LocalDate.of(2013, 12, 31);

    private Claims() {}

    static Headcount of(String operation, PersonnelType type, String contributor, Integer women, Integer men) {
        return of(operation, type, contributor, END_OF_2013, women, men, null);
    }

    static Headcount of(
            String operation,
            PersonnelType type,
            String contributor,
            LocalDate date,
            Integer women,
            Integer men,
            Integer notReported) {
        return new Headcount(
                operation,
                type,
                contributor,
                date,
                women,
                men,
                notReported,
                new Headcount.Cells(
                        new SourceCell("People", "E7"), new SourceCell("People", "F7"), new SourceCell("People", null)),
                null,
                null);
    }
}
