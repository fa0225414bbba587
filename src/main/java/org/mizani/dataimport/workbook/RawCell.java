package org.mizani.dataimport.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A cell as the file has it; formulas are never evaluated, their cached value stands here. */
public sealed interface RawCell {

    record Blank() implements RawCell {}

    /** Text as written, with its blanks. */
    record Text(String text) implements RawCell {}

    /** A number, rounded to the 15 significant digits that spreadsheets keep. */
    record Numeric(BigDecimal value) implements RawCell {}

    /** A number that the cell's format shows as a date. */
    record Date(LocalDateTime value) implements RawCell {}

    record Bool(boolean value) implements RawCell {}

    /** An error such as {@code #REF!}. */
    record Failure(String code) implements RawCell {}

    /** A formula whose value the file does not hold. */
    record FormulaWithoutValue() implements RawCell {}

    RawCell BLANK = new Blank();

    /** What people are shown of a cell; "" for a blank. */
    static String shown(RawCell cell) {
        return switch (cell) {
            case Blank() -> "";
            case Text(String text) -> text;
            case Numeric(BigDecimal value) -> value.toPlainString();
            case Date(LocalDateTime value) ->
                value.toLocalTime().toSecondOfDay() == 0 ? value.toLocalDate().toString() : value.toString();
            case Bool(boolean value) -> value ? "TRUE" : "FALSE";
            case Failure(String code) -> code;
            case FormulaWithoutValue() -> "=";
        };
    }
}
