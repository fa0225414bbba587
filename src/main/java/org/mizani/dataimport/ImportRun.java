package org.mizani.dataimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.Codes;
import org.mizani.dataimport.profile.Layout;
import org.mizani.dataimport.profile.LayoutColumns;
import org.mizani.dataimport.profile.LayoutFinder;
import org.mizani.dataimport.profile.Memory;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.SheetTables;
import org.mizani.dataimport.profile.StyleSurvey;
import org.mizani.dataimport.workbook.AnnotatedWorkbook;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * Reads one file from the first row to the last, once, in constant memory: rows to figures to changes, and for an
 * acceptance to the store. Check and acceptance differ in nothing but the last step. A second thread reads ahead, and a third
 * unpacks ahead of that; all that concerns the database is done by the thread that calls, whose transaction it is.
 */
final class ImportRun {

    /** What a person answers who declares a file complete for what it speaks of: what it does not state is withdrawn. */
    static final String COMPLETE = "complete";

    static final String YES = "yes";

    private static final int ROWS_PER_PROGRESS = 2_000;

    /** So many columns of all sheets are told what they were read as. */
    private static final int MOST_COLUMNS = 2_000;

    /** Asked by nobody: whether a sheet is read, which hidden ones are not otherwise. */
    private static final String SHEET = "sheet ";

    private static final String READ = "read";

    private final List<Profile> profiles;
    private final Map<String, ImportSubject<?>> subjects;
    private final Codes codes;
    private final CollectedFindings findings = new CollectedFindings();
    private final Map<String, FigureSink<?>> sinks = new LinkedHashMap<>();
    private final CollectedQuestions questions;
    private final LayoutFinder finder;
    private final List<Layout> layouts = new ArrayList<>();
    private final IntConsumer progress;
    private final WorkAhead ahead = new WorkAhead();
    private final WithdrawalStore withdrawals;
    private final boolean complete;
    private int rows;
    private int columns;

    ImportRun(
            String fileName,
            List<Profile> profiles,
            Map<String, ImportSubject<?>> subjects,
            Collection<CodeList> lists,
            Answers answers,
            Memory memory,
            WithdrawalStore withdrawals,
            IntConsumer progress) {
        this.profiles = profiles;
        this.subjects = subjects;
        this.codes = new Codes(
                lists.stream()
                        .<CodeList>map(list -> new AskedCodeList(list, ahead))
                        .toList(),
                answers);
        this.questions = new CollectedQuestions(answers);
        this.finder = new LayoutFinder(
                fileName, profiles, codes, questions, fingerprint -> ahead.ask(() -> memory.of(fingerprint)));
        this.progress = progress;
        this.withdrawals = withdrawals;
        this.complete = answers.to(COMPLETE).filter(YES::equals).isPresent();
    }

    /** @param storing where accepted figures go, null for a check */
    ImportReport read(RawWorkbook workbook, @Nullable Storing storing) throws IOException {
        return report(ahead.run(() -> sheets(workbook, storing)));
    }

    private List<ReadSheet> sheets(RawWorkbook workbook, @Nullable Storing storing) throws IOException {
        workbook.findings().forEach(findings::add);
        List<ReadSheet> sheets = new ArrayList<>();
        for (RawSheet sheet : workbook.sheets()) {
            layoutOf(workbook, sheet, sheets);
        }
        refuse();
        if (layouts.isEmpty() && findings.none(Severity.BLOCKS)) {
            findings.add(new Finding(Severity.BLOCKS, "no-known-layout", null, null, null, List.of(profileNames())));
        }
        for (Layout layout : List.copyOf(layouts)) {
            sheets.add(layout.sheet().position(), readRows(workbook, layout, storing));
        }
        if (layouts.stream().anyMatch(l -> l.profile().nothingForUs() == null) && rows == 0) {
            findings.add(new Finding(
                    Severity.BLOCKS, "no-rows", layouts.getFirst().sheet().name(), null, null, List.of()));
        }
        sinks.values().forEach(FigureSink::finish);
        if (complete) {
            sinks.values().forEach(sink -> sink.withdraw(withdrawals));
        }
        return sheets;
    }

    /** The tables that were read, with what was answered about each. */
    List<Layout> layouts() {
        return List.copyOf(layouts);
    }

    /** Brings the roll-ups of all subjects that stored something up to date. */
    void refresh(Storing storing) {
        sinks.values().forEach(sink -> sink.refresh(storing));
    }

