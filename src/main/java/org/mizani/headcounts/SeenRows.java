package org.mizani.headcounts;

import java.util.Objects;
import java.util.stream.Stream;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetRow;
import org.mizani.provenance.SourceCell;

/** The rows that one import has read so far: tells repeated rows and sources that contradict each other. */
final class SeenRows {

    private final PackedRows rows = new PackedRows();

    /** True when the claim is to be kept; says in {@code findings} how it relates to earlier rows. */
    boolean isNew(Headcount claim, SheetRow row, Findings findings) {
        int last = PackedRows.NONE;
        int conflicting = PackedRows.NONE;
        for (int other = rows.first(claim.key()); other != PackedRows.NONE; other = rows.next(other)) {
            boolean same = rows.figures(other).equals(claim.figures());
            if (rows.hasSource(other, claim.source())) {
                Severity severity = same ? Severity.WARNS : Severity.BLOCKS;
                report(claim, other, row, severity, "duplicate-row", findings);
                return false;
            }
            conflicting = conflicting == PackedRows.NONE && !same ? other : conflicting;
            last = other;
        }
        if (conflicting != PackedRows.NONE) {
            report(claim, conflicting, row, Severity.WARNS, "conflicting-claims", findings);
        }
        rows.add(claim, row, last);
        return true;
    }

    private void report(Headcount claim, int other, SheetRow row, Severity severity, String code, Findings findings) {
        findings.add(row.finding(
                severity,
                code,
                "women",
                rows.place(other),
                Objects.toString(rows.figures(other)),
                place(claim, row),
                Objects.toString(claim.figures()),
                claim.key().toString()));
    }

    /** Sheet and cell, as {@link PackedRows#place} shows them; of a claim without cells the row. */
    private static String place(Headcount claim, SheetRow row) {
        String cell = Stream.of(
                        claim.cells().women(),
                        claim.cells().men(),
                        claim.cells().notReported())
                .map(SourceCell::cell)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Integer.toString(row.number()));
        return row.sheet() + ", " + cell;
    }

    PackedRows rows() {
        return rows;
    }
}
