package org.mizani.headcounts;

import java.math.BigDecimal;
import java.time.Clock;
import org.mizani.dataimport.FigureStore;
import org.mizani.dataimport.ImportSubject;
import org.mizani.dataimport.SheetReader;
import org.mizani.operations.OperationQueries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes part in imports as the subject {@code headcounts}. */
@Component
final class HeadcountImport implements ImportSubject<Headcount> {

    private final Clock clock;
    private final HeadcountStore store;
    private final HeadcountChangeQueries known;
    private final StandingClaims standing;
    private final FileChecks checks;

    HeadcountImport(
            Clock clock,
            HeadcountStore store,
            HeadcountChangeQueries known,
            OperationQueries operations,
            EarlierReports earlier,
            StandingClaims standing,
            @Value("${mizani.import.jump-factor}") BigDecimal jumpFactor) {
        this.clock = clock;
        this.store = store;
        this.known = known;
        this.standing = standing;
        this.checks = new FileChecks(clock, operations::register, earlier, jumpFactor);
    }

    @Override
    public String name() {
        return "headcounts";
    }

    @Override
    public SheetReader<Headcount> reader() {
        return new HeadcountSheet(clock, checks, standing);
    }

    @Override
    public FigureStore<Headcount> store() {
        return store;
    }

    @Override
    public FigureStore<Headcount> intake() {
        return new HeadcountIntake(store, known);
    }
}
