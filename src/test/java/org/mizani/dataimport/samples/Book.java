package org.mizani.dataimport.samples;

import java.util.List;

/** A workbook of few sheets. */
record Book(List<Page> pages) {

    record Page(String name, boolean hidden, Grid grid) {}

    static Book of(String sheet, String table) {
        return new Book(List.of(new Page(sheet, false, Grid.of(table))));
    }

    Book withHidden(String sheet, String table) {
        return new Book(List.of(pages.getFirst(), new Page(sheet, true, Grid.of(table))));
    }

    Grid only() {
        return pages.getFirst().grid();
    }
}
