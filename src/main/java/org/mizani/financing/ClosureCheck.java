package org.mizani.financing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationRegister;
import org.mizani.provenance.SourceCell;

/**
 * Finds needs and spending that begin long after their operation ended; once per operation. Receipts and arrears come
 * late as a rule.
 */
final class ClosureCheck {

    private static final int GRACE_MONTHS = 18;

    private record Latest(LocalDate day, SourceCell cell) {}

    private final Map<String, Latest> latest = new LinkedHashMap<>();

    void add(Funding claim) {
        LocalDate day = begins(claim);
        if (day == null) {
            return;
        }
        Latest known = latest.get(claim.operation());
        if (known == null || day.isAfter(known.day)) {
            latest.put(claim.operation(), new Latest(day, claim.citation().cell()));
        }
    }

    List<String> operations() {
        return List.copyOf(latest.keySet());
    }

    void report(OperationRegister register, Findings findings) {
        latest.forEach((code, found) -> {
            LocalDate ended = register.operation(code).map(Operation::endedOn).orElse(null);
            if (ended != null && found.day.isAfter(ended.plusMonths(GRACE_MONTHS))) {
                findings.add(new Finding(
                        Severity.INFORMS,
                        "operation-closed",
                        found.cell.sheet(),
                        found.cell.cell(),
                        null,
                        List.of(code, ended.toString(), found.day.toString())));
            }
        });
    }

    private static @Nullable LocalDate begins(Funding claim) {
        return switch (claim) {
            case Requirement requirement -> requirement.period().from();
            case Expenditure expenditure -> expenditure.when().begins();
            case Contribution ignored -> null;
            case Arrears ignored -> null;
            case CashBalance ignored -> null;
        };
    }
}
