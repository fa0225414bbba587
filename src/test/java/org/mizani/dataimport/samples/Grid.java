package org.mizani.dataimport.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet, written as a table in text: columns between bars, a blank line is a blank row. An ISO date is a
 * date and a number a number; {@code 'x} is the text x, whatever it looks like; {@code =A1+A2 -> 3} is a formula with
 * its result, without the arrow one without; {@code #VALUE!} and its like are errors; {@code <} joins a cell with its
 * left neighbour and {@code ^} with the one above; {@code ␠} is a blank that counts. All else is text.
 */
record Grid(List<List<Cell>> rows) {

    /** What stands in a cell. */
    sealed interface Cell {}

    record Blank() implements Cell {}

    record Text(String text) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    record Formula(String text, @Nullable BigDecimal result) implements Cell {}

    record Failure(String code) implements Cell {}

    record JoinedLeft() implements Cell {}

    record JoinedUp() implements Cell {}

    static Grid of(String table) {
        return new Grid(table.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(Grid::cell).toList())
                .toList());
    }

    private static Cell cell(String written) {
        String bare = written.strip();
        String text = bare.replace('␠', ' ');
        if (bare.isEmpty()) {
            return new Blank();
        }
        return switch (bare.charAt(0)) {
            case '\'' -> new Text(text.substring(1));
            case '=' -> formula(bare.substring(1));
            case '<' -> new JoinedLeft();
            case '^' -> new JoinedUp();
            case '#' -> bare.matches("#[A-Z/0]+[!?A]") ? new Failure(bare) : new Text(text);
            default -> value(text);
        };
    }

    private static Cell value(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return new Day(LocalDate.parse(text));
        }
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? new Number(new BigDecimal(text)) : new Text(text);
    }

    private static Formula formula(String text) {
        String[] parts = text.split("->");
        return new Formula(parts[0].strip(), parts.length == 1 ? null : new BigDecimal(parts[1].strip()));
    }

    /** The last row of the cells joined with the one at this place. */
    int lastRow(int row, int column) {
        int last = row;
        while (at(last + 1, column) instanceof JoinedUp) {
            last++;
        }
        return last;
    }

    /** The last column of the cells joined with the one at this place. */
    int lastColumn(int row, int column) {
        int last = column;
        while (at(row, last + 1) instanceof JoinedLeft) {
            last++;
        }
        return last;
    }

    private Cell at(int row, int column) {
        boolean inside = row < rows.size() && column < rows.get(row).size();
        return inside ? rows.get(row).get(column) : new Blank();
    }
}
