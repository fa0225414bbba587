package org.mizani.dataimport.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip written entry by entry, the only way to write files that no spreadsheet program would. */
final class AZip {

    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Content> entries = new LinkedHashMap<>();

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A workbook with one sheet named Data, whose {@code sheetData} element is given. */
    static AZip workbook(String sheetData) {
        return new AZip()
                .with("[Content_Types].xml", PROLOGUE + "<Types/>")
                .with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", workbookXml("", "<sheet name='Data' sheetId='1' r:id='rId1'/>"))
                .with("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", sheetXml(sheetData));
    }

    static String sheetXml(String sheetData) {
        return PROLOGUE + "<worksheet xmlns='" + MAIN + "'>" + sheetData + "</worksheet>";
    }

    static String workbookXml(String properties, String sheets) {
        return PROLOGUE + "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'>" + properties + "<sheets>"
                + sheets + "</sheets></workbook>";
    }

    /** Pairs of type and target, as rId1, rId2, ... */
    static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(PROLOGUE).append("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='rId")
                    .append(i / 2 + 1)
                    .append("' Type='" + RELATIONS + "/")
                    .append(typesAndTargets[i])
                    .append("' Target='")
                    .append(typesAndTargets[i + 1])
                    .append("'/>");
        }
        return xml.append("</Relationships>").toString();
    }

    AZip withSharedStrings(String items) {
        return with(
                        "xl/_rels/workbook.xml.rels",
                        relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"))
                .with("xl/sharedStrings.xml", PROLOGUE + "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    /** Cell styles 0, 1, ... with these built-in number formats. */
    AZip withStyles(String numberFormats, int... formats) {
        StringBuilder xml = new StringBuilder(PROLOGUE + "<styleSheet xmlns='" + MAIN + "'>")
                .append(numberFormats)
                .append("<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>");
        for (int format : formats) {
            xml.append("<xf numFmtId='").append(format).append("' applyNumberFormat='1'/>");
        }
        return with(
                        "xl/_rels/workbook.xml.rels",
                        relations("worksheet", "worksheets/sheet1.xml", "styles", "/xl/styles.xml"))
                .with("xl/styles.xml", xml.append("</cellXfs></styleSheet>").toString());
    }

    AZip with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    AZip with(String name, Content content) {
        entries.put(name, content);
        return this;
    }

    /** The same files with one text replaced in each. */
    AZip replacing(String text, String other) throws IOException {
        AZip replaced = new AZip();
        for (Map.Entry<String, Content> entry : entries.entrySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            entry.getValue().writeTo(bytes);
            replaced.with(entry.getKey(), bytes.toString(StandardCharsets.UTF_8).replace(text, other));
        }
        return replaced;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes);
        return bytes.toByteArray();
    }

    Path in(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "workbook", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out);
        }
        return file;
    }

    private void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Content> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                entry.getValue().writeTo(zip);
                zip.closeEntry();
            }
        }
    }
}
