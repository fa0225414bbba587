package org.mizani.dataimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mizani.provenance.SourceCell;

/**
 * One row of a sheet by the fields of its profile: typed values, each with its cell. A blank cell ("", "-", "n/a",
 * "...") is empty, never zero. Constants of the profile stand in every row.
 */
public final class SheetRow {

    private final String sheet;
    private final int number;
    private final Map<String, Object> values;
    private final Map<String, String> columns;
    private final boolean sound;

    /**
     * @param number row number as the spreadsheet shows it, from 1
     * @param values field to {@link String} (texts and codes), {@link BigDecimal} or {@link LocalDate}
     * @param columns field to column letters
     * @param sound false when a value of the row could not be read
     */
    public SheetRow(String sheet, int number, Map<String, Object> values, Map<String, String> columns, boolean sound) {
        this.sheet = sheet;
        this.number = number;
        this.values = values;
        this.columns = columns;
        this.sound = sound;
    }

    public String sheet() {
        return sheet;
    }

    public int number() {
        return number;
    }

    /** False when a finding already blocks this row: its values may still serve to look for further errors. */
    public boolean sound() {
        return sound;
    }

    /** Text as written, or the code for a field that a code list reads. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field)).map(Object::toString);
    }

    public Optional<BigDecimal> number(String field) {
        return values.get(field) instanceof BigDecimal value ? Optional.of(value) : Optional.empty();
    }

    /** A whole number of people; the profile's type {@code count} guarantees that it is whole, 0 or more, and an int. */
    public Optional<Integer> count(String field) {
        return number(field).map(BigDecimal::intValueExact);
    }

    public Optional<LocalDate> date(String field) {
        return values.get(field) instanceof LocalDate value ? Optional.of(value) : Optional.empty();
    }

    /** The cell of a field; when the file has no such column, the sheet alone. */
    public SourceCell cell(String field) {
        String letters = columns.get(field);
        return new SourceCell(sheet, letters == null ? null : letters + number);
    }

    /** A finding about a field of this row. */
    public Finding finding(Severity severity, String code, String field, String... arguments) {
        Object value = values.get(field);
        return new Finding(
                severity,
                code,
                sheet,
                cell(field).cell(),
                value == null ? null : value.toString(),
                java.util.List.of(arguments));
    }
}
