package org.mizani.dataimport.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Answers;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Questions;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * Finds the headings of a table and the profile that they belong to: one that knows them as they stand, else one by
 * whose dictionary they can be understood.
 */
public final class LayoutFinder {

    /** Notes above a header are rarely longer. */
    private static final int ROWS_LOOKED_AT = 50;

    private static final int FEWEST_HEADINGS = 2;

    private static final int MOST_HEADINGS = 1_000;
    private static final int LONGEST_HEADING = 500;

    private final String fileName;
    private final List<ProfileSlots> candidates;
    private final Codes codes;
    private final Questions questions;
    private final Memory memory;

    public LayoutFinder(String fileName, List<Profile> candidates, Codes codes, Questions questions, Memory memory) {
        this.fileName = fileName;
        this.candidates = candidates.stream()
                .sorted(Comparator.comparing(Profile::open))
                .map(ProfileSlots::new)
                .toList();
        this.codes = codes;
        this.questions = questions;
        this.memory = memory;
    }

    /** What a look at a sheet gave: a layout, or the finding that says what is missing; neither for an empty sheet. */
    public record Look(@Nullable Layout layout, List<Finding> findings) {

        static final Look NOTHING = new Look(null, List.of());

        boolean complete() {
            return layout != null && findings.stream().noneMatch(f -> f.severity() == Severity.BLOCKS);
        }
    }

    /** Looks at the top of a sheet. */
    public Look look(RawWorkbook workbook, RawSheet sheet) throws IOException {
        List<RawRow> top = new ArrayList<>();
        HeaderRows said = HeaderRows.said(sheet.name(), questions.answers());
        workbook.read(sheet, row -> {
            top.add(headings(row));
            return top.size() < ROWS_LOOKED_AT || row.number() <= said.last();
        });
        if (said.any()) {
            return look(sheet, new Top(top, List.of(), new MergedCells(workbook.merged(sheet)), said, false), null);
        }
        if (TemplateRows.aid(top)) {
            return Look.NOTHING;
        }
        HeaderMatch plain = known(top, 1, said);
        if (plain != null && plain.clean(top)) {
            return known(plain, sheet, MergedCells.none());
        }
        return look(sheet, new Top(top, List.of(), new MergedCells(workbook.merged(sheet)), said, false), plain);
    }

    /** What may be headings of a row; far out and in long texts there are none. */
    private static RawRow headings(RawRow row) {
        return new RawRow(
                row.number(),
                row.cells().stream()
                        .limit(MOST_HEADINGS)
                        .map(c -> c instanceof RawCell.Text(String text) && text.length() > LONGEST_HEADING
                                ? RawCell.BLANK
                                : c)
                        .toList());
    }

    /** Looks for the headings of a further table among rows below the first one. */
    Look further(RawSheet sheet, List<RawRow> below, List<RawRow> titles, MergedCells merged) {
        List<RawRow> rows = below.stream().map(LayoutFinder::headings).toList();
        HeaderMatch plain = known(rows, 1, HeaderRows.ANY);
        return plain != null && plain.clean(rows)
                ? known(plain, sheet, merged)
                : look(sheet, new Top(rows, titles, merged, HeaderRows.ANY, true), plain);
    }

    /** Rows to look at; {@code titles} stand further up. */
    private record Top(List<RawRow> rows, List<RawRow> titles, MergedCells merged, HeaderRows said, boolean further) {
        List<RawRow> filled() {
            return rows.stream().map(row -> merged.fill(row, column -> true)).toList();
        }
    }

    private Look look(RawSheet sheet, Top top, @Nullable HeaderMatch plain) {
        List<RawRow> rows = top.filled();
        HeaderMatch best = known(rows, HeaderBands.HIGHEST, top.said());
        if (best == null || !best.betterThan(plain)) {
            best = plain;
        }
        if (best != null && best.clean(rows)) {
            return known(best, sheet, top.merged());
        }
        Understood understood = new Headings(candidates, codes).best(rows, top.said());
        if (understood != null && understood.betterThan(best)) {
            Look look = understand(sheet, top, rows, understood);
            if (look.layout() != null || best == null) {
                return look;
            }
        }
        return best == null || best.matched() < FEWEST_HEADINGS ? Look.NOTHING : known(best, sheet, top.merged());
    }

    private Look understand(RawSheet sheet, Top top, List<RawRow> rows, Understood understood) {
        HeaderBand band = understood.band();
        List<RawRow> above = new ArrayList<>(
                top.rows().stream().filter(r -> r.number() < band.first()).toList());
        List<RawRow> sample = rows.stream()
                .filter(r -> r.number() > band.last() && !HxlTags.row(r))
                .toList();
        Table table = new Table(sheet, fileName, top.titles(), above, band, sample, top.further());
        String fingerprint = Fingerprint.of(understood.slots().profile().id(), band);
        TableQuestions asking = asking(sheet, table.suffix(), fingerprint);
        List<Finding> findings = new ArrayList<>();
        Understanding understanding = new Understanding(understood.slots(), table, codes, findings::add, asking);
        Understood remembered = new Headings(candidates, codes).understood(understood.slots(), band);
        Optional<Layout> layout = understanding.layout(remembered.meanings(), top.merged(), fingerprint);
        if (layout.isEmpty() && findings.stream().noneMatch(f -> f.severity() == Severity.BLOCKS)) {
            findings.addAll(understanding.nothingCounted());
        }
        return new Look(layout.orElse(null), findings);
    }

    private TableQuestions asking(RawSheet sheet, String suffix, String fingerprint) {
        Answers earlier = memory.of(fingerprint);
        if (!earlier.given().isEmpty()) {
            codes.remember(earlier);
        }
        return new TableQuestions(sheet.name(), suffix, questions, earlier);
    }

    private Look known(HeaderMatch match, RawSheet sheet, MergedCells merged) {
        String fingerprint = Fingerprint.of(match.profile().id(), match.band());
        TableQuestions asking = asking(sheet, "", fingerprint);
        match.asSaid(asking);
        if (!match.complete()) {
            return new Look(null, match.missing(sheet));
        }
        return new Look(match.layout(sheet, merged, fingerprint, asking), match.remarks(sheet));
    }

    private @Nullable HeaderMatch known(List<RawRow> rows, int highest, HeaderRows said) {
        HeaderMatch best = null;
        for (HeaderBand band : said.of(HeaderBands.of(rows, highest))) {
            for (ProfileSlots profile : candidates) {
                HeaderMatch match = new HeaderMatch(profile, band);
                if (match.betterThan(best)) {
                    best = match;
                }
            }
        }
        return best;
    }
}
