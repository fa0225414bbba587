package org.mizani.dataimport.profile;

import java.util.List;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;

/**
 * Tells what a template brought along from data: its example row and its aids begin with a mark in square brackets, in
 * whatever language the template was made.
 */
final class TemplateRows {

    private static final List<String> EXAMPLES =
            TemplateTexts.all().stream().map(TemplateTexts::mark).toList();

    private TemplateRows() {}

    static boolean example(RawRow row) {
        String first = firstText(row);
        return first.startsWith("[") && EXAMPLES.stream().anyMatch(mark -> begins(first, mark));
    }

    /** True for the top of a sheet that helps to fill in a template. */
    static boolean aid(List<RawRow> top) {
        return !top.isEmpty() && begins(firstText(top.getFirst()), TemplateTexts.AID);
    }

    private static boolean begins(String text, String mark) {
        return text.regionMatches(true, 0, mark, 0, mark.length());
    }

    /** The first cell that is not blank; nothing where it holds no text. */
    private static String firstText(RawRow row) {
        for (RawCell cell : row.cells()) {
            if (cell instanceof RawCell.Text(String text)) {
                String bare = text.strip();
                if (!bare.isEmpty()) {
                    return bare;
                }
            } else if (!(cell instanceof RawCell.Blank)) {
                return "";
            }
        }
        return "";
    }
}
