package org.mizani.contributors.ui;

import java.util.Optional;
import org.mizani.contributors.RankSort;
import org.mizani.tables.Table.Column;
import org.mizani.tables.ui.TableDecor;
import org.mizani.ui.Links;

/** Sorting for the table of contributors. */
record RankingDecor(ContributorFilter filter) implements TableDecor {

    @Override
    public boolean terse() {
        return true;
    }

    @Override
    public Optional<SortLink> sort(Column column) {
        return RankSort.byCode(column.key()).map(this::link);
    }

    private SortLink link(RankSort sort) {
        SortOrder order = filter.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING;
        return new SortLink(
                Links.href("contributors", filter.sortedBy(sort).words()),
                sort == filter.sort() ? order : SortOrder.NONE);
    }
}
