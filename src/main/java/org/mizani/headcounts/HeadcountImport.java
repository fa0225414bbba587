package org.mizani.headcounts;

import java.time.Clock;
import org.mizani.dataimport.FigureStore;
import org.mizani.dataimport.ImportSubject;
import org.mizani.dataimport.SheetReader;
import org.springframework.stereotype.Component;

/** Takes part in imports as the subject {@code headcounts}. */
@Component
final class HeadcountImport implements ImportSubject<Headcount> {

    private final Clock clock;
    private final HeadcountStore store;

    HeadcountImport(Clock clock, HeadcountStore store) {
        this.clock = clock;
        this.store = store;
    }

    @Override
    public String name() {
        return "headcounts";
    }

    @Override
    public SheetReader<Headcount> reader() {
        return new HeadcountSheet(clock);
    }

    @Override
    public FigureStore<Headcount> store() {
        return store;
    }
}
