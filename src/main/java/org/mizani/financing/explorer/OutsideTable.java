package org.mizani.financing.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.financing.LedgerQueries;
import org.mizani.financing.LeftOut;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.springframework.stereotype.Component;

/** The claims that no sum of an overview contains, one by one, and why. */
@Component
public class OutsideTable {

    /** Of each reason; all of them are counted. */
    static final int MOST = 100;

    private final LedgerQueries ledgers;

    OutsideTable(LedgerQueries ledgers) {
        this.ledgers = ledgers;
    }

    /** Empty when every claim is in a sum. */
    public Optional<Table> of(MoneyOverview overview, MoneyWords words, Locale locale) {
        return LeftOut.table(
                words.subject() + ", " + words.period() + ", " + words.scope(),
                ledgers.claims(first(overview.notConverted())),
                ledgers.claims(first(overview.leftOut())),
                overview.overlapping(),
                locale);
    }

    /** True when there are more claims than are listed. */
    public static boolean cut(MoneyOverview overview) {
        return overview.notConverted().size() > MOST || overview.leftOut().size() > MOST;
    }

    private static List<FigureId> first(List<FigureId> figures) {
        return figures.subList(0, Math.min(MOST, figures.size()));
    }
}
