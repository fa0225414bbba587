package org.mizani.headcounts;

import java.util.Collection;
import java.util.function.Consumer;

/** What counts now about the operations and dates of a file. */
interface StandingClaims {

    /** A claim that counts, by its number. */
    record Standing(long id, Headcount.Key key, Headcount.Figures figures) {}

    /** Hands over the claim that counts of each fact that has a figure. */
    void of(Collection<ReportKey> reports, Consumer<Standing> each);
}
