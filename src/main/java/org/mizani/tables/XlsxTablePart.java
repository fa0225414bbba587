package org.mizani.tables;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Declares heading and body of a placed table as an Excel table; totals stand below it, so that sorting is safe. */
final class XlsxTablePart {

    private XlsxTablePart() {}

    static void add(XSSFSheet sheet, PlacedTable placed) {
        if (placed.bodyRows() == 0) {
            return;
        }
        AreaReference area = new AreaReference(
                new CellReference(placed.headerRow(), 0),
                new CellReference(
                        placed.headerRow() + placed.bodyRows(),
                        placed.table().columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String name = "Figures_" + table.getCTTable().getId();
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
        style.setName("TableStyleMedium2");
        style.setShowRowStripes(true);
    }
}
