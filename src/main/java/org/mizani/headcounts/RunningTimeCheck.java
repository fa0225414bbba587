package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationRegister;
import org.mizani.provenance.SourceCell;

/** Finds people who are counted long before their operation began or long after it ended; once per operation. */
final class RunningTimeCheck {

    /** Advance parties come early, and liquidation takes its time. */
    private static final int GRACE_MONTHS = 3;

    private final PackedRows rows;
    private final OperationRegister register;
    private final LocalDate today;

    RunningTimeCheck(PackedRows rows, OperationRegister register, LocalDate today) {
        this.rows = rows;
        this.register = register;
        this.today = today;
    }

    void report(Findings findings) {
        List<String> names = rows.operationNames();
        long[] begins = new long[names.size()];
        long[] ends = new long[names.size()];
        for (int i = 0; i < names.size(); i++) {
            Operation operation = register.operation(names.get(i)).orElse(null);
            LocalDate started = operation == null ? null : operation.startedOn();
            LocalDate ended = operation == null ? null : operation.endedOn();
            begins[i] = started == null
                    ? Long.MIN_VALUE
                    : started.minusMonths(GRACE_MONTHS).toEpochDay();
            ends[i] = ended == null
                    ? Long.MAX_VALUE
                    : ended.plusMonths(GRACE_MONTHS).toEpochDay();
        }
        Outside[] early = new Outside[names.size()];
        Outside[] late = new Outside[names.size()];
        long now = today.toEpochDay();
        for (int row = 0; row < rows.size(); row++) {
            int operation = rows.operation(row);
            int day = rows.epochDay(row);
            if (day < begins[operation]) {
                early[operation] = Outside.and(early[operation], row);
            } else if (day > ends[operation] && day <= now) {
                late[operation] = Outside.and(late[operation], row);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            report("operation-not-started", early[i], names.get(i), findings);
            report("operation-closed", late[i], names.get(i), findings);
        }
    }

    /** Rows outside the running time: the first one, and how many. */
    private record Outside(int row, int count) {
        static Outside and(@Nullable Outside before, int row) {
            return before == null ? new Outside(row, 1) : new Outside(before.row, before.count + 1);
        }
    }

    private void report(String code, @Nullable Outside outside, String name, Findings findings) {
        Operation operation = register.operation(name).orElse(null);
        if (outside == null || operation == null) {
            return;
        }
        SourceCell cell = rows.cell(outside.row);
        LocalDate limit = code.equals("operation-closed") ? operation.endedOn() : operation.startedOn();
        findings.add(new Finding(
                Severity.WARNS,
                code,
                cell.sheet(),
                cell.cell(),
                null,
                List.of(
                        name,
                        String.valueOf(limit),
                        rows.date(outside.row).toString(),
                        Integer.toString(outside.count))));
    }
}
