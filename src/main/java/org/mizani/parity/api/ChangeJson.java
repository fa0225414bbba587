package org.mizani.parity.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Share;
import org.mizani.parity.ShareChange;
import org.mizani.parity.ShownChange;
import org.mizani.parity.explorer.ChangeAnswer;

/**
 * A change of the share of women. All fractions have six decimals and add up: {@code shareFrom + within + mix = shareTo},
 * and the parts of the rows add up to {@code within} and {@code mix}.
 *
 * @param explained false when nobody can say why; then there are no rows
 * @param because why not: {@code not-broken-down} or {@code no-share}
 * @param notBrokenDown operations whose people are not broken down by contributor
 * @param reportsFrom dates of the reports that are read for the first date, by operation
 */
record ChangeJson(
        LocalDate from,
        LocalDate to,
        boolean explained,
        @Nullable String because,
        List<String> notBrokenDown,
        SortedMap<String, SortedSet<LocalDate>> reportsFrom,
        SortedMap<String, SortedSet<LocalDate>> reportsTo,
        @Nullable Counts counts,
        List<Row> rows) {

    private static final int DECIMALS = 6;

    /** Women of women and men at both dates; a change is a fraction, one percentage point is 0.01. */
    record Counts(
            long womenFrom,
            long countedFrom,
            BigDecimal shareFrom,
            long womenTo,
            long countedTo,
            BigDecimal shareTo,
            BigDecimal change,
            @Nullable BigDecimal within,
            @Nullable BigDecimal mix) {}

    /**
     * @param within change of the contributor's own share at its mean weight; 0 when it enters or leaves
     * @param mix change of its weight
     */
    record Row(
            String contributor,
            long womenFrom,
            long countedFrom,
            long womenTo,
            long countedTo,
            BigDecimal within,
            BigDecimal mix) {}

    static ChangeJson of(ChangeAnswer answer) {
        ChangeAnswer.Compared compared = answer.compared();
        Function<Facts, ChangeJson> with = f -> new ChangeJson(
                compared.from(),
                compared.to(),
                f.because() == null,
                f.because(),
                f.notBrokenDown(),
                compared.before(),
                compared.after(),
                f.counts(),
                f.rows());
        return switch (answer) {
            case ChangeAnswer.Explained(ChangeAnswer.Compared ignored, ShareChange change) ->
                with.apply(explained(change));
            case ChangeAnswer.NotBrokenDown whole ->
                with.apply(new Facts(
                        "not-broken-down", whole.operations(), counts(whole.before(), whole.after()), List.of()));
            case ChangeAnswer.NoShare ignored -> with.apply(new Facts("no-share", List.of(), null, List.of()));
        };
    }

    private record Facts(
            @Nullable String because,
            List<String> notBrokenDown,
            @Nullable Counts counts,
            List<Row> rows) {}

    private static Facts explained(ShareChange change) {
        ShownChange shown = ShownChange.of(change, DECIMALS);
        List<Row> rows = change.parts().stream()
                .map(p -> new Row(
                        p.contributor(),
                        p.before().part(),
                        p.before().whole(),
                        p.after().part(),
                        p.after().whole(),
                        shown.within(p),
                        shown.mix(p)))
                .toList();
        return new Facts(null, List.of(), counts(change.before(), change.after(), shown, true), rows);
    }

    private static Counts counts(Share before, Share after) {
        ShareChange whole = ShareChange.of(Map.of("", before), Map.of("", after));
        return counts(before, after, ShownChange.of(whole, DECIMALS), false);
    }

    private static Counts counts(Share before, Share after, ShownChange shown, boolean parts) {
        return new Counts(
                before.part(),
                before.whole(),
                shown.before(),
                after.part(),
                after.whole(),
                shown.after(),
                shown.total(),
                parts ? shown.within() : null,
                parts ? shown.mix() : null);
    }
}
