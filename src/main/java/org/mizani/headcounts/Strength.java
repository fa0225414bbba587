package org.mizani.headcounts;

import java.util.EnumMap;
import java.util.Map;
import org.mizani.operations.PersonnelType;

/**
 * Uniformed people of one report. As in all sums, a total that is not broken down counts only where nothing is broken
 * down: of contributors, of observers and staff officers, of uniformed people as a whole.
 */
final class Strength {

    private final int row;
    private final Map<PersonnelType, Long> brokenDown = new EnumMap<>(PersonnelType.class);
    private final Map<PersonnelType, Long> wholes = new EnumMap<>(PersonnelType.class);

    /** @param row the first row of the report */
    Strength(int row) {
        this.row = row;
    }

    int row() {
        return row;
    }

    void add(PersonnelType type, String contributor, long people) {
        (contributor.equals(Headcount.ALL) ? wholes : brokenDown).merge(type, people, Long::sum);
    }

    long people() {
        long toldApart = of(PersonnelType.TROOPS)
                + of(PersonnelType.FORMED_POLICE)
                + of(PersonnelType.INDIVIDUAL_POLICE)
                + of(PersonnelType.JUSTICE_CORRECTIONS)
                + Math.max(
                        of(PersonnelType.OBSERVERS_AND_STAFF),
                        of(PersonnelType.EXPERTS_ON_MISSION) + of(PersonnelType.STAFF_OFFICERS));
        return Math.max(toldApart, of(PersonnelType.UNIFORMED));
    }

    private long of(PersonnelType type) {
        return brokenDown.getOrDefault(type, wholes.getOrDefault(type, 0L));
    }
}
