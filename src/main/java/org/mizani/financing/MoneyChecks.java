package org.mizani.financing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.SheetRow;
import org.mizani.dataimport.Withdrawal;

/** Holds the claims of one file about money against one another, the register, and the record. */
final class MoneyChecks {

    private final MoneyOnRecord record;
    private final FutureCheck future;
    private final RateCheck rates;
    private final PledgeCheck pledges = new PledgeCheck();
    private final FiscalYearCheck years = new FiscalYearCheck();
    private final ClosureCheck closures = new ClosureCheck();

    MoneyChecks(Clock clock, MoneyOnRecord record) {
        this.record = record;
        this.future = new FutureCheck(LocalDate.now(clock));
        this.rates = new RateCheck(record::rates);
    }

    void add(Funding claim, SheetRow row, Findings findings) {
        future.check(claim, row, findings);
        rates.add(claim);
        pledges.add(claim);
        years.add(claim);
        closures.add(claim);
    }

    /** What the file leaves out of what is on record. */
    List<Withdrawal> missing(MissingMoney missing) {
        return missing.of(record::current);
    }

    void report(Findings findings) {
        rates.report(findings);
        pledges.report(record, findings);
        years.report(findings);
        if (!closures.operations().isEmpty()) {
            closures.report(record.register(closures.operations()), findings);
        }
    }
}
