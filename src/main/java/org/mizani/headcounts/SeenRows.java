package org.mizani.headcounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetRow;

/** The rows that one import has read so far: tells repeated rows and sources that contradict each other. */
final class SeenRows {

    private record Seen(Headcount claim, String place) {}

    private final Map<Headcount.Key, List<Seen>> byKey = new HashMap<>();

    /** True when the claim is to be kept; says in {@code findings} how it relates to earlier rows. */
    boolean isNew(Headcount claim, SheetRow row, Findings findings) {
        List<Seen> earlier = byKey.computeIfAbsent(claim.key(), k -> new ArrayList<>(1));
        for (Seen other : earlier) {
            if (Objects.equals(other.claim.source(), claim.source())) {
                boolean same = other.claim.sameFigures(claim);
                Severity severity = same ? Severity.WARNS : Severity.BLOCKS;
                report(claim, other, row, severity, "duplicate-row", findings);
                return false;
            }
        }
        earlier.stream()
                .filter(other -> !other.claim.sameFigures(claim))
                .findFirst()
                .ifPresent(other -> report(claim, other, row, Severity.WARNS, "conflicting-claims", findings));
        earlier.add(new Seen(claim, row.sheet() + ", " + row.number()));
        return true;
    }

    private static void report(
            Headcount claim, Seen other, SheetRow row, Severity severity, String code, Findings findings) {
        findings.add(row.finding(
                severity,
                code,
                "women",
                other.place,
                Objects.toString(other.claim.figures()),
                row.sheet() + ", " + row.number(),
                Objects.toString(claim.figures()),
                claim.key().toString()));
    }
}
