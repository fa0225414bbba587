package org.mizani.financing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetRow;

/** Finds money that moved, was owed or was at hand on a day that has not come yet. Needs and promises may lie ahead. */
record FutureCheck(LocalDate today) {

    void check(Funding claim, SheetRow row, Findings findings) {
        LocalDate day = happened(claim);
        if (day != null && day.isAfter(today)) {
            String field = row.date("date").isPresent() ? "date" : "from";
            findings.add(row.finding(Severity.WARNS, "date-in-future", field));
        }
    }

    private static @Nullable LocalDate happened(Funding claim) {
        return switch (claim) {
            case Requirement ignored -> null;
            case Contribution c ->
                switch (c.kind()) {
                    case PLEDGE, COMMITMENT, ASSESSED -> null;
                    case RECEIPT, ASSESSED_PAID -> c.when().begins();
                };
            case Expenditure e -> e.when().begins();
            case Arrears a -> a.asOf();
            case CashBalance c -> c.asOf();
        };
    }
}
