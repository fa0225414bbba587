package org.mizani.headcounts;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.mizani.dataimport.Findings;
import org.mizani.operations.OperationRegister;

/** What is checked when all rows of a file about people are known: against one another, the register, and the record. */
final class FileChecks {

    private final Clock clock;
    private final Function<Collection<String>, OperationRegister> registers;
    private final EarlierReports earlier;
    private final BigDecimal jumpFactor;

    FileChecks(
            Clock clock,
            Function<Collection<String>, OperationRegister> registers,
            EarlierReports earlier,
            BigDecimal jumpFactor) {
        this.clock = clock;
        this.registers = registers;
        this.earlier = earlier;
        this.jumpFactor = jumpFactor;
    }

    /** @param complete false when rows could not be read, so that what seems to be missing may only be unreadable */
    void report(PackedRows rows, boolean complete, Findings findings) {
        if (rows.size() == 0) {
            return;
        }
        OperationRegister register = registers.apply(rows.operationNames());
        ReportMonths months = new ReportMonths(rows);
        new CeilingCheck(rows, register).report(findings);
        new RunningTimeCheck(rows, register, LocalDate.now(clock)).report(findings);
        new JumpCheck(rows, months, earlier, jumpFactor).report(findings);
        if (complete) {
            MissingMonths.check(rows, months, rows.cell(0).sheet(), findings);
        }
    }
}
