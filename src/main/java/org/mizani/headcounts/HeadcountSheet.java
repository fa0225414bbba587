package org.mizani.headcounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetReader;
import org.mizani.dataimport.SheetRow;
import org.mizani.dataimport.Withdrawal;
import org.mizani.operations.PersonnelType;

/** Reads rows of people: one claim a row. */
final class HeadcountSheet implements SheetReader<Headcount> {

    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_NOTE = 2000;

    private final Clock clock;
    private final SeenRows seen = new SeenRows();
    private final FileChecks checks;
    private final StandingClaims standing;
    private boolean toldAboutSexNotReported;
    private boolean unreadable;

    HeadcountSheet(Clock clock, FileChecks checks, StandingClaims standing) {
        this.clock = clock;
        this.checks = checks;
        this.standing = standing;
    }

    @Override
    public List<Headcount> read(SheetRow row, Findings findings) {
        checkDate(row, findings);
        checkLength(row, "source", LONGEST_SOURCE, findings);
        checkLength(row, "note", LONGEST_NOTE, findings);
        if (!row.sound()) {
            unreadable = true;
            return List.of();
        }
        Optional<Headcount> claim = claim(row);
        claim.ifPresent(c -> checkFigures(c, row, findings));
        return claim.filter(c -> seen.isNew(c, row, findings)).map(List::of).orElse(List.of());
    }

    @Override
    public void finish(Findings findings) {
        checks.report(seen.rows(), !unreadable, findings);
    }

    @Override
    public List<Withdrawal> missing() {
        return MissingFacts.of(seen.rows(), standing);
    }

    private static Optional<Headcount> claim(SheetRow row) {
        Optional<String> operation = row.text("operation");
        Optional<PersonnelType> type = row.text("personnel-type").flatMap(PersonnelType::byCode);
        Optional<LocalDate> date = row.date("date");
        if (operation.isEmpty() || type.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Headcount(
                operation.get(),
                type.get(),
                row.text("contributor").orElse(Headcount.ALL),
                date.get(),
                row.count("women").orElse(null),
                row.count("men").orElse(null),
                row.count("not-reported").orElse(null),
                new Headcount.Cells(row.cell("women"), row.cell("men"), row.cell("not-reported")),
                row.text("source").orElse(null),
                row.text("note").orElse(null)));
    }

    private void checkDate(SheetRow row, Findings findings) {
        row.date("date")
                .filter(d -> d.isAfter(LocalDate.now(clock)))
                .ifPresent(d -> findings.add(row.finding(Severity.WARNS, "date-in-future", "date")));
    }

    private static void checkLength(SheetRow row, String field, int longest, Findings findings) {
        row.text(field)
                .filter(text -> text.length() > longest)
                .ifPresent(text ->
                        findings.add(row.finding(Severity.BLOCKS, "text-too-long", field, Integer.toString(longest))));
    }

    private void checkFigures(Headcount claim, SheetRow row, Findings findings) {
        if (claim.blank()) {
            findings.add(row.finding(Severity.INFORMS, "nothing-reported", "women"));
        }
        Integer notReported = claim.notReported();
        if (!toldAboutSexNotReported && notReported != null && notReported > 0) {
            toldAboutSexNotReported = true;
            findings.add(row.finding(Severity.INFORMS, "sex-not-reported", "not-reported"));
        }
    }
}
