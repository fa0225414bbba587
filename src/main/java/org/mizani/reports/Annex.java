package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizani.tables.Table;
import org.mizani.ui.texts.Texts;

/** The tables that are too long to stand beside their chart; they follow the sections of a printed document. */
public final class Annex {

    private final Texts texts;
    private final List<Table> tables = new ArrayList<>();

    public Annex(Locale locale) {
        this.texts = Texts.in(locale);
    }

    /** Moves the figures of a chart here. @return the words that say where they are */
    public String take(Block.Chart chart) {
        int number = tables.size() + 1;
        Table twin = chart.twin();
        tables.add(new Table(
                texts.get("reports.annex-caption", number, twin.caption()),
                twin.columns(),
                twin.rows(),
                twin.note(),
                twin.rates()));
        return texts.get("reports.see-annex", number);
    }

    /** Numbered from 1, in the order of the charts. */
    public List<Table> tables() {
        return List.copyOf(tables);
    }
}
