package org.mizani.parity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Component;

/** The frameworks and targets that ship, from {@code data-import/codes}. */
record TargetFiles(List<TargetFramework> frameworks, List<Shipped> targets) {

    /** A line of the file of targets. */
    record Shipped(TargetKey key, TargetValue value) {}

    /** @throws IllegalStateException when a line cannot be used; the message names it */
    static TargetFiles shipped() {
        return new TargetFiles(
                read("frameworks.csv", TargetFiles::framework), read("targets.csv", TargetFiles::target));
    }

    private static TargetFramework framework(NamedCsvRecord line) {
        String leads = line.getField("binds_leads");
        return new TargetFramework(
                line.getField("code"),
                line.getField("name_en"),
                line.getField("name_fr"),
                line.getField("set_by"),
                leads.isBlank() ? List.of() : List.of(leads.split("\\|")),
                line.getField("source"));
    }

    private static Shipped target(NamedCsvRecord line) {
        BigDecimal lower = share(line, "lower");
        BigDecimal upper = share(line, "upper");
        return new Shipped(
                new TargetKey(
                        line.getField("framework"),
                        Component.byCode(line.getField("component")).orElseThrow(),
                        Integer.parseInt(line.getField("year"))),
                new TargetValue(
                        share(line, "share"),
                        lower == null || upper == null ? null : new Band(lower, upper),
                        TargetStatus.byCode(line.getField("status")),
                        line.getField("source")));
    }

    private static @Nullable BigDecimal share(NamedCsvRecord line, String field) {
        String text = line.getField(field);
        return text.isBlank() ? null : new BigDecimal(text);
    }

    private static <T> List<T> read(String name, Function<NamedCsvRecord, T> line) {
        InputStream file = TargetFiles.class.getResourceAsStream("/data-import/codes/" + name);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
            return lines.stream().map(l -> parsed(name, l, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T parsed(String name, NamedCsvRecord record, Function<NamedCsvRecord, T> line) {
        try {
            return line.apply(record);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "data-import/codes/%s, line %d cannot be used: %s"
                            .formatted(name, record.getStartingLineNumber(), e.getMessage()),
                    e);
        }
    }
}
