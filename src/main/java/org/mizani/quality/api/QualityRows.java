package org.mizani.quality.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.quality.QualityGroup;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.web.Counted;
import org.mizani.web.RowList;

/**
 * What was found of one kind, as JSON or, when the request accepts {@code text/csv}, its rows alone as CSV.
 *
 * @param count as the kind counts, not always that of the rows
 * @param searched where it was looked for, null for everywhere
 * @param pages of reports that the parameter of that name can ask for
 * @param rows by the columns of the page's table; {@code figures} names what {@code /figures/{id}/source} explains
 * @param total rows there are in all
 */
record QualityRows(
        String kind,
        long count,
        @Nullable String searched,
        int pages,
        List<Map<String, @Nullable Object>> rows,
        long total,
        int limit,
        int offset)
        implements Counted {

    static QualityRows of(QualityGroup group, RowList<Row> part) {
        return new QualityRows(
                group.kind().code(),
                group.count(),
                group.searched(),
                group.pages(),
                part.rows().stream().map(row -> json(group.table(), row)).toList(),
                part.total(),
                part.limit(),
                part.offset());
    }

    private static Map<String, @Nullable Object> json(Table table, Row row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Map<String, String> figures = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String key = name(table.columns().get(i).key());
            TableCell cell = row.cells().get(i);
            json.put(key, value(cell));
            if (cell instanceof TableCell.Figure figure && figure.figure() != null) {
                figures.put(key, figure.figure().value());
            }
        }
        if (!figures.isEmpty()) {
            json.put("figures", figures);
        }
        return json;
    }

    private static Object value(TableCell cell) {
        return switch (cell) {
            case TableCell.Text text -> text.text();
            case TableCell.Day day -> day.date();
            case TableCell.Status status -> status.code();
            case TableCell.Figure figure -> figure.value();
        };
    }

    /** {@code months_since} in tables is {@code monthsSince} here. */
    private static String name(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
