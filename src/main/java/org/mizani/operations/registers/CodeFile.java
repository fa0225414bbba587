package org.mizani.operations.registers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A table of codes that a domain expert edits: CSV in UTF-8 with a heading line; a field that holds a list separates
 * its parts by {@code |}.
 */
record CodeFile(String name, List<CodeRow> rows) {

    /** Reads a table of the folder {@code data-import/codes}. */
    static CodeFile shipped(String name, String... columns) {
        try (InputStream file = CodeFile.class.getResourceAsStream("/data-import/codes/" + name)) {
            if (file == null) {
                throw new IOException("there is no such file");
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new CodeFileException(name, "cannot be read", e);
        }
    }

    static CodeFile parse(String name, String text, String... columns) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> lines = csv.iterator();
            List<String> heading = lines.hasNext() ? lines.next().getFields() : List.of();
            if (!heading.equals(List.of(columns))) {
                throw new CodeFileException(
                        name, 1, "1", "the heading must be " + String.join(",", columns) + ", not " + heading);
            }
            return new CodeFile(
                    name, csv.stream().map(line -> row(name, heading, line)).toList());
        } catch (CsvParseException | IOException e) {
            throw new CodeFileException(name, "is not proper CSV: " + e.getMessage(), e);
        }
    }

    private static CodeRow row(String name, List<String> heading, CsvRecord line) {
        long number = line.getStartingLineNumber();
        if (line.getFieldCount() != heading.size()) {
            throw new CodeFileException(
                    name,
                    number,
                    heading.get(Math.min(line.getFieldCount(), heading.size()) - 1),
                    "the line has " + line.getFieldCount() + " fields instead of " + heading.size()
                            + "; a text with a comma needs quotation marks");
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            values.put(heading.get(i), line.getField(i));
        }
        return new CodeRow(name, number, values);
    }
}
