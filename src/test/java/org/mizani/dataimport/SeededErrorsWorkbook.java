package org.mizani.dataimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook in our personnel layout, with a title above the headings, sound rows, and forty errors of the kinds that
 * people make. All of them are to be found at once, each at its address; nothing else is wrong with the file.
 */
public final class SeededErrorsWorkbook {

    public static final String SHEET = "Personnel";

    private static final int HEADER_ROW = 3;
    private static final List<String> HEADINGS = List.of(
            "Operation", "Date", "Component", "Contributor", "Women", "Men", "Sex not reported", "Source", "Note");
    private static final Object BLANK = new Object();

    /** @param cell address such as {@code E17} */
    public record Expected(String cell, String code) {}

    private record Formula(String text) {}

    private record Seed(char column, Object value, String code) {}

    private record Line(LocalDate date, List<Seed> seeds) {}

    private static final List<Line> LINES = lines(
            sound(),
            line(seed('A', "AMISON", "foreign-key")),
            line(seed('A', "ATMISS", "foreign-key")),
            line(seed('A', BLANK, "required-value")),
            line(seed('A', "Opération Turquoise", "new-code")),
            sound(),
            line(seed('B', "31/02/2020", "type-error")),
            line(seed('B', "end of January", "type-error")),
            line(seed('B', 202_001, "type-error")),
            line(seed('B', "2020-13-01", "type-error")),
            line(seed('B', "03/04/2025", "ambiguous-date")),
            line(seed('B', BLANK, "required-value")),
            line(seed('B', LocalDate.of(2999, 12, 31), "date-in-future")),
            sound(),
            line(seed('C', "Submarines", "foreign-key")),
            line(seed('C', "Trops", "foreign-key")),
            line(seed('C', "n/a", "required-value")),
            line(seed('D', "Wakanda", "foreign-key")),
            line(seed('D', "Ugnada", "foreign-key")),
            line(seed('D', BLANK, "required-value")),
            sound(),
            line(seed('E', -5, "constraint-error")),
            line(seed('E', 12.5, "constraint-error")),
            line(seed('E', 3_000_000_000.0, "constraint-error")),
            line(seed('E', "twelve", "type-error")),
            line(seed('E', "about 40", "inexact-number")),
            line(seed('E', "1.028", "ambiguous-number")),
            line(seed('E', "1,028", "ambiguous-number")),
            line(seed('E', FormulaError.REF, "type-error")),
            line(seed('E', new Formula("SUM(A1:A2)"), "formula-without-cached-value")),
            line(seed('E', LocalDate.of(2020, 1, 31), "type-error")),
            sound(),
            line(seed('F', "-7", "constraint-error")),
            line(seed('F', "n=300", "type-error")),
            line(seed('F', 0.5, "constraint-error")),
            line(seed('F', true, "type-error")),
            line(seed('F', FormulaError.DIV0, "type-error")),
            line(seed('G', -2, "constraint-error")),
            line(seed('G', "some", "type-error")),
            line(seed('G', "4,5", "constraint-error")),
            line(seed('I', "x".repeat(2_001), "text-too-long")),
            line(seed('A', "-", "required-value"), seed('E', -1, "constraint-error"), seed('F', "many", "type-error")),
            sound(),
            sameAsBefore(seed('E', 301, "duplicate-row")));

    private SeededErrorsWorkbook() {}

    /** All that is to be found, in the order of the rows. */
    public static List<Expected> expected() {
        return IntStream.range(0, LINES.size())
                .boxed()
                .flatMap(i -> LINES.get(i).seeds().stream()
                        .map(seed -> new Expected(seed.column() + Integer.toString(HEADER_ROW + 1 + i), seed.code())))
                .toList();
    }

    /** How many rows hold data. */
    public static int rows() {
        return LINES.size();
    }

    public static byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(SHEET);
            sheet.createRow(0).createCell(0).setCellValue("Strength by contributor, for the planning cell");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            write(sheet, HEADER_ROW, HEADINGS, date);
            for (int i = 0; i < LINES.size(); i++) {
                write(sheet, HEADER_ROW + 1 + i, values(LINES.get(i)), date);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Object> values(Line line) {
        List<Object> values = new ArrayList<>(
                List.of("AMISOM", line.date(), "Troops", "UGA", 300, 5_800, BLANK, "Monthly strength report", BLANK));
        line.seeds().forEach(seed -> values.set(seed.column() - 'A', seed.value()));
        return values;
    }

    private static void write(XSSFSheet sheet, int number, List<?> values, CellStyle date) {
        Row row = sheet.createRow(number - 1);
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) != BLANK) {
                write(row.createCell(column), values.get(column), date);
            }
        }
    }

    private static void write(Cell cell, Object value, CellStyle date) {
        switch (value) {
            case String text -> cell.setCellValue(text);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            case FormulaError error -> cell.setCellErrorValue(error.getCode());
            case Formula formula -> cell.setCellFormula(formula.text());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    /** Gives each line a month of its own, unless it says that it repeats the one before. */
    private static List<Line> lines(Line... lines) {
        LocalDate month = LocalDate.of(2015, 1, 1);
        List<Line> dated = new ArrayList<>();
        for (Line line : lines) {
            month = line.date() == null ? month.plusMonths(1) : month;
            dated.add(new Line(month.minusDays(1), line.seeds()));
        }
        return List.copyOf(dated);
    }

    private static Line sound() {
        return new Line(null, List.of());
    }

    private static Line line(Seed... seeds) {
        return new Line(null, List.of(seeds));
    }

    private static Line sameAsBefore(Seed seed) {
        return new Line(LocalDate.MIN, List.of(seed));
    }

    private static Seed seed(char column, Object value, String code) {
        return new Seed(column, value, code);
    }
}
