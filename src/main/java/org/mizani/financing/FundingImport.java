package org.mizani.financing;

import org.mizani.dataimport.FigureStore;
import org.mizani.dataimport.ImportSubject;
import org.mizani.dataimport.SheetReader;
import org.springframework.stereotype.Component;

@Component
class FundingImport implements ImportSubject<Funding> {

    private final FundingStore store;

    FundingImport(FundingStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "financing";
    }

    @Override
    public SheetReader<Funding> reader() {
        return new FundingSheet();
    }

    @Override
    public FigureStore<Funding> store() {
        return store;
    }
}
