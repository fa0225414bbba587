package org.mizani.dataimport.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the type, style and text of a sheet's cell mean. */
final class CellValues {

    private static final RawCell WITHOUT_VALUE = new RawCell.FormulaWithoutValue();
    private static final RawCell TRUE = new RawCell.Bool(true);
    private static final RawCell FALSE = new RawCell.Bool(false);
    private static final RawCell OUT_OF_RANGE = new RawCell.Failure("#NUM!");

    private final SharedStrings strings;
    private final Styles styles;
    private final boolean since1904;

    CellValues(SharedStrings strings, Styles styles, boolean since1904) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /** A cell that the file gives no value. */
    static RawCell withoutValue(boolean formula) {
        return formula ? WITHOUT_VALUE : RawCell.BLANK;
    }

    /**
     * A cell with a value, perhaps an empty one.
     *
     * @param type the sheet's word for the kind of value, null for numbers
     * @return null when the value is a shared text that does not exist
     */
    @Nullable
    RawCell cell(@Nullable String type, int style, boolean formula, StringBuilder value)
            throws UnreadableFileException {
        return switch (type == null ? "n" : type) {
            case "s" -> shared(index(value));
            case "n" -> value.isEmpty() ? withoutValue(formula) : number(style, value);
            case "b" -> value.isEmpty() ? withoutValue(formula) : bool(isTrue(value));
            case "e" -> value.isEmpty() ? withoutValue(formula) : new RawCell.Failure(value.toString());
            case "d" -> isoDate(value.toString().strip());
            default -> CellText.cell(CellText.unescaped(value));
        };
    }

    /** The cell that points to a shared text; null when there is no such text. */
    @Nullable
    RawCell shared(int index) throws UnreadableFileException {
        return strings.cell(index);
    }

    /** A binary number, shown by the format of its style. */
    RawCell number(int style, double value) {
        BigDecimal number = Numbers.of(value);
        return number == null ? OUT_OF_RANGE : number(style, number);
    }

    static RawCell bool(boolean value) {
        return value ? TRUE : FALSE;
    }

    private RawCell number(int style, StringBuilder value) {
        BigDecimal number = Numbers.parse(value);
        if (number == null) {
            return value.chars().anyMatch(Character::isDigit) ? OUT_OF_RANGE : CellText.cell(value.toString());
        }
        return number(style, number);
    }

    private RawCell number(int style, BigDecimal number) {
        if (styles.isDate(style)) {
            LocalDateTime date = Dates.of(number, since1904);
            if (date != null) {
                return new RawCell.Date(date);
            }
        }
        return Numbers.cell(number);
    }

    private static RawCell isoDate(String value) {
        LocalDateTime date = Dates.ofIso(value);
        return date == null ? CellText.cell(value) : new RawCell.Date(date);
    }

    private static boolean isTrue(StringBuilder value) {
        String word = value.toString().strip().toLowerCase(Locale.ROOT);
        return word.equals("1") || word.equals("true");
    }

    private static int index(StringBuilder value) {
        int index = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9' || index > Integer.MAX_VALUE / 10 - 1) {
                return -1;
            }
            index = index * 10 + c - '0';
        }
        return value.isEmpty() ? -1 : index;
    }
}
