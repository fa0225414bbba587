package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;
import org.mizani.dataimport.workbook.RawCell;

/** Reads single cells by type, in the styles that a profile declares. */
final class CellReader {

    private static final int NO_COLUMN = -1;

    private final Dates dates;
    private final @Nullable NumberStyle declared;
    private final Supplier<Styles> survey;
    private Styles styles = Styles.NONE;
    private boolean surveyed;

    CellReader(Profile profile) {
        this(profile, () -> Styles.NONE);
    }

    /** @param survey finds the styles of columns when a text cannot be read by itself; asked once at most */
    CellReader(Profile profile, Supplier<Styles> survey) {
        Boolean comma = profile.decimalComma();
        this.dates = new Dates(profile.dates());
        this.declared = comma == null ? null : comma ? NumberStyle.COMMA : NumberStyle.POINT;
        this.survey = survey;
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

    /** Reads a cell of no column whose style is known. */
    Reading read(ColumnType type, RawCell cell) {
        return read(NO_COLUMN, type, cell);
    }

    /** @param column position, from 0 */
    Reading read(int column, ColumnType type, RawCell cell) {
        if (!surveyed && column != NO_COLUMN && undecided(column, type, cell)) {
            surveyed = true;
            styles = survey.get();
        }
        boolean date = type == ColumnType.DATE;
        return switch (cell) {
            case RawCell.Numeric(BigDecimal value) -> date ? Serials.read(value) : new Reading.Decimal(value);
            case RawCell.Date(java.time.LocalDateTime value) ->
                date ? new Reading.Day(value.toLocalDate()) : new Reading.Unreadable();
            case RawCell.Text(String text) ->
                date ? dates.read(text, styles.date(column)) : Numbers.read(text, type, numberStyle(column));
            case RawCell.Blank() -> new Reading.Unreadable();
            case RawCell.Bool(boolean ignored) -> new Reading.Unreadable();
            case RawCell.Failure(String ignored) -> new Reading.Unreadable();
            case RawCell.FormulaWithoutValue() -> new Reading.Unreadable();
        };
    }

    /** True for a cell that has two readings as long as nobody has said or found out how its column is written. */
    private boolean undecided(int column, ColumnType type, RawCell cell) {
        boolean known =
                type == ColumnType.DATE ? dates.declared() || styles.date(column) != null : numberStyle(column) != null;
        return !known && StyleSurvey.ambiguous(type, cell);
    }

    private @Nullable NumberStyle numberStyle(int column) {
        NumberStyle style = styles.number(column);
        return style == null ? declared : style;
    }
}
