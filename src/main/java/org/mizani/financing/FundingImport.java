package org.mizani.financing;

import java.time.Clock;
import org.mizani.dataimport.FigureStore;
import org.mizani.dataimport.ImportSubject;
import org.mizani.dataimport.SheetReader;
import org.springframework.stereotype.Component;

@Component
class FundingImport implements ImportSubject<Funding> {

    private final FundingStore store;
    private final ClaimQueries claims;
    private final Clock clock;
    private final MoneyOnRecord record;

    FundingImport(FundingStore store, ClaimQueries claims, Clock clock, MoneyOnRecord record) {
        this.store = store;
        this.claims = claims;
        this.clock = clock;
        this.record = record;
    }

    @Override
    public String name() {
        return "financing";
    }

    @Override
    public SheetReader<Funding> reader() {
        return new FundingSheet(new MoneyChecks(clock, record));
    }

    @Override
    public FigureStore<Funding> store() {
        return store;
    }

    @Override
    public FigureStore<Funding> intake() {
        return new FundingIntake(store, claims);
    }
}
