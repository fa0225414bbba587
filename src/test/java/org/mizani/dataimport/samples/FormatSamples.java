package org.mizani.dataimport.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** One small table in every kind of file. */
final class FormatSamples {

    static final String TABLE = """
            Operation | Date | Component | Contributor | Women | Men
            AMISOM | 2015-01-31 | Troops | Uganda | 120 | 6101
            AMISOM | 2015-01-31 | Troops | Burundi | 88 | 5344
            AMISOM | 2015-01-31 | Individual Police | Kenya | 21 | 60
            """;

    private static final String ACCENTS = """
            Opération | Date | Composante | Pays contributeur | Femmes | Hommes
            AMISOM | 2015-01-31 | Troupes | Côte d’Ivoire | 120 | 6101
            AMISOM | 2015-01-31 | Troupes | Sénégal | 88 | 5344
            AMISOM | 2015-01-31 | Unités de police constituées | Éthiopie | 21 | 60
            """;

    private static final String NEW_LINE_AFTER_SEP = "\r\n";

    private FormatSamples() {}

    static List<Sample> all() throws IOException {
        return List.of(
                Sample.of("01-long.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men | Sex not reported
                        AMISOM | 2015-01-31 | Troops | Uganda | 120 | 6101 |
                        AMISOM | 2015-01-31 | Troops | Burundi | | | 5432
                        AMISOM | 2015-01-31 | Individual Police | Kenya | 21 | 60 | 0
                        """),
                new Sample("02-with-macros.xlsm", withMacros()),
                Sample.of("03-old-format.xls", "Personnel", TABLE),
                Sample.of("04-open-document.ods", "Personnel", TABLE),
                Sample.of("05-comma.csv", "", TABLE),
                text("06-semicolon.csv", TABLE, ';', StandardCharsets.UTF_8, ""),
                Sample.of("07-tab.tsv", "", TABLE),
                text("08-separator-declared.csv", TABLE, ';', StandardCharsets.UTF_8, "sep=;" + NEW_LINE_AFTER_SEP),
                text("09-byte-order-mark.csv", ACCENTS, ',', StandardCharsets.UTF_8, "\ufeff"),
                text("10-utf-16.csv", ACCENTS, '\t', StandardCharsets.UTF_16LE, "\ufeff"),
                text("11-windows-1252.csv", ACCENTS, ';', Charset.forName("windows-1252"), ""),
                text("12-text-named-workbook.xls", TABLE, '\t', StandardCharsets.UTF_8, ""),
                new Sample("29-strict.xlsx", strict()),
                new Sample("30-counted-from-1904.xlsx", since1904()));
    }

    private static Sample text(String file, String table, char separator, Charset encoding, String before) {
        return new Sample(file, new TextFile(separator, encoding, before).of(Grid.of(table)));
    }

    private static byte[] withMacros() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        workbook.setVBAProject(new ByteArrayInputStream("no program".getBytes(StandardCharsets.US_ASCII)));
        return PoiFile.xlsx(Book.of("Personnel", TABLE), workbook);
    }

    private static byte[] since1904() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return PoiFile.xlsx(Book.of("Personnel", TABLE), workbook);
    }

    /** Excel's "Strict Open XML": other namespaces, and dates written as such. */
    private static byte[] strict() throws IOException {
        return FixedZip.of(
                PoiFile.xlsx(Book.of("Personnel", TABLE)),
                xml -> xml.replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .replaceFirst("<workbook ", "<workbook conformance=\"strict\" ")
                        .replaceAll("t=\"n\" s=\"1\"><v>42035.0</v>", "t=\"d\" s=\"1\"><v>2015-01-31</v>"));
    }
}
