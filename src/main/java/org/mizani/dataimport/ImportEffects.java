package org.mizani.dataimport;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.ImportId;
import org.mizani.ui.texts.Texts;

/**
 * What a stored import did when it came, told by a subject from the claims: against what was known just before it. Also
 * of undone imports, and inside the transaction of an acceptance after its roll-ups are brought up to date.
 */
public interface ImportEffects {

    /**
     * What the import added, revised and withdrew, figures that stayed the same left out.
     *
     * @param limit at most so many, in the order of the file
     */
    List<Change> changes(ImportId id, int limit);

    /** Totals that the import touches, before and after it; also those that stayed the same. */
    List<Total> totals(ImportId id);

    /** Pages, charts and reports that show other figures since. */
    List<Effect> effects(ImportId id);

    /**
     * A total just before an import and just after it.
     *
     * @param what what is added up, from the general to the particular; a word that begins with a colon is a translation key
     * @param date of a stock, null for money that flows
     * @param link the page that shows it, relative to the product's root
     */
    record Total(
            String operation,
            List<String> what,
            @Nullable LocalDate date,
            MetricValue before,
            MetricValue after,
            String link) {

        public Total {
            what = List.copyOf(what);
        }

        /** What is added up, in a language. */
        public String words(Texts texts) {
            return what.stream()
                    .map(word -> word.startsWith(":") ? texts.get(word.substring(1)) : word)
                    .collect(Collectors.joining(" · "));
        }

        public boolean changed() {
            return !before.equals(after);
        }
    }

    /**
     * A page, chart or report with other figures than before.
     *
     * @param operation its code, null for what shows all operations
     * @param what translation key of its name
     * @param link relative to the product's root
     */
    record Effect(@Nullable String operation, String what, String link) {}
}
