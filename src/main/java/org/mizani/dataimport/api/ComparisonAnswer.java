package org.mizani.dataimport.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.dataimport.Comparison;
import org.mizani.dataimport.ImportEffects.Effect;
import org.mizani.dataimport.ImportEffects.Total;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.SourceCell;
import org.mizani.ui.texts.Texts;

/** A comparison as the HTTP interface shows it. */
record ComparisonAnswer(
        ChangeCounts counts, List<ChangeAnswer> changes, List<TotalAnswer> totals, List<EffectAnswer> effects) {

    record ChangeAnswer(
            String change,
            @Nullable String what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String sheet,
            @Nullable String cell) {

        static ChangeAnswer of(Change change) {
            return switch (change) {
                case Change.Added(String what, String value, SourceCell cell) ->
                    new ChangeAnswer("added", what, null, value, cell.sheet(), cell.cell());
                case Change.Revised(String what, String before, String after, SourceCell cell) ->
                    new ChangeAnswer("revised", what, before, after, cell.sheet(), cell.cell());
                case Change.Unchanged(SourceCell cell) ->
                    new ChangeAnswer("unchanged", null, null, null, cell.sheet(), cell.cell());
                case Change.Withdrawn(String what, String before) ->
                    new ChangeAnswer("withdrawn", what, before, null, null, null);
            };
        }
    }

    /** Unknown before or after is null. */
    record TotalAnswer(
            String operation, String what, @Nullable LocalDate date, MetricValue before, MetricValue after) {}

    record EffectAnswer(@Nullable String operation, String what) {}

    static ComparisonAnswer of(Comparison comparison, Locale locale) {
        Texts texts = Texts.in(locale);
        return new ComparisonAnswer(
                comparison.counts(),
                comparison.changes().stream().map(ChangeAnswer::of).toList(),
                comparison.totals().stream().map(t -> total(t, texts)).toList(),
                comparison.effects().stream().map(e -> effect(e, texts)).toList());
    }

    private static TotalAnswer total(Total t, Texts texts) {
        return new TotalAnswer(t.operation(), t.words(texts), t.date(), t.before(), t.after());
    }

    private static EffectAnswer effect(Effect e, Texts texts) {
        return new EffectAnswer(e.operation(), texts.get(e.what()));
    }
}
