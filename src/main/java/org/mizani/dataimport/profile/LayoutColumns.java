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
    private static final int LONGEST = 100;

    private LayoutColumns() {}

    /**
     * @param layout of the first table of the sheet
     * @param most how many columns are told at most
     * @param rows how many were read of it
     * @param lastRow number of the last row that holds anything
     */
    public static ReadSheet seen(Layout layout, int most, int rows, int lastRow) {
        return new ReadSheet(
                layout.sheet().name(),
                layout.sheet().hidden(),
                layout.band().first(),
                layout.headerRow(),
                lastRow,
                rows,
                layout.profile().id(),
                columns(layout, Math.min(most, MOST)),
                new ProfileSlots(layout.profile()).fields().distinct().toList());
    }

    private static List<ReadColumn> columns(Layout layout, int most) {
        Map<Integer, String> fields = new HashMap<>();
        Map<Integer, String> about = new HashMap<>();
        layout.columns().forEach((position, column) -> fields.put(position, column.field()));
        layout.totals().keySet().forEach(position -> fields.put(position, ProfileSlots.TOTAL));
        for (Layout.GroupLayout group : layout.groups()) {
            String said = said(layout.profile(), group);
            group.columns().forEach((position, column) -> fields.put(position, column.field()));
            group.totals().keySet().forEach(position -> fields.put(position, ProfileSlots.TOTAL));
            group.columns().keySet().forEach(position -> about.put(position, said));
            group.totals().keySet().forEach(position -> about.put(position, said));
        }
        List<ReadColumn> columns = new ArrayList<>();
        for (Heading heading : layout.band().headings()) {
            boolean read = fields.containsKey(heading.position());
            if (columns.size() < most && (read || !heading.blank())) {
                columns.add(new ReadColumn(
                        heading.letters(),
                        shortened(heading.joined()),
                        fields.get(heading.position()),
                        about.getOrDefault(heading.position(), ""),
                        sureness(layout, heading)));
            }
        }
        return columns;
    }

    private static String shortened(String heading) {
        return heading.length() <= LONGEST ? heading : heading.substring(0, LONGEST - 1) + "…";
    }

    /** Values of lists as keys of translations, after a colon. */
    private static String said(Profile profile, Layout.GroupLayout group) {
        Map<String, Object> said = new TreeMap<>(group.constants());
        profile.columns().stream()
                .filter(c -> c.list() != null)
                .forEach(c -> said.computeIfPresent(c.field(), (field, code) -> ":" + c.list() + "." + code));
        return said.values().stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static Sureness sureness(Layout layout, Heading heading) {
        if (layout.questions().answer(ColumnMeanings.KIND, heading.letters()).isPresent()) {
            return Sureness.SAID;
        }
        return layout.understood() ? Sureness.UNDERSTOOD : Sureness.KNOWN;
    }
}
