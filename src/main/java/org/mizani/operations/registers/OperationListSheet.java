package org.mizani.operations.registers;

import static org.mizani.dataimport.Severity.BLOCKS;
import static org.mizani.dataimport.Severity.INFORMS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetReader;
import org.mizani.dataimport.SheetRow;
import org.mizani.operations.Operation;

/**
 * Compares a list of operations with the register that ships. It gives no figures, and its last finding blocks the
 * import: the register is kept in {@code data-import/codes/operations.csv}.
 */
final class OperationListSheet implements SheetReader<Operation> {

    private final ShippedOperations register;
    private final Set<String> named = new TreeSet<>();
    private int rows;
    private int same;
    private int different;

    OperationListSheet(ShippedOperations register) {
        this.register = register;
    }

    @Override
    public List<Operation> read(SheetRow row, Findings findings) {
        String acronym = row.text("operation").orElse("");
        if (!row.sound() || acronym.isBlank()) {
            return List.of();
        }
        rows++;
        String name = row.text("name").orElse("");
        Optional<Operation> known = register.named(acronym).or(() -> register.named(name));
        known.ifPresentOrElse(o -> compare(o, row, findings), () -> findings.add(unknown(acronym, name, row)));
        return List.of();
    }

    private void compare(Operation known, SheetRow row, Findings findings) {
        named.add(known.code());
        LocalDate from = row.date("from").orElse(null);
        LocalDate to = row.date("to").orElse(null);
        if (Objects.equals(from, known.startedOn()) && Objects.equals(to, known.endedOn())) {
            same++;
            return;
        }
        different++;
        String field = Objects.equals(from, known.startedOn()) ? "to" : "from";
        findings.add(row.finding(
                INFORMS,
                "operation-dates-differ",
                field,
                known.code(),
                day(from),
                day(to),
                day(known.startedOn()),
                day(known.endedOn())));
    }

    private Finding unknown(String acronym, String name, SheetRow row) {
        List<String> parts = register.partsOf(acronym);
        return parts.isEmpty()
                ? row.finding(INFORMS, "operation-not-in-register", "operation", acronym, name)
                : row.finding(INFORMS, "operation-kept-apart", "operation", acronym, String.join(", ", parts));
    }

    @Override
    public void finish(Findings findings) {
        if (rows == 0) {
            return;
        }
        List<String> ours = register.all().stream()
                .map(Operation::code)
                .filter(code -> !named.contains(code))
                .toList();
        if (!ours.isEmpty()) {
            findings.add(whole(INFORMS, "operations-not-listed", count(ours.size()), String.join(", ", ours)));
        }
        findings.add(whole(
                BLOCKS, "operation-list", count(rows), count(same), count(different), count(rows - same - different)));
    }

    private static Finding whole(Severity severity, String code, String... arguments) {
        return new Finding(severity, code, null, null, null, List.of(arguments));
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? ":registers.date-not-stated" : date.toString();
    }
}
