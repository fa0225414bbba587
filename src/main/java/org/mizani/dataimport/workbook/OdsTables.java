package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.RawWorkbook.Merged;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * The tables of an OpenDocument spreadsheet. No table of contents lists them, so all of the content has to be passed to
 * find them; nothing of it is kept but this.
 *
 * @param positions which of the document's tables each sheet is; tables kept of other documents are none
 * @param merged merged ranges of each sheet
 * @param links whether there are tables of other documents
 */
record OdsTables(List<RawSheet> sheets, List<Integer> positions, List<List<Merged>> merged, boolean links) {

    /** Elements around a table, the table included: document, body, spreadsheet, table. */
    static final int DEPTH = 4;

    static OdsTables read(XmlPart xml, Limits limits) throws IOException {
        Scan scan = new Scan(xml, limits);
        scan.run();
        return new OdsTables(scan.sheets, scan.positions, scan.merged, scan.links);
    }

    private static final class Scan {

        private final XmlPart xml;
        private final Limits limits;
        private final List<RawSheet> sheets = new ArrayList<>();
        private final List<Integer> positions = new ArrayList<>();
        private final List<List<Merged>> merged = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> hiddenStyles = new HashSet<>();
        private @Nullable String style;
        private boolean spreadsheet;
        private boolean links;
        private int tables;

        Scan(XmlPart xml, Limits limits) {
            this.xml = xml;
            this.limits = limits;
        }

        void run() throws IOException {
            while (xml.nextElement()) {
                xml.progressed();
                switch (xml.name()) {
                    case "style" -> style = xml.attribute("name");
                    case "table-properties" -> {
                        if (style != null && "false".equals(xml.attribute("display"))) {
                            hiddenStyles.add(style);
                        }
                    }
                    case "spreadsheet" -> spreadsheet |= xml.depth() == DEPTH - 1;
                    case "table" -> {
                        if (xml.depth() == DEPTH) {
                            readTable();
                        }
                    }
                    default -> {}
                }
            }
            xml.finish();
            if (!spreadsheet) {
                throw Problems.refused("file-is-document");
            }
        }

        private void readTable() throws IOException {
            int position = tables++;
            String name = FileNames.visible(orEmpty(xml.attribute("name")));
            boolean hidden = hiddenStyles.contains(orEmpty(xml.attribute("style-name")));
            MergedRanges ranges = new MergedRanges();
            if (scanTable(ranges)) {
                links = true;
                return;
            }
            if (sheets.size() >= limits.entries()) {
                throw Problems.damaged(OdsWorkbook.CONTENT);
            }
            sheets.add(new RawSheet(WorkbookPart.unique(name, names), sheets.size(), hidden));
            positions.add(position);
            merged.add(ranges.list());
        }

        /** Collects merged ranges; true when the table is kept of another document. */
        private boolean scanTable(MergedRanges ranges) throws IOException {
            boolean foreign = false;
            long row = 0;
            long nextRow = 1;
            long column = 0;
            for (int event = xml.next(); xml.depth() >= DEPTH; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.name()) {
                    case "table-source" -> foreign |= xml.depth() == DEPTH + 1;
                    case "table-row" -> {
                        xml.progressed();
                        row = nextRow;
                        column = 0;
                        nextRow = row + OdsRows.count(xml, "number-rows-repeated");
                    }
                    case "table-cell", "covered-table-cell" -> {
                        if (row <= RawWorkbook.MERGED_ROWS) {
                            addTo(ranges, row, column);
                            column += OdsRows.count(xml, "number-columns-repeated");
                        }
                        xml.skipElement();
                    }
                    default -> {}
                }
            }
            return foreign;
        }

        private void addTo(MergedRanges ranges, long row, long column) {
            int columns = OdsRows.count(xml, "number-columns-spanned");
            int rows = OdsRows.count(xml, "number-rows-spanned");
            if ((columns > 1 || rows > 1) && column < limits.columns()) {
                ranges.add((int) row, (int) column, (int) Math.min(row + rows - 1, limits.rows()), (int)
                        Math.min(column + columns - 1, limits.columns() - 1));
            }
        }

        private static String orEmpty(@Nullable String attribute) {
            return attribute == null ? "" : attribute;
        }
    }
}
