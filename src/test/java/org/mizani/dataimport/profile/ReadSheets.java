package org.mizani.dataimport.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.dataimport.Answers;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Questions;
import org.mizani.dataimport.SheetRow;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.Workbooks;

/** Reads the lines of a text file by the profiles that ship; code lists take every word for a code. */
final class ReadSheets {

    private static final List<Profile> PROFILES = new Profiles().all();

    private final List<Finding> findings = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();

    private ReadSheets() {}

    static ReadSheets of(String... lines) {
        ReadSheets read = new ReadSheets();
        try {
            Path file = Files.createTempFile("lines", ".csv");
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            try (RawWorkbook workbook = Workbooks.open(file, "lines.csv")) {
                read.read(workbook);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private void read(RawWorkbook workbook) throws IOException {
        RawWorkbook.RawSheet sheet = workbook.sheets().getFirst();
        Codes codes = new Codes(Stream.of(
                        "operation",
                        "contributor",
                        "personnel-type",
                        "partner",
                        "currency",
                        "scope",
                        "funding-kind",
                        "channel",
                        "payment-form")
                .<CodeList>map(AnyWord::new)
                .toList());
        LayoutFinder finder = new LayoutFinder("lines.csv", PROFILES, codes, new NobodyAnswers(), Memory.NONE);
        Layout layout = Objects.requireNonNull(finder.look(workbook, sheet).layout());
        RowParser parser = new RowParser(layout, codes, table -> new StyleSurvey(), findings::add);
        workbook.read(sheet, raw -> {
            if (raw.number() > layout.headerRow()) {
                rows.addAll(parser.parse(raw));
            }
            return true;
        });
    }

    List<SheetRow> rows() {
        return rows;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Severity, code, cell, and arguments of all findings but those that merely name rows of totals. */
    List<String> words() {
        return findings.stream()
                .filter(f -> !f.code().equals("total-row"))
                .map(f -> f.severity() + " " + f.code() + " " + f.cell() + " " + f.arguments())
                .toList();
    }

    private static final class NobodyAnswers implements Questions {

        @Override
        public void ask(Question question) {
            throw new AssertionError(question);
        }

        @Override
        public Answers answers() {
            return Answers.NONE;
        }
    }

    private record AnyWord(String name) implements CodeList {

        @Override
        public Optional<String> named(String text) {
            return Optional.of(text.toUpperCase(Locale.ROOT));
        }

        @Override
        public Match match(String text) {
            return new Match.Known(text.toUpperCase(Locale.ROOT));
        }

        @Override
        public void create(String code, String name) {
            throw new UnsupportedOperationException();
        }
    }
}
