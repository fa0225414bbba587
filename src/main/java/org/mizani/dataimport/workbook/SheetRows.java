package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet's XML, one at a time. What the sheet says about its own size is not looked at. */
final class SheetRows {

    private final XmlPart xml;
    private final String sheet;
    private final CellValues values;
    private final RowBudget budget;
    private final StringBuilder text = new StringBuilder();
    private final RowCells cells;
    private final Limits limits;
    private final HiddenLines hidden = new HiddenLines();
    private int row;
    private int column;
    private boolean placed;
    private boolean rowHidden;

    SheetRows(XmlPart xml, String sheet, CellValues values, Limits limits) {
        this.xml = xml;
        this.sheet = sheet;
        this.values = values;
        this.limits = limits;
        this.budget = new RowBudget(sheet, limits);
        this.cells = new RowCells(budget);
    }

    /** @return false when {@code each} wanted no more */
    boolean read(Predicate<RawRow> each) throws IOException {
        return !findCells() || readRows(each);
    }

    HiddenLines hidden() {
        return hidden;
    }

    private boolean findCells() throws IOException {
        while (xml.nextElement()) {
            if (xml.name().equals("sheetData")) {
                return true;
            }
            if (xml.name().equals("col") && isTrue(xml.attribute("hidden"))) {
                hidden.hideColumns(
                        Styles.number(xml.attribute("min")) - 1,
                        Styles.number(xml.attribute("max")) - 1,
                        limits.columns());
            }
            xml.progressed();
        }
        return false;
    }

    private boolean readRows(Predicate<RawRow> each) throws IOException {
        for (int event = xml.next(); !isEnd(event, "sheetData"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("row")) {
                readRow();
                xml.progressed();
                if (!cells.isBlank()) {
                    hidden.countRow(cells.width(), rowHidden);
                    if (!each.test(cells.row(row))) {
                        return false;
                    }
                }
            }
        }
        xml.finish();
        return true;
    }

    private static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    private boolean isEnd(int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.name().equals(name);
    }

    private void readRow() throws IOException {
        String reference = null;
        rowHidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            if (name.equals("r")) {
                reference = xml.attribute(i);
            } else if (name.equals("hidden")) {
                rowHidden = isTrue(xml.attribute(i));
            }
        }
        placed = reference != null;
        moveTo(reference == null ? row + 1 : Styles.number(reference));
        cells.clear();
        column = -1;
        for (int event = xml.next(); !isEnd(event, "row"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                readCell();
            }
        }
    }

    private void readCell() throws IOException {
        String type = null;
        int style = 0;
        String reference = null;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> reference = xml.attribute(i);
                case "t" -> type = xml.attribute(i);
                case "s" -> style = Styles.number(xml.attribute(i));
                default -> {}
            }
        }
        locate(reference);
        cells.put(column, readValue(type, style));
    }

    private void locate(@Nullable String reference) throws UnreadableFileException {
        int next = column + 1;
        if (reference != null) {
            next = CellAddress.column(reference);
            if (!placed) {
                placed = true;
                int named = CellAddress.row(reference);
                if (named != row) {
                    moveTo(named);
                }
            }
        }
        if (next <= column) {
            throw damagedAt(next);
        }
        column = next;
        budget.checkColumn(column, row);
    }

    private void moveTo(int number) throws UnreadableFileException {
        if (number <= row) {
            throw damagedAt(0);
        }
        row = number;
        budget.checkRow(row);
    }

    private RawCell readValue(@Nullable String type, int style) throws IOException {
        text.setLength(0);
        boolean formula = false;
        boolean value = false;
        boolean inText = false;
        boolean inHint = false;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.name()) {
                        case "v", "t" -> {
                            inText = !inHint;
                            value = true;
                        }
                        case "f" -> formula = true;
                        case "rPh" -> inHint = true;
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) {
                        xml.appendText(text);
                        budget.checkText(text.length(), column, row);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    switch (xml.name()) {
                        case "rPh" -> inHint = false;
                        case "c" -> {
                            return decoded(type, style, formula, value);
                        }
                        default -> {}
                    }
                }
                default -> {}
            }
        }
    }

    private RawCell decoded(@Nullable String type, int style, boolean formula, boolean value)
            throws UnreadableFileException {
        RawCell cell = value ? values.cell(type, style, formula, text) : CellValues.withoutValue(formula);
        if (cell == null) {
            throw damagedAt(column);
        }
        return cell;
    }

    private UnreadableFileException damagedAt(int atColumn) {
        return Problems.refusedAt(
                "file-damaged", sheet, CellAddress.of(Math.max(0, atColumn), Math.max(1, row)), sheet);
    }
}
