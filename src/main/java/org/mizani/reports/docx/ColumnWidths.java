package org.mizani.reports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mizani.tables.CellTexts;
import org.mizani.tables.Table;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;

/**
 * How wide the columns of a table are, in twentieths of a point: figures and dates never break, words share what is
 * left. Where not all fits, every column becomes narrower alike.
 */
final class ColumnWidths {

    /** What the margins of a cell take, and a little more for fonts that run wide. */
    private static final int PADDING = 290;

    private static final int LONGEST_OF_WORDS = 60;

    private final Table table;
    private final CellTexts texts;
    private final int character;

    /** @param character width of an average character */
    ColumnWidths(Table table, CellTexts texts, int character) {
        this.table = table;
        this.texts = texts;
        this.character = character;
    }

    /** @param all what the columns are wide together */
    List<Integer> within(int all) {
        List<Integer> least = columns(this::unbroken);
        List<Integer> wanted = columns(this::whole);
        int lacking = all - sum(least);
        int more = sum(wanted) - sum(least);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < least.size(); i++) {
            int wish = wanted.get(i) - least.get(i);
            widths.add(
                    lacking < 0
                            ? (int) ((long) least.get(i) * all / sum(least))
                            : least.get(i)
                                    + (more == 0 ? lacking / least.size() : (int) ((long) wish * lacking / more)));
        }
        return widths;
    }

    private interface Length {
        int of(int column, String text);
    }

    private List<Integer> columns(Length length) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> PADDING
                        + character
                                * Math.max(
                                        bold(longestWord(table.columns().get(i).heading())),
                                        table.rows().stream()
                                                .mapToInt(row -> length(row, i, length))
                                                .max()
                                                .orElse(0)))
                .toList();
    }

    private int length(Table.Row row, int column, Length length) {
        int characters = length.of(column, shown(row.cells().get(column), column));
        return row.total() ? bold(characters) : characters;
    }

    /** Bold characters are wider by a fifth. */
    private static int bold(int characters) {
        return (characters * 6 + 4) / 5;
    }

    private int unbroken(int column, String text) {
        boolean words = table.columns().get(column).type() == ColumnType.TEXT
                || text.chars().noneMatch(Character::isDigit);
        return words ? longestWord(text) : text.length();
    }

    private int whole(int column, String text) {
        boolean words = table.columns().get(column).type() == ColumnType.TEXT;
        int unbroken = unbroken(column, text);
        return words ? Math.max(unbroken, Math.min(LONGEST_OF_WORDS, text.length())) : unbroken;
    }

    private String shown(TableCell cell, int column) {
        String text = texts.of(cell, table.columns().get(column).type());
        return switch (cell) {
            case TableCell.Status status -> status.shape() + "\u00a0" + text;
            case TableCell.Figure figure -> figure.mark() == null ? text : text + "a";
            case TableCell.Text ignored -> text;
            case TableCell.Day ignored -> text;
        };
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("[ \n]+", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
