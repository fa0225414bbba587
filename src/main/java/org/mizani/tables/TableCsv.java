package org.mizani.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.Row;

/**
 * A table as RFC 4180 CSV: headers are the column keys, numbers are exact with a decimal point, dates ISO 8601, a
 * missing figure is an empty field, and words that a spreadsheet could take for a formula get an apostrophe in front.
 * Where any figure carries a mark, a column {@code marks} repeats the marks of the row; where amounts were converted, a
 * column {@code rates} repeats the exchange rates with their dates and sources. The last column {@code table}
 * repeats the caption, because no figure may lose its basis, scope and period on the way into another file.
 */
public final class TableCsv {

    private TableCsv() {}

    /** @throws UncheckedIOException when {@code out} cannot be written */
    public static void write(Table table, Writer out) {
        boolean marked = !TableMarks.of(table).letters().isEmpty();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            List<String> header = table.columns().stream().map(Column::key).collect(Collectors.toList());
            if (marked) {
                header.add("marks");
            }
            if (table.rates() != null) {
                header.add("rates");
            }
            header.add("table");
            csv.writeRecord(header);
            for (Row row : table.rows()) {
                List<String> fields = new ArrayList<>();
                row.cells().forEach(cell -> fields.add(field(cell)));
                if (marked) {
                    fields.add(harmless(TableMarks.ofRow(table, row)));
                }
                if (table.rates() != null) {
                    fields.add(harmless(table.rates()));
                }
                fields.add(harmless(table.caption()));
                csv.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, UTF-8 without byte order mark. */
    public static byte[] bytes(Table table) {
        StringWriter out = new StringWriter();
        write(table, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String field(TableCell cell) {
        return switch (cell) {
            case TableCell.Text text -> harmless(text.text());
            case TableCell.Day day -> day.date().toString();
            case TableCell.Status status -> status.code();
            case TableCell.Figure figure -> number(figure.value());
        };
    }

    private static String number(MetricValue value) {
        return value.known()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private static String harmless(String text) {
        return UntrustedText.looksLikeFormula(text) ? "'" + text : text;
    }
}
