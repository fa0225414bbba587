package org.mizani.tables.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.mizani.tables.Table.Column;

/** What a page adds to a table on screen; its figures and words stay those of the table. */
public interface TableDecor {

    /** Nothing added. */
    TableDecor NONE = new TableDecor() {};

    /** Dashes where figures are missing. */
    TableDecor TERSE = new TableDecor() {
        @Override
        public boolean terse() {
            return true;
        }
    };

    /** Where a click on the heading leads; empty for a column that cannot be sorted by. */
    default Optional<SortLink> sort(Column column) {
        return Optional.empty();
    }

    /** A picture beside the words of a cell, which are then for those who cannot see it. */
    default Optional<Component> picture(Column column, int row) {
        return Optional.empty();
    }

    /** True to show a dash where a figure is missing; its word is then for those who point or listen. */
    default boolean terse() {
        return false;
    }

    /**
     * @param address inside the product
     * @param order how the rows stand now by this column
     */
    record SortLink(String address, SortOrder order) {}

    /** Names are the values of {@code aria-sort}. */
    enum SortOrder {
        NONE,
        ASCENDING,
        DESCENDING
    }
}
