package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;
import org.mizani.dataimport.workbook.RawCell;

/** Reads single cells by type, in the styles that a profile declares. */
final class CellReader {

    private final Profile profile;
    private final Dates dates;

    CellReader(Profile profile) {
        this.profile = profile;
        this.dates = new Dates(profile.dates());
    }

    boolean blank(RawCell cell) {
        return cell instanceof RawCell.Blank || (cell instanceof RawCell.Text(String text) && Folded.blank(text));
    }

    /** A cell as a person would read it aloud. */
    String text(RawCell cell) {
        return switch (cell) {
            case RawCell.Blank() -> "";
            case RawCell.Text(String text) -> text.strip();
            case RawCell.Numeric(BigDecimal value) -> value.toPlainString();
            case RawCell.Date(java.time.LocalDateTime value) ->
                value.toLocalDate().toString();
            case RawCell.Bool(boolean value) -> value ? "TRUE" : "FALSE";
            case RawCell.Failure(String code) -> code;
            case RawCell.FormulaWithoutValue() -> "";
        };
    }

    Reading read(ColumnType type, RawCell cell) {
        boolean date = type == ColumnType.DATE;
        return switch (cell) {
            case RawCell.Numeric(BigDecimal value) -> date ? new Reading.Unreadable() : new Reading.Decimal(value);
            case RawCell.Date(java.time.LocalDateTime value) ->
                date ? new Reading.Day(value.toLocalDate()) : new Reading.Unreadable();
            case RawCell.Text(String text) -> date ? dates.read(text) : Numbers.read(text, profile.decimalComma());
            case RawCell.Blank() -> new Reading.Unreadable();
            case RawCell.Bool(boolean ignored) -> new Reading.Unreadable();
            case RawCell.Failure(String ignored) -> new Reading.Unreadable();
            case RawCell.FormulaWithoutValue() -> new Reading.Unreadable();
        };
    }
}
