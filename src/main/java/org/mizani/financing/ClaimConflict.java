package org.mizani.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
 * @param scope of all its claims
 * @param versions the one that counts first, the others newest first
 */
public record ClaimConflict(FundingKey fact, Scope scope, List<Version> versions) {

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

    /** The lowest and the highest of claims in one currency. */
    public record Range(BigDecimal lowest, BigDecimal highest, String currency) {

        public BigDecimal width() {
            return highest.subtract(lowest);
        }
    }

    /** Empty where the claims are in several currencies. */
    public Optional<Range> range() {
        List<BigDecimal> amounts =
                versions.stream().map(v -> v.money().amount()).sorted().toList();
        String currency = versions.getFirst().money().currency();
        return versions.stream().allMatch(v -> v.money().currency().equals(currency))
                ? Optional.of(new Range(amounts.getFirst(), amounts.getLast(), currency))
                : Optional.empty();
    }

    static <F extends Funding> ClaimConflict of(List<Claim<F>> oldestFirst) {
        List<Claim<F>> countingFirst = Facts.countingFirst(oldestFirst);
        return new ClaimConflict(
                countingFirst.getFirst().funding().key(),
                countingFirst.getFirst().funding().scope(),
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
