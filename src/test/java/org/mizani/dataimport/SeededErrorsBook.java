package org.mizani.dataimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of people, money and exchange rates on three sheets, whose headings stand in different rows, with forty
 * errors that are all different: each is another mistake in another place. Nothing else is wrong with it.
 */
final class SeededErrorsBook {

    private static final Object BLANK = new Object();

    private static final Sheet PEOPLE = new Sheet(
            "Strength",
            3,
            List.of(
                    "Operation",
                    "Date",
                    "Component",
                    "Contributor",
                    "Women",
                    "Men",
                    "Sex not reported",
                    "Total",
                    "Source",
                    "Note"),
            List.of("AMISOM", BLANK, "Troops", "UGA", 300, 5_800, BLANK, 6_100, "Monthly strength report", BLANK),
            'B',
            List.of(
                    List.of(),
                    List.of(seed('A', "AMISON", "foreign-key")),
                    List.of(seed('A', BLANK, "required-value")),
                    List.of(seed('A', "Opération Turquoise", "new-code")),
                    List.of(),
                    List.of(seed('B', "end of January", "type-error")),
                    List.of(seed('B', "03/04/2025", "ambiguous-date")),
                    List.of(seed('B', LocalDate.of(2999, 12, 31), "date-in-future")),
                    List.of(seed('C', "Submarines", "foreign-key")),
                    List.of(seed('C', "n/a", "required-value")),
                    List.of(seed('D', "Wakanda", "foreign-key")),
                    List.of(seed('E', -5, "constraint-error"), unseeded('H', 5_795)),
                    List.of(seed('E', "twelve", "type-error"), unseeded('H', BLANK)),
                    List.of(seed('E', "about 40", "inexact-number"), unseeded('H', BLANK)),
                    List.of(seed('E', "1.028", "ambiguous-number"), unseeded('H', BLANK)),
                    List.of(seed('F', new Formula("SUM(A1:A2)"), "formula-without-cached-value"), unseeded('H', BLANK)),
                    List.of(seed('G', FormulaError.REF, "type-error"), unseeded('H', BLANK)),
                    List.of(unseeded('G', 0), seed('H', 6_245, "total-mismatch")),
                    List.of(
                            unseeded('B', LocalDate.of(2015, 1, 31)),
                            seed('E', 301, "duplicate-row"),
                            unseeded('H', 6_101)),
                    List.of(seed('J', "x".repeat(2_001), "text-too-long"))));

    private static final Sheet MONEY = new Sheet(
            "Funding",
            1,
            List.of(
                    "Operation",
                    "Kind",
                    "Partner",
                    "Channel",
                    "From",
                    "To",
                    "Date",
                    "Scope",
                    "Amount",
                    "Currency",
                    "Cash or in kind",
                    "Note"),
            List.of("AMISOM", "Receipt", "EU", "EU", BLANK, BLANK, BLANK, "Stipends", 1_000_000, "USD", "Cash", BLANK),
            'G',
            List.of(
                    List.of(),
                    List.of(seed('B', "Gift", "foreign-key")),
                    List.of(seed('B', BLANK, "required-value")),
                    List.of(seed('C', "Ruritanian Fund for Peace", "new-code")),
                    List.of(seed('D', "Carrier pigeon", "foreign-key")),
                    List.of(seed('G', BLANK, "required-value")),
                    List.of(
                            unseeded('B', "Requirement"),
                            unseeded('C', BLANK),
                            unseeded('D', BLANK),
                            unseeded('F', LocalDate.of(2015, 12, 31)),
                            seed('E', BLANK, "required-value")),
                    List.of(
                            unseeded('G', BLANK),
                            unseeded('E', LocalDate.of(2014, 6, 30)),
                            seed('F', LocalDate.of(2014, 1, 1), "period-reversed")),
                    List.of(seed('H', BLANK, "required-value")),
                    List.of(seed('I', BLANK, "required-value")),
                    List.of(seed('I', "a lot", "type-error")),
                    List.of(seed('I', "EUR 500", "currency-disagrees")),
                    List.of(seed('I', -100, "negative-amount")),
                    List.of(seed('I', 1e25, "amount-too-large")),
                    List.of(seed('J', "Doubloons", "foreign-key")),
                    List.of(seed('K', "Barter", "foreign-key"))));

    private static final Sheet RATES = new Sheet(
            "Rates",
            2,
            List.of("Date", "Currency", "Units for one US dollar", "Source"),
            List.of(BLANK, "KES", 101.5, "Central bank"),
            'A',
            List.of(
                    List.of(),
                    List.of(seed('A', BLANK, "required-value")),
                    List.of(seed('A', "2015-02-30", "type-error")),
                    List.of(seed('B', "USD", "rate-of-base", 'C')),
                    List.of(unseeded('A', LocalDate.of(2015, 1, 31)), seed('C', 95, "rates-disagree")),
                    List.of(seed('C', 0, "rate-not-positive")),
                    List.of(seed('C', "par", "type-error")),
                    List.of(seed('C', new Formula("A1/A2"), "formula-without-cached-value"))));

    private SeededErrorsBook() {}

    /** @param cell address such as {@code E17} */
    record Expected(String sheet, String cell, String code) {}

    private record Formula(String text) {}

    /** @param cell where the finding points, another one for what two cells say together */
    private record Seed(char column, Object value, String code, char cell) {}

    /** @param dates the column that has another month in each row */
    private record Sheet(
            String name, int header, List<String> headings, List<Object> sound, char dates, List<List<Seed>> rows) {}

    static List<Expected> expected() {
        List<Expected> all = new ArrayList<>();
        for (Sheet sheet : List.of(PEOPLE, MONEY, RATES)) {
            for (int i = 0; i < sheet.rows().size(); i++) {
                int number = sheet.header() + 1 + i;
                sheet.rows().get(i).stream()
                        .filter(seed -> !seed.code().isEmpty())
                        .forEach(seed -> all.add(new Expected(sheet.name(), seed.cell() + "" + number, seed.code())));
            }
        }
        return all;
    }

    static byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (Sheet sheet : List.of(PEOPLE, MONEY, RATES)) {
                write(workbook.createSheet(sheet.name()), sheet, date);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(XSSFSheet into, Sheet sheet, CellStyle date) {
        if (sheet.header() > 1) {
            into.createRow(0).createCell(0).setCellValue("For the planning cell");
        }
        write(into.createRow(sheet.header() - 1), sheet.headings(), date);
        LocalDate month = LocalDate.of(2015, 1, 31);
        for (int i = 0; i < sheet.rows().size(); i++) {
            List<Object> values = new ArrayList<>(sheet.sound());
            values.set(sheet.dates() - 'A', month.plusMonths(i));
            sheet.rows().get(i).forEach(seed -> values.set(seed.column() - 'A', seed.value()));
            write(into.createRow(sheet.header() + i), values, date);
        }
    }

    private static void write(Row row, List<?> values, CellStyle date) {
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
            case FormulaError error -> cell.setCellErrorValue(error.getCode());
            case Formula formula -> cell.setCellFormula(formula.text());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private static Seed seed(char column, Object value, String code) {
        return seed(column, value, code, column);
    }

    private static Seed seed(char column, Object value, String code, char cell) {
        return new Seed(column, value, code, cell);
    }

    /** A value that belongs to a seed in the same row and is no error itself. */
    private static Seed unseeded(char column, Object value) {
        return new Seed(column, value, "", column);
    }
}
