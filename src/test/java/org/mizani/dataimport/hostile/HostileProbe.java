package org.mizani.dataimport.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mizani.dataimport.Answers;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Questions;
import org.mizani.dataimport.profile.Codes;
import org.mizani.dataimport.profile.LayoutFinder;
import org.mizani.dataimport.profile.Memory;
import org.mizani.dataimport.profile.Profiles;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.dataimport.workbook.Workbooks;

/** Reads all hostile files in one small process: what an import does before it looks at the database. */
public final class HostileProbe {

    private static final String[] LISTS = {
        "operation",
        "contributor",
        "partner",
        "currency",
        "channel",
        "funding-kind",
        "payment-form",
        "personnel-type",
        "scope"
    };

    private final Profiles profiles = new Profiles();
    private long rows;

    private HostileProbe() {}

    /** Argument: the folder that they are in, numbered. Answers a line for each: outcome, milliseconds of the processor, title. */
    public static void main(String[] arguments) throws IOException {
        HostileProbe probe = new HostileProbe();
        List<HostileFile> all = HostileFiles.all();
        for (int i = 0; i < all.size(); i++) {
            HostileFile hostile = all.get(i);
            Path file = Path.of(arguments[0], Integer.toString(i));
            long start = CpuTime.ofThisThread();
            String outcome = probe.outcome(file, hostile.name());
            System.out.printf(Locale.ROOT, "%s\t%d\t%s%n", outcome, CpuTime.ofThisThread() - start, hostile.title());
        }
    }

    private String outcome(Path file, String name) {
        try {
            read(file, name);
            return HostileFile.READ;
        } catch (UnreadableFileException e) {
            return e.finding().code();
        } catch (IOException | RuntimeException | Error e) {
            return e.toString().lines().findFirst().orElse("") + " " + e.getStackTrace()[0];
        }
    }

    private void read(Path file, String name) throws IOException {
        try (RawWorkbook workbook = Workbooks.open(file, name)) {
            TreeSet<String> codes = new TreeSet<>();
            workbook.findings().stream().map(Finding::code).forEach(codes::add);
            for (RawSheet sheet : workbook.sheets()) {
                finder(name).look(workbook, sheet);
                workbook.read(sheet, row -> ++rows > 0);
            }
        }
    }

    private LayoutFinder finder(String name) {
        Codes codes = new Codes(Stream.of(LISTS).<CodeList>map(EmptyList::new).toList());
        Questions questions = new Questions() {
            @Override
            public void ask(Question question) {}

            @Override
            public Answers answers() {
                return Answers.NONE;
            }
        };
        return new LayoutFinder(name, profiles.all(), codes, questions, Memory.NONE);
    }

    /** Knows no name. */
    private record EmptyList(String name) implements CodeList {

        @Override
        public Match match(String text) {
            return new Match.Unknown();
        }

        @Override
        public Optional<String> named(String text) {
            return Optional.empty();
        }

        @Override
        public void create(String code, String entry) {
            throw new UnsupportedOperationException();
        }
    }
}
