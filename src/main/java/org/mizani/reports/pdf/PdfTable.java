package org.mizani.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.PageTurn;
import org.mizani.tables.CellTexts;
import org.mizani.tables.Table;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.tables.TableMarks;
import org.mizani.ui.texts.Texts;

/**
 * A table as the template prints it.
 *
 * @param id of the element, for links
 * @param css class names, for example {@code wide}
 * @param marks letters and their explanations
 */
public record PdfTable(
        String id,
        String css,
        String caption,
        List<Cell> heads,
        List<Row> rows,
        List<Fact> marks,
        @Nullable String note) {

    private static final String RAISED = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ";
    private static final int MOST_COLUMNS_AT_FULL_SIZE = 7;

    private static final int MOST_COLUMNS_ACROSS = 12;

    private static final int MOST_ROWS_KEPT_TOGETHER = 12;

    public record Row(String css, List<Cell> cells) {}

    /**
     * @param css class names
     * @param header true when the cell names its row
     */
    public record Cell(String text, String css, boolean header) {}

    static PdfTable of(String id, Table table, Locale locale) {
        CellTexts texts = new CellTexts(locale);
        Map<String, String> letters = TableMarks.of(table).letters();
        List<Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(cell(row.cells().get(i), table.columns().get(i).type(), i == 0, texts, letters));
            }
            rows.add(new Row(row.total() ? "total" : "", inReadingOrder(cells, locale)));
        }
        List<Fact> marks = letters.entrySet().stream()
                .map(e -> new Fact(superscript(e.getValue()), clean(e.getKey())))
                .toList();
        return new PdfTable(
                id,
                css(table),
                clean(table.caption()),
                inReadingOrder(heads(table), locale),
                rows,
                marks,
                table.note() == null ? null : clean(table.note()));
    }

    /** The printer sets the first cell left whatever the direction of the text is. */
    private static List<Cell> inReadingOrder(List<Cell> cells, Locale locale) {
        return Texts.in(locale).mirrored() ? cells.reversed() : cells;
    }

    /** How the pages lie that carry these tables. */
    static String css(Stream<PdfTable> tables) {
        return tables.anyMatch(table -> table.heads.size() > PageTurn.MOST_COLUMNS_UPRIGHT) ? "across" : "upright";
    }

    private static String css(Table table) {
        int columns = table.columns().size();
        boolean across = PageTurn.needed(table);
        int atFullSize = across ? PageTurn.MOST_COLUMNS_AT_FULL_SIZE : MOST_COLUMNS_AT_FULL_SIZE;
        String width = columns > MOST_COLUMNS_ACROSS ? "wide widest" : columns > atFullSize ? "wide" : "normal";
        return table.rows().size() > MOST_ROWS_KEPT_TOGETHER ? width : width + " together";
    }

    private static List<Cell> heads(Table table) {
        List<Cell> heads = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            boolean status = table.rows().stream().anyMatch(row -> row.cells().get(column) instanceof TableCell.Status);
            Table.Column shown = table.columns().get(i);
            heads.add(new Cell(clean(shown.heading()), status ? "text status" : css(shown.type()), true));
        }
        return heads;
    }

    private static Cell cell(
            TableCell cell, ColumnType type, boolean first, CellTexts texts, Map<String, String> letters) {
        String text = clean(texts.of(cell, type));
        boolean header = first && (type == ColumnType.TEXT || type == ColumnType.DATE);
        return switch (cell) {
            case TableCell.Text ignored -> new Cell(text, css(type), header);
            case TableCell.Day ignored -> new Cell(text, css(type), header);
            case TableCell.Status status ->
                new Cell(status.shape() + "\u00a0" + text, "status " + status.code(), false);
            case TableCell.Figure figure ->
                new Cell(
                        text + superscript(figure.mark() == null ? null : letters.get(figure.mark())),
                        figure.value().known().isEmpty() ? css(type) + " absent" : css(type),
                        header);
        };
    }

    /** A raised letter as a character of its own, because a line may end before a raised element. */
    private static String superscript(@Nullable String letter) {
        if (letter == null) {
            return "";
        }
        int index = letter.length() == 1 ? letter.charAt(0) - 'a' : RAISED.length();
        return index < RAISED.length() ? RAISED.substring(index, index + 1) : "*";
    }

    private static String css(ColumnType type) {
        return switch (type) {
            case TEXT -> "text";
            case DATE -> "date";
            case COUNT, SHARE, FINE_SHARE, POINTS, FINE_POINTS, MONEY, NUMBER -> "number";
        };
    }

    private static String clean(String text) {
        return XmlText.printable(text);
    }
}
