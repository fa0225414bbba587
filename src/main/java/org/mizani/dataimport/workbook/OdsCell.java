package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one cell of an OpenDocument spreadsheet: its value when it has one, else its text. */
final class OdsCell {

    /** What formulas show that failed; older programs write no other sign of it. */
    private static final Pattern FAILURE =
            Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)|Err:\\d{3}|#ERR\\d{3}!");

    private final XmlPart xml;
    private final OdsText text;
    private @Nullable String type;
    private @Nullable String value;
    private boolean formula;
    private boolean failed;

    OdsCell(XmlPart xml, RowBudget budget) {
        this.xml = xml;
        this.text = new OdsText(xml, budget);
    }

    /** The cell that just began, read up to its end. */
    RawCell read(int column, int row) throws IOException {
        type = null;
        value = null;
        formula = false;
        failed = false;
        for (int i = 0; i < xml.attributes(); i++) {
            readAttribute(xml.attributeName(i), xml.attribute(i));
        }
        String shown = text.read(column, row);
        if (failed || (formula && FAILURE.matcher(shown).matches())) {
            return new RawCell.Failure(shown.isEmpty() ? "#ERR" : shown);
        }
        if (type == null || type.equals("string") || type.equals("void")) {
            String stored = value == null ? shown : value;
            text.check(stored.length(), column, row);
            return stored.isEmpty() && type == null ? CellValues.withoutValue(formula) : CellText.cell(stored);
        }
        RawCell cell = value == null ? null : valueOf(type, value.strip());
        if (cell != null) {
            return cell;
        }
        return formula && shown.isEmpty() ? CellValues.withoutValue(true) : CellText.cell(shown);
    }

    /** The office's own attributes stand first; an extension repeats the type, and alone knows of errors. */
    private void readAttribute(String name, String attribute) {
        switch (name) {
            case "value-type" -> {
                failed |= attribute.equals("error");
                type = type == null ? attribute : type;
            }
            case "value", "date-value", "time-value", "boolean-value", "string-value" -> value = attribute;
            case "formula" -> formula = true;
            default -> {}
        }
    }

    private static @Nullable RawCell valueOf(String type, String value) {
        return switch (type) {
            case "float", "percentage", "currency" -> {
                BigDecimal number = Numbers.parse(value);
                yield number == null ? null : Numbers.cell(number);
            }
            case "date" -> date(Dates.ofIso(value));
            case "time" -> date(Dates.ofDuration(value));
            case "boolean" -> CellValues.bool(value.equals("true"));
            default -> null;
        };
    }

    private static @Nullable RawCell date(@Nullable LocalDateTime date) {
        return date == null ? null : new RawCell.Date(date);
    }
}
