package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mizani.dataimport.ReadColumn;
import org.mizani.dataimport.ReadColumn.Sureness;
import org.mizani.dataimport.ReadSheet;

/** What the columns of a table were taken for, as people are shown it. */
public final class LayoutColumns {

    private static final int MOST = 300;

    private LayoutColumns() {}

    /** @param rows how many were read of the sheet, whose first table this is */
    public static ReadSheet seen(Layout layout, int rows) {
        return new ReadSheet(
                layout.sheet().name(),
                layout.sheet().hidden(),
                layout.band().first(),
                layout.headerRow(),
                rows,
                layout.profile().id(),
                columns(layout),
                new ProfileSlots(layout.profile()).fields().distinct().toList());
    }

    private static List<ReadColumn> columns(Layout layout) {
        Map<Integer, String> fields = new HashMap<>();
        Map<Integer, String> about = new HashMap<>();
        layout.columns().forEach((position, column) -> fields.put(position, column.field()));
        layout.totals().keySet().forEach(position -> fields.put(position, ProfileSlots.TOTAL));
        for (Layout.GroupLayout group : layout.groups()) {
            String said = new TreeMap<>(group.constants())
                    .values().stream().map(Object::toString).collect(Collectors.joining(", "));
            group.columns().forEach((position, column) -> fields.put(position, column.field()));
            group.totals().keySet().forEach(position -> fields.put(position, ProfileSlots.TOTAL));
            group.columns().keySet().forEach(position -> about.put(position, said));
            group.totals().keySet().forEach(position -> about.put(position, said));
        }
        List<ReadColumn> columns = new ArrayList<>();
        for (Heading heading : layout.band().headings()) {
            boolean read = fields.containsKey(heading.position());
            if (columns.size() < MOST && (read || !heading.blank())) {
                columns.add(new ReadColumn(
                        heading.letters(),
                        heading.joined(),
                        fields.get(heading.position()),
                        about.getOrDefault(heading.position(), ""),
                        sureness(layout, heading)));
            }
        }
        return columns;
    }

    private static Sureness sureness(Layout layout, Heading heading) {
        if (layout.questions().answer(ColumnMeanings.KIND, heading.letters()).isPresent()) {
            return Sureness.SAID;
        }
        return layout.understood() ? Sureness.UNDERSTOOD : Sureness.KNOWN;
    }
}
