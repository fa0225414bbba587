package org.mizani.headcounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Ceilings;
import org.mizani.operations.OperationRegister;
import org.mizani.provenance.SourceCell;

/** Finds reports with more uniformed people than the ceiling in force on their day allows. */
final class CeilingCheck {

    /** Beyond so many reports a file is no collection of monthly reports, and memory is better spent otherwise. */
    private static final int MOST_REPORTS = 20_000;

    private final PackedRows rows;
    private final OperationRegister register;
    private final Map<Integer, Map<Integer, Strength>> reports = new LinkedHashMap<>();
    private int count;

    CeilingCheck(PackedRows rows, OperationRegister register) {
        this.rows = rows;
        this.register = register;
    }

    void report(Findings findings) {
        List<String> names = rows.operationNames();
        boolean[] limited = new boolean[names.size()];
        for (int i = 0; i < limited.length; i++) {
            Ceilings ceilings = register.uniformed().get(names.get(i));
            limited[i] = ceilings != null && !ceilings.steps().isEmpty();
        }
        for (int row = 0; row < rows.size(); row++) {
            if (limited[rows.operation(row)] && rows.leads(row)) {
                add(row);
            }
        }
        reports.forEach((operation, days) -> days.forEach((day, strength) -> compare(strength, findings)));
    }

    private void add(int first) {
        int row = rows.counting(first);
        if (row == PackedRows.NONE || !rows.type(row).component().deployedUniformed()) {
            return;
        }
        Map<Integer, Strength> days = reports.computeIfAbsent(rows.operation(row), o -> new TreeMap<>());
        Strength strength = days.get(rows.epochDay(row));
        if (strength == null && count < MOST_REPORTS) {
            count++;
            strength = new Strength(row);
            days.put(rows.epochDay(row), strength);
        }
        if (strength != null) {
            strength.add(rows.type(row), rows.contributor(row), rows.people(row));
        }
    }

    private void compare(Strength strength, Findings findings) {
        String operation = rows.operationName(rows.operation(strength.row()));
        Ceiling ceiling =
                register.ceilingOn(operation, rows.date(strength.row())).orElse(null);
        long people = strength.people();
        if (ceiling == null || people <= ceiling.strength()) {
            return;
        }
        SourceCell cell = rows.cell(strength.row());
        findings.add(new Finding(
                Severity.WARNS,
                "above-ceiling",
                cell.sheet(),
                cell.cell(),
                null,
                List.of(
                        operation,
                        rows.date(strength.row()).toString(),
                        Long.toString(people),
                        Integer.toString(ceiling.strength()),
                        ceiling.inForceFrom().toString(),
                        ceiling.document())));
    }
}
