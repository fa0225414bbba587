package org.mizani.dataimport.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The boxes that comments of a worksheet are shown in, in the drawing language of old that all programs still want.
 * What is there already is not always sound XML, so it is taken as text, byte for byte.
 */
final class CommentBoxes {

    private static final String NAMESPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String TYPE = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final Pattern NUMBER = Pattern.compile("_x0000_s([0-9]{1,8})\\b");
    private static final Pattern SHAPE = Pattern.compile("<v:shape\\s.*?</v:shape>", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("<x:(Row|Column)>\\s*([0-9]{1,7})\\s*</x:\\1>");
    private static final Pattern BLOCKS =
            Pattern.compile("(<o:idmap\\b[^>]*\\bdata=\")([0-9]{1,6}(?:,[0-9]{1,6})*)(\"[^>]*>)");
    private static final int BLOCK = 1_024;
    private static final int LETTERS_PER_LINE = 42;
    private static final int MOST_LINES = 24;

    private final NavigableMap<String, CellEdit> comments;

    CommentBoxes(NavigableMap<String, CellEdit> comments) {
        this.comments = comments;
    }

    /**
     * The part with boxes for more cells.
     *
     * @param existing bytes of the part, null when there is none yet
     * @param without cells whose box goes
     * @throws UnreadableFileException when the part is nothing that boxes can be added to
     */
    byte[] with(byte @Nullable [] existing, Collection<String> cells, Collection<String> without)
            throws UnreadableFileException {
        String before = existing == null
                ? "<xml" + NAMESPACES + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/>"
                        + "</o:shapelayout>" + TYPE + "</xml>"
                : removed(new String(existing, StandardCharsets.ISO_8859_1), without);
        int end = before.lastIndexOf("</xml>");
        if (end < 0) {
            throw Problems.damaged("vmlDrawing");
        }
        int number = Math.max(BLOCK, highest(before));
        String names = before.contains("xmlns:x=\"urn:schemas-microsoft-com:office:excel\"") ? "" : NAMESPACES;
        StringBuilder all = new StringBuilder(before.substring(0, end));
        if (!before.contains("\"_x0000_t202\"")) {
            all.append(TYPE.replaceFirst("<v:shapetype", "<v:shapetype" + names));
        }
        for (String cell : cells) {
            CellEdit edit = comments.get(cell);
            append(all, names, ++number, cell, edit == null ? "" : edit.comment());
        }
        return blocks(all.append(before, end, before.length()).toString(), number / BLOCK)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Numbers of boxes are dealt out in blocks, and the part says which it uses. */
    private static String blocks(String all, int last) {
        Matcher matcher = BLOCKS.matcher(all);
        if (!matcher.find() || last == 1) {
            return all;
        }
        String used = IntStream.concat(
                        Pattern.compile(",").splitAsStream(matcher.group(2)).mapToInt(Integer::parseInt),
                        IntStream.rangeClosed(1, last))
                .distinct()
                .sorted()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return all.substring(0, matcher.end(1)) + used + all.substring(matcher.start(3));
    }

    private static int highest(String part) {
        return NUMBER.matcher(part)
                .results()
                .mapToInt(r -> Integer.parseInt(r.group(1)))
                .max()
                .orElse(0);
    }

    private static String removed(String part, Collection<String> cells) {
        return cells.isEmpty()
                ? part
                : SHAPE.matcher(part)
                        .replaceAll(r -> cells.contains(cellOf(r.group())) ? "" : Matcher.quoteReplacement(r.group()));
    }

    private static String cellOf(String shape) {
        int row = 0;
        int column = 0;
        Matcher place = PLACE.matcher(shape);
        while (place.find()) {
            if (place.group(1).equals("Row")) {
                row = Integer.parseInt(place.group(2));
            } else {
                column = Integer.parseInt(place.group(2));
            }
        }
        return CellAddress.of(column, row + 1);
    }

    private static void append(StringBuilder all, String names, int number, String cell, String text) {
        int row = CellAddress.row(cell) - 1;
        int column = CellAddress.column(cell);
        int lines = Math.min(
                MOST_LINES,
                2
                        + text.lines()
                                .mapToInt(l -> 1 + l.length() / LETTERS_PER_LINE)
                                .sum());
        int top = Math.min(Math.max(0, row - 1), Limits.DEFAULT.rows() - 1 - lines);
        int left = Math.min(column + 1, Limits.DEFAULT.columns() - 6);
        all.append("<v:shape")
                .append(names)
                .append(" id=\"_x0000_s")
                .append(number)
                .append("\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\""
                        + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                        + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                        + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div>"
                        + "</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
                        + "<x:Anchor>")
                .append(left + ", 15, " + top + ", 4, " + (left + 4) + ", 31, " + (top + lines) + ", 8")
                .append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
                .append(row)
                .append("</x:Row><x:Column>")
                .append(column)
                .append("</x:Column></x:ClientData></v:shape>");
    }
}
