package org.mizani.financing;

import java.time.Clock;
import org.mizani.dataimport.FigureStore;
import org.mizani.dataimport.ImportSubject;
import org.mizani.dataimport.SheetReader;
import org.springframework.stereotype.Component;

@Component
class FundingImport implements ImportSubject<Funding> {

    private final FundingStore store;
    private final Clock clock;
    private final MoneyOnRecord record;

    FundingImport(FundingStore store, Clock clock, MoneyOnRecord record) {
        this.store = store;
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
}
