package org.mizani.dataimport.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import org.mizani.dataimport.Finding;

/**
 * A list of records in XML: elements of the root are records, and their elements are fields of text. It reads as spreadsheet
 * programs show it: names of fields in row 1, in the order in which they appear first, and each record in a row below, so
 * that a field of the third record stands in {@code B4}. One sheet, named like the file. Attributes are not read.
 */
final class XmlWorkbook implements RawWorkbook {

    private static final int RECORD = 2;
    private static final int FIELD = 3;

    private final Path file;
    private final Limits limits;
    private final RawSheet sheet;
    private final ElementBudget elements = new ElementBudget();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private XmlWorkbook(Path file, Limits limits, RawSheet sheet) {
        this.file = file;
        this.limits = limits;
        this.sheet = sheet;
    }

    static XmlWorkbook open(Path file, String name, Limits limits) throws IOException {
        XmlWorkbook workbook = new XmlWorkbook(file, limits, new RawSheet(name, 0, false));
        workbook.findColumns();
        return workbook;
    }

    @Override
    public List<RawSheet> sheets() {
        return List.of(sheet);
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public List<Finding> findings(RawSheet wanted) {
        return List.of();
    }

    @Override
    public List<Merged> merged(RawSheet wanted) {
        return List.of();
    }

    @Override
    public void read(RawSheet wanted, Predicate<RawRow> each) throws IOException {
        RowBudget budget = new RowBudget(sheet.name(), limits);
        RawCell[] headings = columns.keySet().stream().map(CellText::cell).toArray(RawCell[]::new);
        if (headings.length == 0 || !each.test(budget.row(1, headings, headings.length))) {
            return;
        }
        try (XmlPart xml = part()) {
            int number = 1;
            while (xml.nextElement()) {
                if (xml.depth() == RECORD) {
                    budget.checkRow(++number);
                    RawRow row = record(xml, number, budget);
                    xml.progressed();
                    if (!row.cells().isEmpty() && !each.test(row)) {
                        return;
                    }
                }
            }
        }
    }

    /** Reads to the end of the record that just began. */
    private RawRow record(XmlPart xml, int number, RowBudget budget) throws IOException {
        RawCell[] cells = new RawCell[columns.size()];
        Arrays.fill(cells, RawCell.BLANK);
        int width = 0;
        for (int event = xml.next(); xml.depth() >= RECORD; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                int column = columns.getOrDefault(xml.name(), 0);
                if (!(cells[column] instanceof RawCell.Blank)) {
                    throw Problems.damaged(xml.name());
                }
                cells[column] = field(xml, column, number, budget);
                width = cells[column] instanceof RawCell.Blank ? width : Math.max(width, column + 1);
            }
        }
        return budget.row(number, cells, width);
    }

    /** The text of the field that just began. */
    private static RawCell field(XmlPart xml, int column, int number, RowBudget budget) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); xml.depth() >= FIELD; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw Problems.damaged(xml.name());
            }
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                xml.appendText(text);
                budget.checkText(text.length(), column, number);
            }
        }
        return CellText.cell(text.toString());
    }

    private void findColumns() throws IOException {
        RowBudget budget = new RowBudget(sheet.name(), limits);
        try (XmlPart xml = part()) {
            int number = 1;
            while (xml.nextElement()) {
                if (xml.depth() == RECORD) {
                    budget.checkRow(++number);
                    xml.progressed();
                } else if (xml.depth() == FIELD) {
                    columns.putIfAbsent(xml.name(), columns.size());
                    budget.checkColumn(columns.size() - 1, number);
                } else if (xml.depth() > FIELD) {
                    throw Problems.damaged(xml.name());
                }
            }
            xml.finish();
        }
    }

    private XmlPart part() throws IOException {
        return XmlPart.of(
                new GuardedStream(
                        new BufferedInputStream(Files.newInputStream(file)), sheet.name(), limits.stretchBytes()),
                sheet.name(),
                elements);
    }

    @Override
    public void close() {}
}
