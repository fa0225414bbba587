package org.mizani.dataimport.workbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.mizani.dataimport.Finding;

/** A text file with separated fields: one sheet, named like the file. */
final class CsvWorkbook implements RawWorkbook {

    private final Path file;
    private final Limits limits;
    private final TextEncoding encoding;
    private final CsvLayout layout;
    private final RawSheet sheet;

    private CsvWorkbook(Path file, Limits limits, TextEncoding encoding, CsvLayout layout, RawSheet sheet) {
        this.file = file;
        this.limits = limits;
        this.encoding = encoding;
        this.layout = layout;
        this.sheet = sheet;
    }

    static CsvWorkbook open(Path file, String name, Limits limits) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        try (Reader text = encoding.reader(file)) {
            return new CsvWorkbook(file, limits, encoding, CsvLayout.of(text), new RawSheet(name, 0, false));
        } catch (CharacterCodingException e) {
            throw Problems.refused("encoding-error", encoding.charset().name());
        }
    }

    @Override
    public List<RawSheet> sheets() {
        return List.of(sheet);
    }

    @Override
    public List<Finding> findings() {
        return encoding.guessed()
                ? List.of(Problems.informs(
                        "encoding-guessed", null, encoding.charset().name()))
                : List.of();
    }

    @Override
    public List<Finding> findings(RawSheet wanted) {
        return List.of();
    }

    @Override
    public void read(RawSheet wanted, Predicate<RawRow> each) throws IOException {
        CsvRows rows = new CsvRows(new RowBudget(sheet.name(), limits));
        try (CsvReader<CsvRows> reader = reader(rows)) {
            if (layout.declared()) {
                reader.skipLines(1);
            }
            Iterator<CsvRows> records = reader.iterator();
            while (hasNext(records, rows.number() + 1)) {
                CsvRows record = records.next();
                if (!record.isBlank() && !each.test(record.row())) {
                    return;
                }
            }
        }
    }

    @Override
    public List<Merged> merged(RawSheet wanted) {
        return List.of();
    }

    private boolean hasNext(Iterator<CsvRows> records, int row) throws IOException {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw Problems.refusedAt("quotes-unmatched", sheet.name(), CellAddress.of(0, row), Integer.toString(row));
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? Problems.refused("encoding-error", encoding.charset().name())
                    : e.getCause();
        }
    }

    private CsvReader<CsvRows> reader(CsvRows rows) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(layout.separator())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .build(rows, encoding.reader(file));
    }

    @Override
    public void close() {}
}
