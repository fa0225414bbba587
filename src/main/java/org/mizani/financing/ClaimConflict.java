package org.mizani.financing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Money;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.Preference;
import org.mizani.ui.texts.Texts;

/**
 * A fact about which open claims disagree.
 *
 * @param fact the fact in codes and dates
 * @param versions the one that counts first, the others newest first
 */
public record ClaimConflict(FundingKey fact, List<Version> versions) {

    public ClaimConflict {
        versions = List.copyOf(versions);
    }

    /**
     * @param source what the row names as its source
     * @param preference why it counts, null when it is preferred by nobody
     */
    public record Version(
            FigureId figure,
            Money money,
            @Nullable String source,
            ImportId importId,
            @Nullable Preference preference) {

        /** Of the version that counts: that it does, and who prefers it for which reason. */
        public String why(Texts texts) {
            return preference == null
                    ? texts.get("financing.conflicts.yes")
                    : texts.get("financing.conflicts.preferred", preference.by(), preference.reason());
        }
    }

    static <F extends Funding> ClaimConflict of(List<Claim<F>> oldestFirst) {
        List<Claim<F>> countingFirst = Facts.countingFirst(oldestFirst);
        return new ClaimConflict(
                countingFirst.getFirst().funding().key(),
                countingFirst.stream()
                        .map(c -> new Version(
                                c.figure(),
                                c.funding().money(),
                                c.funding().citation().source(),
                                c.importId(),
                                c.preference()))
                        .toList());
    }
}
