package org.mizani.dataimport.profile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/**
 * Rows of tags of the Humanitarian Exchange Language (hxlstandard.org), which stand below the headings and say what a
 * column means: {@code #date+start}. Such a row holds no data.
 */
final class HxlTags {

    private static final Pattern TAG = Pattern.compile("#[a-z][a-z0-9_]*(\\s*\\+\\s*[a-z][a-z0-9_]*)*");

    private static final int LONGEST = 200;

    private HxlTags() {}

    /** True when the row holds tags and nothing else. */
    static boolean row(RawRow row) {
        boolean any = false;
        for (RawCell cell : row.cells()) {
            if (cell instanceof RawCell.Text(String text) && !text.isBlank()) {
                if (text.length() > LONGEST
                        || !TAG.matcher(text.strip().toLowerCase(Locale.ROOT)).matches()) {
                    return false;
                }
                any = true;
            } else if (!(cell instanceof RawCell.Blank) && !(cell instanceof RawCell.Text)) {
                return false;
            }
        }
        return any;
    }

    /** The attributes of a tag, each with its plus. */
    static Stream<String> attributes(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).replaceAll("\\s", "").split("\\+", -1);
        return Stream.of(parts).skip(1).map(attribute -> "+" + attribute);
    }

    /** The tag with its attributes in a fixed order, because their order means nothing. */
    static String normal(String tag) {
        List<String> parts =
                List.of(tag.toLowerCase(Locale.ROOT).replaceAll("\\s", "").split("\\+"));
        Set<String> attributes = new TreeSet<>(parts.subList(1, parts.size()));
        return parts.getFirst() + "+" + String.join("+", attributes);
    }
}