    private void layoutOf(RawWorkbook workbook, RawSheet sheet, List<ReadSheet> sheets) throws IOException {
        if (!questions.answers().to(SHEET + sheet.name()).map(READ::equals).orElse(!sheet.hidden())) {
            sheets.add(ReadSheet.unread(sheet.name(), sheet.hidden()));
            return;
        }
        if (AnnotatedWorkbook.lists(workbook, sheet)) {
            sheets.add(ReadSheet.unread(sheet.name(), sheet.hidden()));
            return;
        }
        LayoutFinder.Look look = finder.look(workbook, sheet);
        look.findings().forEach(findings::add);
        if (look.layout() != null) {
            layouts.add(look.layout());
        } else {
            sheets.add(ReadSheet.unread(sheet.name(), sheet.hidden()));
        }
    }

    /** Sheets of a known layout that holds nothing for us block a file only when it has no other. */
    private void refuse() {
        List<Layout> refused =
                layouts.stream().filter(l -> l.profile().nothingForUs() != null).toList();
        Severity severity = refused.size() == layouts.size() ? Severity.BLOCKS : Severity.INFORMS;
        for (Layout layout : refused) {
            findings.add(new Finding(
                    severity,
                    "nothing-for-us",
                    layout.sheet().name(),
                    null,
                    null,
                    List.of(":import.nothing-for-us." + layout.profile().nothingForUs())));
        }
    }

    private ReadSheet readRows(RawWorkbook workbook, Layout layout, @Nullable Storing storing) throws IOException {
        if (layout.profile().nothingForUs() != null) {
            return seen(layout, 0, layout.headerRow());
        }
        RowsAhead unpacked = new RowsAhead(workbook);
        SheetTables tables = new SheetTables(layout, finder, codes, table -> survey(unpacked, table), findings);
        int before = rows;
        int[] last = {layout.headerRow()};
        unpacked.read(layout.sheet(), raw -> {
            last[0] = raw.number();
            take(tables.parse(raw), tables.current(), storing);
            return !findings.hopeless();
        });
        take(tables.finish(), tables.current(), storing);
        workbook.findings(layout.sheet()).forEach(findings::add);
        List<Layout> further = tables.layouts();
        layouts.addAll(further.subList(1, further.size()));
        return seen(layout, rows - before, last[0]);
    }

    private ReadSheet seen(Layout layout, int rowsOfSheet, int lastRow) {
        ReadSheet seen = LayoutColumns.seen(layout, MOST_COLUMNS - columns, rowsOfSheet, lastRow);
        columns += seen.columns().size();
        return seen;
    }

    private static StyleSurvey survey(RowsAhead unpacked, Layout table) {
        StyleSurvey survey = new StyleSurvey();
        try {
            unpacked.meanwhile(workbook -> {
                workbook.read(table.sheet(), row -> {
                    table.show(row, survey);
                    return true;
                });
                return survey;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return survey;
    }

    private void take(List<SheetRow> read, Layout layout, @Nullable Storing storing) {
        if (read.isEmpty()) {
            return;
        }
        FigureSink<?> sink = sinks.computeIfAbsent(
                layout.profile().subject(),
                name -> ahead.ask(() -> FigureSink.of(subject(name), findings, codes, storing, ahead)));
        int last = 0;
        for (SheetRow row : read) {
            sink.accept(row);
            if (row.number() != last && ++rows % ROWS_PER_PROGRESS == 0) {
                progress.accept(rows);
            }
            last = row.number();
        }
    }

    private ImportReport report(List<ReadSheet> sheets) {
        ChangeCounts changes = ChangeCounts.NONE;
        List<Change> sample = new ArrayList<>();
        for (FigureSink<?> sink : sinks.values()) {
            changes = sink.counts().plus(changes);
            sample.addAll(sink.sample());
        }
        return new ImportReport(
                joined(layouts.stream().map(l -> l.profile().id()).toList()),
                joined(layouts.stream()
                        .map(l -> l.profile().subject())
                        .filter(s -> !s.isEmpty())
                        .toList()),
                sheets,
                rows,
                changes,
                sample,
                findings.all(),
                questions.all());
    }

    private ImportSubject<?> subject(String name) {
        ImportSubject<?> subject = subjects.get(name);
        if (subject == null) {
            throw new IllegalStateException("a profile names the subject \"" + name + "\", which does not exist");
        }
        return subject;
    }

    private String profileNames() {
        return String.join(", ", profiles.stream().map(Profile::id).toList());
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(" ", new TreeSet<>(words));
    }
}
