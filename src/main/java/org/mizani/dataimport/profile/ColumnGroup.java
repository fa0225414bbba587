package org.mizani.dataimport.profile;

import java.util.List;
import java.util.Map;

/**
 * Columns of a wide sheet that say the same thing about different cases: women, men and their total, for troops.
 *
 * @param constants what the group itself says, for example {@code personnel-type: troops}
 * @param columns a required one must be there when any column of the group is
 * @param totals columns that add up others of this group
 */
public record ColumnGroup(Map<String, String> constants, List<ProfileColumn> columns, List<ProfileTotal> totals) {

    public ColumnGroup {
        constants = Map.copyOf(constants);
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
    }
}
