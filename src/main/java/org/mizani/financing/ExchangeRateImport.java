package org.mizani.financing;

import org.mizani.dataimport.FigureStore;
import org.mizani.dataimport.ImportSubject;
import org.mizani.dataimport.SheetReader;
import org.springframework.stereotype.Component;

/** Takes part in imports as the subject {@code exchange-rates}. */
@Component
class ExchangeRateImport implements ImportSubject<ExchangeRate> {

    private final ExchangeRateStore store;

    ExchangeRateImport(ExchangeRateStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "exchange-rates";
    }

    @Override
    public SheetReader<ExchangeRate> reader() {
        return new ExchangeRateSheet();
    }

    @Override
    public FigureStore<ExchangeRate> store() {
        return store;
    }
}
