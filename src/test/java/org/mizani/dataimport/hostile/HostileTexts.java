package org.mizani.dataimport.hostile;

import static org.mizani.dataimport.hostile.HostileFile.READ;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Text files that want too much, or are not what they seem; and a good old workbook to spoil. */
final class HostileTexts {

    private static final String HEADER = "Operation,Date,Component,Contributor,Women,Men\n";
    private static final String NAME = "figures.csv";

    private HostileTexts() {}

    static List<HostileFile> all() {
        return List.of(
                text("lines without end", HEADER, "\n", 12, READ, "too-many-rows"),
                text("fields without end", HEADER, ",", 12, READ, "too-many-columns"),
                text("one field without end", "", "a", 12, "text-too-long", "quotes-unmatched"),
                text("one number without end", HEADER, "1", 12, "text-too-long", "quotes-unmatched"),
                text("quotes without end", HEADER, "\"", 12, "text-too-long", "quotes-unmatched", READ),
                text("a quote that never ends", HEADER + "\"", "a\n", 12, "text-too-long", "quotes-unmatched"),
                text("millions of short rows", HEADER, "1,2\n", 12, READ, "too-many-rows"),
                text("carriage returns", HEADER, "\r", 12, READ, "too-many-rows"),
                text("a strange separator", "sep=\"\n" + HEADER, "a\"b\"\n", 1, READ, "quotes-unmatched"),
                text("a separator that ends lines", "sep=\n\n" + HEADER, "a\n", 1, READ, "too-many-rows"),
                text("a separator that is a return", "sep=\r\r" + HEADER, "a\n", 1, READ, "too-many-rows"),
                text("nothing but zeros", "a\0b", "\0", 5, "file-not-a-spreadsheet"),
                bytes("half of UTF-16", new byte[] {(byte) 0xff, (byte) 0xfe, 0x41}, "encoding-error", READ),
                bytes("a surrogate alone", utf16("Operation,Date\nA\uD83D,1\n"), "encoding-error", READ));
    }

    private static HostileFile text(String title, String head, String repeated, int megabytes, String... codes) {
        byte[] megabyte = repeated.repeat((1 << 20) / repeated.length()).getBytes(StandardCharsets.UTF_8);
        return HostileFile.of(
                title,
                NAME,
                out -> {
                    out.write(head.getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < megabytes; i++) {
                        out.write(megabyte);
                    }
                },
                codes);
    }

    private static HostileFile bytes(String title, byte[] bytes, String... codes) {
        return HostileFile.of(title, "figures.xls", (OutputStream out) -> out.write(bytes), codes);
    }

    private static byte[] utf16(String text) {
        byte[] bytes = new byte[2 + text.length() * 2];
        bytes[0] = (byte) 0xfe;
        bytes[1] = (byte) 0xff;
        for (int i = 0; i < text.length(); i++) {
            bytes[2 + 2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[3 + 2 * i] = (byte) text.charAt(i);
        }
        return bytes;
    }

    static byte[] xls() {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Data");
            String[][] rows = {
                {"Operation", "Date", "Component", "Contributor", "Women", "Men"},
                {"AMIS", "2006-01-31", "Troops", "RWA", "10", "90"}
            };
            for (int r = 0; r < 60; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows[0].length; c++) {
                    row.createCell(c).setCellValue(rows[Math.min(r, 1)][c] + (r > 1 && c < 2 ? r : ""));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
