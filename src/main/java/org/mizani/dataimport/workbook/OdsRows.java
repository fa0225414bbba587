package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;

/** The rows of one table of an OpenDocument spreadsheet, one at a time. Blanks may be repeated without end, for free. */
final class OdsRows {

    private final XmlPart xml;
    private final OdsCell cell;
    private final RowBudget budget;
    private final RowCells cells;
    private final Limits limits;
    private final HiddenLines hidden = new HiddenLines();
    private long columns;
    private long row = 1;
    private long column;

    OdsRows(XmlPart xml, String sheet, Limits limits) {
        this.xml = xml;
        this.limits = limits;
        this.budget = new RowBudget(sheet, limits);
        this.cell = new OdsCell(xml, budget);
        this.cells = new RowCells(budget);
    }

    /** Reads the table that just began up to its end. @return false when {@code each} wanted no more */
    boolean read(Predicate<RawRow> each) throws IOException {
        for (int event = xml.next(); xml.depth() >= OdsTables.DEPTH; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "table-row" -> {
                        if (!readRow(each)) {
                            return false;
                        }
                    }
                    case "table-column" -> readColumn();
                    case "shapes", "forms", "table" -> xml.skipElement();
                    default -> {}
                }
            }
        }
        return true;
    }

    HiddenLines hidden() {
        return hidden;
    }

    private void readColumn() {
        long next = columns + count(xml, "number-columns-repeated");
        if (isHidden()) {
            hidden.hideColumns(number(columns), number(next - 1), limits.columns());
        }
        columns = next;
    }

    private boolean isHidden() {
        String visibility = xml.attribute("visibility");
        return visibility != null && !visibility.equals("visible");
    }

    private boolean readRow(Predicate<RawRow> each) throws IOException {
        int repeated = count(xml, "number-rows-repeated");
        boolean rowHidden = isHidden();
        int outside = xml.depth() - 1;
        cells.clear();
        column = 0;
        for (int event = xml.next(); xml.depth() > outside; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                readCell();
            }
        }
        xml.progressed();
        boolean more = true;
        for (int i = 0; more && !cells.isBlank() && i < repeated; i++) {
            budget.checkRow(number(row + i));
            hidden.countRow(cells.width(), rowHidden);
            more = each.test(cells.row(number(row + i)));
        }
        row += repeated;
        return more;
    }

    /** What is covered by a merged cell is not seen by anybody, so it is not read. */
    private void readCell() throws IOException {
        int repeated = count(xml, "number-columns-repeated");
        if (xml.name().equals("table-cell")) {
            RawCell value = cell.read(number(column), number(row));
            if (!(value instanceof RawCell.Blank)) {
                budget.checkRow(number(row));
                budget.checkColumn(number(column + repeated - 1), number(row));
                for (int i = 0; i < repeated; i++) {
                    cells.put(number(column + i), value);
                }
            }
        } else {
            xml.skipElement();
        }
        column += repeated;
    }

    /** How often something is repeated: once when nothing is said. */
    static int count(XmlPart xml, String attribute) {
        String count = xml.attribute(attribute);
        return count == null ? 1 : Math.max(1, Styles.number(count));
    }

    private static int number(long position) {
        return (int) Math.min(position, Integer.MAX_VALUE);
    }
}
