package org.mizani.stipends;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** The rates that ship, from {@code data-import/codes/stipends.csv}. */
final class StipendFile {

    private static final String NAME = "data-import/codes/stipends.csv";

    private StipendFile() {}

    record Line(StipendKey key, StipendValue value) {}

    /** @throws IllegalStateException when a line cannot be used; the message names it */
    static List<Line> shipped() {
        InputStream file = StipendFile.class.getResourceAsStream("/" + NAME);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(Objects.requireNonNull(file, NAME), StandardCharsets.UTF_8))) {
            return lines.stream().map(StipendFile::parsed).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line parsed(NamedCsvRecord line) {
        try {
            return line(line);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "%s, line %d cannot be used: %s".formatted(NAME, line.getStartingLineNumber(), e.getMessage()), e);
        }
    }

    private static Line line(NamedCsvRecord line) {
        LocalDate from = LocalDate.parse(line.getField("in_force_from"));
        if (from.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("a rate holds from the first day of a month, not from " + from);
        }
        String amount = line.getField("monthly_amount");
        return new Line(
                new StipendKey(
                        line.getField("operation"),
                        StipendKind.byCode(line.getField("kind")).orElseThrow(),
                        YearMonth.from(from)),
                new StipendValue(
                        amount.isBlank() ? null : new BigDecimal(amount),
                        line.getField("currency"),
                        StipendStatus.byCode(line.getField("status")).orElseThrow(),
                        line.getField("source")));
    }
}
