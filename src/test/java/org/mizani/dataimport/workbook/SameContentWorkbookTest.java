package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.RawWorkbook.Merged;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/** The same table in every format that we read. */
class SameContentWorkbookTest {

    private static final int HIDDEN_ROW = 4;
    private static final int HIDDEN_COLUMN = 5;

    /** Row by row; null is a blank cell, and a null row a blank row. */
    private static final List<@Nullable List<@Nullable Object>> TABLE = List.of(
            row("Strength by contributor, as of 31 July 2025"),
            row(),
            row("Contributor", "Women", null, "As of", "Share", "Verified"),
            row(null, "number", "note", null, null, null),
            row(
                    "Côte d’Ivoire",
                    new BigDecimal("12"),
                    " n/a ",
                    LocalDate.of(2025, 7, 31),
                    new BigDecimal("0.055344"),
                    true),
            row("République démocratique\ndu Congo", new BigDecimal("0"), null, LocalDate.of(2024, 2, 29), null, false),
            row(),
            row(
                    "Σ, 合計 & <total>",
                    new BigDecimal("-1028.5"),
                    "x  y",
                    LocalDate.of(1999, 12, 31),
                    new BigDecimal("0.3"),
                    true),
            row(null, new BigDecimal("123456789012345")));

    @TempDir
    Path folder;

    enum Format {
        XLSX,
        XLS,
        ODS
    }

    @ParameterizedTest
    @EnumSource
    void the_same_table_gives_the_same_rows_in_every_workbook(Format format) throws IOException {
        Path file = write(format);

        try (RawWorkbook workbook = Workbooks.open(file, "x")) {
            RawSheet sheet = workbook.sheets().getFirst();
            List<RawRow> rows = new ArrayList<>();
            assertThat(workbook.findings(sheet)).isEmpty();
            workbook.read(sheet, rows::add);

            assertThat(sheet).isEqualTo(new RawSheet("Data", 0, false));
            assertThat(rows).isEqualTo(expected());
            assertThat(workbook.findings()).isEmpty();
            assertThat(workbook.findings(sheet))
                    .containsExactly(
                            new Finding(Severity.INFORMS, "hidden-cells", "Data", null, null, List.of("1", "1")));
            assertThat(workbook.merged(sheet))
                    .containsExactlyInAnyOrder(new Merged(1, 0, 1, 5), new Merged(3, 0, 4, 0), new Merged(3, 1, 3, 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_table_shows_the_same_in_a_text_file(Format format) throws IOException {
        String csv = TABLE.stream()
                .map(row -> row.stream()
                        .map(v -> v == null ? "" : "\"" + (v instanceof BigDecimal n ? n.toPlainString() : v) + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        Path text = Files.writeString(folder.resolve("data.csv"), csv, StandardCharsets.UTF_8);

        assertThat(shown(ReadBack.of(text))).isEqualTo(shown(ReadBack.of(write(format))));
    }

    private static List<String> shown(ReadBack read) {
        return read.only().stream()
                .map(r -> r.number() + " "
                        + r.cells().stream().map(ReadBack::shown).toList())
                .toList();
    }

    private static List<RawRow> expected() {
        return IntStream.range(0, TABLE.size())
                .filter(i -> !TABLE.get(i).isEmpty())
                .mapToObj(i -> {
                    List<RawCell> cells = new ArrayList<>();
                    TABLE.get(i).forEach(v -> cells.add(raw(v)));
                    while (cells.getLast() instanceof RawCell.Blank) {
                        cells.removeLast();
                    }
                    return new RawRow(i + 1, List.copyOf(cells));
                })
                .toList();
    }

    private static RawCell raw(@Nullable Object value) {
        return switch (value) {
            case null -> RawCell.BLANK;
            case BigDecimal number -> new RawCell.Numeric(number);
            case LocalDate date -> new RawCell.Date(date.atStartOfDay());
            case Boolean truth -> new RawCell.Bool(truth);
            default -> new RawCell.Text(value.toString());
        };
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return java.util.Collections.unmodifiableList(java.util.Arrays.asList(cells));
    }

    private Path write(Format format) throws IOException {
        return switch (format) {
            case XLSX -> poi(new XSSFWorkbook());
            case XLS -> poi(new HSSFWorkbook());
            case ODS -> ods();
        };
    }

    private Path poi(Workbook workbook) throws IOException {
        Path file = Files.createTempFile(folder, "same", ".bin");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Data");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (int r = 0; r < TABLE.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < TABLE.get(r).size(); c++) {
                    fill(row.createCell(c), TABLE.get(r).get(c), date);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            sheet.getRow(HIDDEN_ROW).setZeroHeight(true);
            sheet.createRow(TABLE.size() + 5).setZeroHeight(true);
            sheet.setColumnHidden(HIDDEN_COLUMN, true);
            sheet.setColumnHidden(30, true);
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Cell cell, @Nullable Object value, CellStyle date) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case Boolean truth -> cell.setCellValue(truth);
            default -> cell.setCellValue(value.toString());
        }
    }

    private Path ods() throws IOException {
        StringBuilder rows = new StringBuilder("<table:table-column table:number-columns-repeated='5'/>")
                .append(
                        "<table:table-column table:visibility='collapse'/><table:table-column table:number-columns-repeated='24'/>")
                .append("<table:table-column table:visibility='collapse' table:number-columns-repeated='16354'/>");
        for (int r = 0; r < TABLE.size(); r++) {
            rows.append("<table:table-row table:visibility='")
                    .append(r == HIDDEN_ROW ? "filter" : "visible")
                    .append("'>");
            for (int c = 0; c < TABLE.get(r).size(); c++) {
                rows.append(ods(TABLE.get(r).get(c), r * 10 + c));
            }
            rows.append(AnOds.blank(16_384 - TABLE.get(r).size())).append("</table:table-row>");
        }
        return AnOds.sheet(rows + "<table:table-row table:visibility='collapse' table:number-rows-repeated='1048567'>"
                        + AnOds.blank(16_384) + "</table:table-row>")
                .in(folder);
    }

    private static String ods(@Nullable Object value, int place) {
        String span = switch (place) {
            case 0 -> "table:number-columns-spanned='6' table:number-rows-spanned='1' ";
            case 20 -> "table:number-columns-spanned='1' table:number-rows-spanned='2' ";
            case 21 -> "table:number-columns-spanned='2' table:number-rows-spanned='1' ";
            default -> "";
        };
        return switch (value) {
            case null -> place == 22 || place == 30 ? "<table:covered-table-cell/>" : AnOds.blank(1);
            case BigDecimal n -> AnOds.cell("office:value-type='float' office:value='" + n + "'", n + " shown");
            case LocalDate d -> AnOds.cell("office:value-type='date' office:date-value='" + d + "'", "a day");
            case Boolean b -> AnOds.cell("office:value-type='boolean' office:boolean-value='" + b + "'", "yes");
            default ->
                AnOds.cell(
                        span + "office:value-type='string'",
                        value.toString()
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace("  ", " <text:s/>")
                                .replaceFirst("^ ", "<text:s/>")
                                .replace("\n", "</text:p><text:p>"));
        };
    }
}
