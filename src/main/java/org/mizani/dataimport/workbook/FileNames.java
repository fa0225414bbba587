package org.mizani.dataimport.workbook;

import java.util.stream.Collectors;

/** Names that come with files, made fit to be shown and logged. */
public final class FileNames {

    private static final int LONGEST = 120;
    private static final int KEPT_END = 20;

    private FileNames() {}

    /**
     * The name without its path and without characters that nobody sees or that turn the direction of text; long names
     * lose their middle, so that the ending stays. Never empty.
     */
    public static String shown(String originalName) {
        String name =
                originalName.substring(Math.max(originalName.lastIndexOf('/'), originalName.lastIndexOf('\\')) + 1);
        String visible = visible(name);
        return visible.isEmpty() ? "file" : visible;
    }

    /** The text without control, format and line-separating characters, without outer blanks, not overlong. */
    static String visible(String text) {
        String clean = text.codePoints()
                .filter(FileNames::isVisible)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
        int length = clean.codePointCount(0, clean.length());
        if (length <= LONGEST) {
            return clean;
        }
        return clean.substring(0, clean.offsetByCodePoints(0, LONGEST - KEPT_END - 1))
                + "…"
                + clean.substring(clean.offsetByCodePoints(0, length - KEPT_END));
    }

    private static boolean isVisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
