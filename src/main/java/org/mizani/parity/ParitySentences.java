package org.mizani.parity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What the figures of parity say in words; a benchmark is never called a duty. */
public final class ParitySentences {

    private ParitySentences() {}

    /** One sentence for each component. */
    public static List<String> of(Parity parity, Locale locale) {
        return parity.rows().stream().map(row -> sentence(parity, row, locale)).toList();
    }

    private static String sentence(Parity parity, ParityRow row, Locale locale) {
        return of(row.component(), row.reading(), row.date(), parity.binding(), parity.framework(), locale);
    }

    /**
     * One component against its target.
     *
     * @param binding false when the framework is only a benchmark for some of these people
     */
    public static String of(
            Component which,
            AgainstTarget row,
            LocalDate day,
            boolean binding,
            TargetFramework framework,
            Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        String component = texts.get("component." + which.code());
        String date = formats.date(day);
        switch (row.share()) {
            case MetricValue.Known ignored -> {}
            case MetricValue.NotReported ignored -> {
                return texts.get("parity.sentence.not-reported", component, date);
            }
            case MetricValue.NotMeaningful ignored -> {
                return texts.get("parity.sentence.nobody-counted", component, date);
            }
        }
        String status = texts.get(row.status().key(binding), framework.code());
        String share = formats.share(row.share());
        String target = TargetWords.share(row, texts);
        return switch (row.status()) {
            case NO_TARGET, NOT_REPORTED -> texts.get("parity.sentence.no-target", component, share, date, status);
            case MET -> texts.get("parity.sentence.met", component, share, date, status, target);
            case BELOW, NONE ->
                texts.get(
                        row.status() == ParityStatus.NONE ? "parity.sentence.none" : "parity.sentence.below",
                        component,
                        share,
                        date,
                        status,
                        target,
                        formats.points(row.gap().map(g -> g.abs())).replace("+", ""),
                        formats.count(row.neededSameStrength()),
                        formats.count(row.neededAdded()));
        };
    }
}
