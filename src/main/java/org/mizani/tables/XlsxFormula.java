package org.mizani.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.mizani.tables.Table.Row;

/** Puts cell addresses into a {@link Formula} once the place of the table on its sheet is known. */
record XlsxFormula(Table table, int firstDataRow) {

    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}:@]+)(:above|@(\\d+))?}");

    /** The formula of a cell, or empty when a figure that it rests on is missing. */
    Optional<String> resolve(Formula formula, int row) {
        Matcher references = REFERENCE.matcher(formula.expression());
        StringBuilder resolved = new StringBuilder();
        while (references.find()) {
            int column = column(references.group(1));
            int named = references.group(3) == null ? row : Integer.parseInt(references.group(3)) - 1;
            Optional<String> address =
                    ":above".equals(references.group(2)) ? above(column, row) : neighbour(column, named);
            if (address.isEmpty()) {
                return Optional.empty();
            }
            references.appendReplacement(resolved, Matcher.quoteReplacement(address.get()));
        }
        return Optional.of(references.appendTail(resolved).toString());
    }

    private Optional<String> neighbour(int column, int row) {
        return table.rows().get(row).cells().get(column).number().map(ignored -> address(column, row));
    }

    private Optional<String> above(int column, int row) {
        List<String> ranges = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= row; i++) {
            boolean counted = i < row && !isTotal(table.rows().get(i));
            if (counted && start < 0) {
                start = i;
            } else if (!counted && start >= 0) {
                ranges.add(address(column, start) + ":" + address(column, i - 1));
                start = -1;
            }
        }
        return ranges.isEmpty() ? Optional.empty() : Optional.of(String.join(",", ranges));
    }

    private static boolean isTotal(Row row) {
        return row.total();
    }

    private String address(int column, int row) {
        return new CellReference(firstDataRow + row, column).formatAsString();
    }

    private int column(String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                table.caption() + ": a formula names the column " + key + ", which is not there");
    }
}
