package org.mizani.bench;

import java.io.File;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.Workbooks;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Reads all cells of a workbook once with one library; the sum of women and the length of all texts prove it. */
final class ReadProbe {

    private long women;
    private long letters;
    private long rows;

    private ReadProbe() {}

    /** Arguments: the reader and the file. Answers: milliseconds, peak of the heap and of the process, check sum. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        ReadProbe probe = new ReadProbe();
        long start = System.nanoTime();
        switch (arguments[0]) {
            case "mizani" -> probe.mizani(file);
            case "fastexcel" -> probe.fastexcel(file);
            case "poi-event" -> probe.poiEvents(file);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
                Locale.ROOT,
                "%s ms=%d heap=%d resident=%d check=%d/%d/%d%n",
                arguments[0],
                milliseconds,
                Memory.heapPeak(),
                Memory.residentPeak(ProcessHandle.current().pid()),
                probe.rows,
                probe.women,
                probe.letters);
    }

    private void mizani(Path file) throws Exception {
        try (RawWorkbook workbook = Workbooks.open(file, "people.xlsx")) {
            workbook.read(workbook.sheets().getFirst(), row -> {
                rows++;
                for (int c = 0; c < BenchWorkbook.COLUMNS; c++) {
                    switch (row.cell(c)) {
                        case RawCell.Text(String text) -> letters += text.length();
                        case RawCell.Numeric(BigDecimal value) -> women += c == 4 ? value.longValue() : 0;
                        default -> {}
                    }
                }
                return true;
            });
        }
    }

    private void fastexcel(Path file) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                var all = workbook.getFirstSheet().openStream()) {
            all.forEach(row -> {
                rows++;
                for (int c = 0; c < BenchWorkbook.COLUMNS; c++) {
                    Cell cell = row.getCell(c);
                    if (cell.getType() == CellType.STRING) {
                        letters += cell.asString().length();
                    } else if (c == 4) {
                        women += cell.asNumber().longValue();
                    }
                }
            });
        }
    }

    /** Every cell as a text, as most programs read large files with POI. */
    private void poiEvents(Path file) throws Exception {
        try (OPCPackage opc = OPCPackage.open(new File(file.toString()), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opc);
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            XMLReader xml = factory.newSAXParser().getXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(opc),
                    new Counting(),
                    new DataFormatter(Locale.ROOT),
                    false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
    }

    private final class Counting implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int number) {
            rows++;
        }

        @Override
        public void endRow(int number) {}

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            switch (reference.charAt(0)) {
                case 'E' -> women += rows == 1 ? 0 : Long.parseLong(text);
                case 'B', 'F', 'G', 'L' -> {}
                default -> letters += text.length();
            }
            if (rows == 1 && "BEFGL".indexOf(reference.charAt(0)) >= 0) {
                letters += text.length();
            }
        }
    }
}
