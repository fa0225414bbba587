package org.mizani.dataimport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Saves the rows of a CSV as a spreadsheet program would: numbers as numbers, dates as dates. */
final class CsvAsXlsx {

    private CsvAsXlsx() {}

    static byte[] of(Path csv) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Data");
            CellStyle date = book.createCellStyle();
            date.setDataFormat((short) 14);
            try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv)) {
                for (CsvRecord entry : records) {
                    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                    for (int c = 0; c < entry.getFieldCount(); c++) {
                        write(row.createCell(c), entry.getField(c), date);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void write(Cell cell, String text, CellStyle date) {
        if (text.matches("\\d+")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(text));
            cell.setCellStyle(date);
        } else {
            cell.setCellValue(text);
        }
    }
}
