package org.mizani.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;
import org.mizani.dataimport.workbook.Workbooks;

/**
 * Writes or reads a workbook of many rows of four columns, to see time and memory grow: started by hand, for example
 * with {@code -Xmx256m}. Arguments: {@code write} or {@code read}, then the file, for {@code write} the rows.
 */
final class LargeFileProbe {

    private LargeFileProbe() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("read")) {
            read(file);
        } else if (file.toString().endsWith(".ods")) {
            writeOds(file, Integer.parseInt(arguments[2]));
        } else {
            writeXlsx(file, Integer.parseInt(arguments[2]));
        }
    }

    private static void read(Path file) throws IOException {
        long start = System.nanoTime();
        long[] counts = new long[2];
        long opened;
        long merged;
        try (RawWorkbook workbook = Workbooks.open(file, "x")) {
            opened = System.nanoTime();
            RawSheet sheet = workbook.sheets().getFirst();
            workbook.merged(sheet);
            merged = System.nanoTime();
            workbook.read(sheet, row -> {
                counts[0]++;
                counts[1] += row.cells().size();
                return true;
            });
        }
        System.out.printf(
                Locale.ROOT,
                "%s rows=%d cells=%d open=%dms merged=%dms read=%dms heap=%d%n",
                file.getFileName(),
                counts[0],
                counts[1],
                (opened - start) / 1_000_000,
                (merged - opened) / 1_000_000,
                (System.nanoTime() - merged) / 1_000_000,
                Memory.heapPeak());
    }

    private static void writeXlsx(Path file, int rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Personnel");
            for (int r = 0; r < rows; r++) {
                sheet.value(r, 0, operation(r));
                sheet.value(r, 1, date(r));
                sheet.style(r, 1).format("yyyy-mm-dd").set();
                sheet.value(r, 2, "note " + r % 200_000);
                sheet.value(r, 3, r % 997);
                if (r % 1_000 == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    /** As LibreOffice writes it. */
    private static void writeOds(Path file, int rows) throws IOException {
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            StringBuilder xml = new StringBuilder("<office:document-content xmlns:office='" + names
                    + "office:1.0' xmlns:table='" + names + "table:1.0' xmlns:text='" + names
                    + "text:1.0' xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>"
                    + "<office:body><office:spreadsheet><table:table table:name='Personnel'>");
            for (int r = 0; r < rows; r++) {
                xml.append("<table:table-row table:style-name=\"ro1\">");
                cell(xml, "string\" calcext:value-type=\"string", operation(r));
                cell(xml, "date\" office:date-value=\"" + date(r) + "\" calcext:value-type=\"date", date(r).toString());
                cell(xml, "string\" calcext:value-type=\"string", "note " + r % 200_000);
                cell(xml, "float\" office:value=\"" + r % 997 + "\" calcext:value-type=\"float", "" + r % 997);
                xml.append("</table:table-row>");
                if (xml.length() > 1 << 16 || r == rows - 1) {
                    zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
                    xml.setLength(0);
                }
            }
            zip.write("</table:table></office:spreadsheet></office:body></office:document-content>"
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void cell(StringBuilder xml, String type, String shown) {
        xml.append("<table:table-cell office:value-type=\"")
                .append(type)
                .append("\"><text:p>")
                .append(shown)
                .append("</text:p></table:table-cell>");
    }

    private static String operation(int row) {
        return "Operation " + row % 40;
    }

    private static LocalDate date(int row) {
        return LocalDate.of(2010, 1, 31).plusMonths(row % 180);
    }
}
