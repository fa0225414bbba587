package org.mizani.headcounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.operations.Component;
import org.mizani.provenance.SourceCell;

/**
 * Finds figures that differ from those of the month before by more than a factor: in the file, else on record. Small
 * groups change by such factors all the time and are left alone. One finding for each operation, component and date,
 * with the greatest jump.
 */
final class JumpCheck {

    private static final int FEWEST_PEOPLE = 20;
    private static final int MOST_FINDINGS = 50;
    private static final int MOST_ASKED = 1_000;
    private static final int THOUSAND = 1_000;

    private record Group(int operation, Component component, int day) {}

    /** The greatest jump of a group so far, and of how many. */
    private record Jump(int row, LocalDate before, int from, int to, int count) {

        long thousandths() {
            return Math.max(from, to) * (long) THOUSAND / Math.min(from, to);
        }

        Jump with(@Nullable Jump earlier) {
            if (earlier == null) {
                return this;
            }
            Jump greater = earlier.thousandths() >= thousandths() ? earlier : this;
            return new Jump(greater.row, greater.before, greater.from, greater.to, earlier.count + 1);
        }
    }

    private final PackedRows rows;
    private final ReportMonths months;
    private final EarlierReports earlier;
    private final long factorThousandths;
    private final Map<Group, Jump> jumps = new HashMap<>();
    private final Set<EarlierReports.Asked> asked = new LinkedHashSet<>();
    private int lastOperation = PackedRows.NONE;
    private int lastDay;
    private @Nullable Integer lastBefore;

    JumpCheck(PackedRows rows, ReportMonths months, EarlierReports earlier, BigDecimal factor) {
        this.rows = rows;
        this.months = months;
        this.earlier = earlier;
        this.factorThousandths = factor.multiply(BigDecimal.valueOf(THOUSAND)).longValue();
    }

    void report(Findings findings) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.leads(row)) {
                compareInFile(row);
            }
        }
        earlier.before(List.copyOf(asked), this::compareOnRecord);
        List<Jump> found = new ArrayList<>(jumps.values());
        found.sort(Comparator.comparingLong(Jump::thousandths).reversed().thenComparingInt(Jump::row));
        found.stream()
                .limit(MOST_FINDINGS)
                .sorted(Comparator.comparingInt(Jump::row))
                .forEach(jump -> findings.add(finding(jump)));
        if (found.size() > MOST_FINDINGS) {
            findings.add(new Finding(
                    Severity.WARNS,
                    "more-jumps",
                    null,
                    null,
                    null,
                    List.of(Integer.toString(found.size() - MOST_FINDINGS))));
        }
    }

    private void compareInFile(int first) {
        LocalDate date = rows.date(first);
        Integer before = monthBefore(rows.operation(first), rows.epochDay(first), date);
        if (before == null) {
            if (asked.size() < MOST_ASKED) {
                asked.add(new EarlierReports.Asked(rows.operationName(rows.operation(first)), date));
            }
            return;
        }
        int earlierFirst = rows.firstOn(first, before);
        int earlierRow = earlierFirst == PackedRows.NONE ? PackedRows.NONE : rows.counting(earlierFirst);
        if (earlierRow != PackedRows.NONE) {
            compare(first, LocalDate.ofEpochDay(before), rows.people(earlierRow));
        }
    }

    /** Rows of one report mostly follow one another, so that the last answer serves again. */
    private @Nullable Integer monthBefore(int operation, int day, LocalDate date) {
        if (operation != lastOperation || day != lastDay) {
            lastOperation = operation;
            lastDay = day;
            lastBefore = months.lastDay(operation, ReportMonths.month(date) - 1);
        }
        return lastBefore;
    }

    private void compareOnRecord(EarlierReports.OnRecord known) {
        int first = rows.first(new Headcount.Key(
                known.next().operation(),
                known.type(),
                known.contributor(),
                known.next().date()));
        if (first != PackedRows.NONE) {
            compare(first, known.date(), known.people());
        }
    }

    private void compare(int first, LocalDate before, int from) {
        int row = rows.counting(first);
        if (row == PackedRows.NONE || from < FEWEST_PEOPLE || rows.people(row) < FEWEST_PEOPLE) {
            return;
        }
        Jump jump = new Jump(row, before, from, rows.people(row), 1);
        if (jump.thousandths() > factorThousandths) {
            Group group = new Group(rows.operation(row), rows.type(row).component(), rows.epochDay(row));
            jumps.put(group, jump.with(jumps.get(group)));
        }
    }

    private Finding finding(Jump jump) {
        SourceCell cell = rows.cell(jump.row);
        return new Finding(
                Severity.WARNS,
                "jump",
                cell.sheet(),
                cell.cell(),
                null,
                List.of(
                        rows.operationName(rows.operation(jump.row)),
                        ":personnel-type." + rows.type(jump.row).code(),
                        rows.contributor(jump.row),
                        Integer.toString(jump.from),
                        jump.before.toString(),
                        Integer.toString(jump.to),
                        rows.date(jump.row).toString(),
                        Integer.toString(jump.count)));
    }
}
