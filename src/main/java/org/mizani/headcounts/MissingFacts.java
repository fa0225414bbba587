package org.mizani.headcounts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.Withdrawal;

/**
 * What a file leaves out that is complete for its operations and dates. A row without any figure names its fact, so that
 * it is not left out.
 */
final class MissingFacts {

    private MissingFacts() {}

    static List<Withdrawal> of(PackedRows rows, StandingClaims standing) {
        List<Withdrawal> missing = new ArrayList<>();
        standing.of(reports(rows), claim -> {
            if (rows.first(claim.key()) == PackedRows.NONE) {
                missing.add(new Withdrawal(
                        claim.key().fact(),
                        claim.id(),
                        new Change.Withdrawn(
                                claim.key().toString(), claim.figures().toString())));
            }
        });
        return missing;
    }

    private static Set<ReportKey> reports(PackedRows rows) {
        Set<ReportKey> reports = new LinkedHashSet<>();
        int operation = PackedRows.NONE;
        int day = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (row == 0 || rows.operation(row) != operation || rows.epochDay(row) != day) {
                operation = rows.operation(row);
                day = rows.epochDay(row);
                reports.add(new ReportKey(rows.operationName(operation), rows.date(row)));
            }
        }
        return reports;
    }
}
