package org.mizani.financing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What a reader must know of an amount that rests on one of several claims about the same fact. */
final class ConflictMarks {

    private ConflictMarks() {}

    /** From the lowest to the highest claim, to the last digit; null where nobody disagrees about the amount. */
    static @Nullable String of(FundingPosition position, Measure measure, Locale locale) {
        Set<FigureId> counted = position.amount(measure).inputs().stream()
                .map(input -> input.claim().figure())
                .collect(Collectors.toSet());
        List<ClaimConflict> conflicts = position.conflicts().stream()
                .filter(c -> counted.contains(c.versions().getFirst().figure()))
                .toList();
        if (conflicts.isEmpty()) {
            return null;
        }
        return Optional.of(conflicts.getFirst())
                .filter(only -> conflicts.size() == 1)
                .flatMap(ClaimConflict::range)
                .map(range -> words(range, locale))
                .orElseGet(() -> Texts.in(locale).get("financing.mark.disagree.several", conflicts.size()));
    }

    private static String words(ClaimConflict.Range range, Locale locale) {
        Formats formats = Formats.in(locale);
        return Texts.in(locale)
                .get(
                        "financing.mark.disagree",
                        formats.fullMoney(MetricValue.of(range.lowest()), range.currency()),
                        formats.amount(MetricValue.of(range.highest())));
    }
}
