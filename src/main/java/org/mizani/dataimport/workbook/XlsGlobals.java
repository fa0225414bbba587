package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * What an {@code .xls} workbook says before its sheets.
 *
 * @param sheets in the order of their tabs; sheets of charts and macros are left out
 * @param positions where each of them begins
 * @param macros whether there is a sheet of macros
 * @param links whether it names other workbooks
 */
record XlsGlobals(List<RawSheet> sheets, List<Integer> positions, CellValues values, boolean macros, boolean links) {

    static XlsGlobals read(Ole2 container, Limits limits) throws IOException {
        List<BoundSheetRecord> bound = new ArrayList<>();
        Map<Integer, String> formats = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        SharedStrings strings = SharedStrings.none(limits);
        boolean since1904 = false;
        boolean links = false;
        try (Biff records = container.records(0)) {
            while (records.next()) {
                switch (records.sid()) {
                    case BoundSheetRecord.sid -> bound.add(records.decode(BoundSheetRecord::new));
                    case DateWindow1904Record.sid ->
                        since1904 = records.decode(DateWindow1904Record::new).getWindowing() == 1;
                    case FormatRecord.sid -> {
                        FormatRecord format = records.decode(FormatRecord::new);
                        formats.putIfAbsent(format.getIndexCode(), format.getFormatString());
                    }
                    case ExtendedFormatRecord.sid ->
                        styles.add(
                                (int) records.decode(ExtendedFormatRecord::new).getFormatIndex());
                    case SupBookRecord.sid ->
                        links |= records.decode(SupBookRecord::new).isExternalReferences();
                    case SSTRecord.sid -> readStrings(records, strings);
                    default -> {}
                }
            }
        }
        CellValues values = new CellValues(strings, Styles.of(styles, formats), since1904);
        return ofSheets(container, bound, limits, values, links);
    }

    private static void readStrings(Biff records, SharedStrings strings) throws UnreadableFileException {
        int count = records.decode(in -> {
            in.readInt();
            return in.readInt();
        });
        for (int i = 0; i < count; i++) {
            if (!records.hasMore(ContinueRecord.sid)) {
                throw Problems.damaged(Ole2.WORKBOOK);
            }
            strings.add(records.decode(UnicodeString::new).getString());
        }
    }

    private static XlsGlobals ofSheets(
            Ole2 container, List<BoundSheetRecord> bound, Limits limits, CellValues values, boolean links)
            throws IOException {
        List<RawSheet> sheets = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        Set<String> names = new HashSet<>();
        boolean macros = false;
        if (bound.size() > limits.entries()) {
            throw Problems.damaged(Ole2.WORKBOOK);
        }
        container.checkSheets(bound.size());
        for (BoundSheetRecord sheet : bound) {
            int type = type(container, sheet.getPositionOfBof());
            macros |= type == BOFRecord.TYPE_EXCEL_4_MACRO || type == BOFRecord.TYPE_VB_MODULE;
            if (type == BOFRecord.TYPE_WORKSHEET) {
                if (!known.add(sheet.getPositionOfBof())) {
                    throw Problems.damaged(Ole2.WORKBOOK);
                }
                String name = WorkbookPart.unique(FileNames.visible(sheet.getSheetname()), names);
                sheets.add(new RawSheet(name, sheets.size(), sheet.isHidden() || sheet.isVeryHidden()));
                positions.add(sheet.getPositionOfBof());
            }
        }
        return new XlsGlobals(sheets, positions, values, macros, links);
    }

    private static int type(Ole2 container, int position) throws IOException {
        if (position <= 0) {
            throw Problems.damaged(Ole2.WORKBOOK);
        }
        try (Biff records = container.records(position)) {
            if (!records.next() || records.sid() != BOFRecord.sid) {
                throw Problems.damaged(Ole2.WORKBOOK);
            }
            return records.decode(BOFRecord::new).getType();
        }
    }
}
