package org.mizani.parity;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.RegisterChange;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What happened to targets, in words. */
public final class TargetChanges {

    private TargetChanges() {}

    public static RegisterChange of(TargetEvent event, Texts texts) {
        boolean behind =
                event.kind() == TargetEvent.Kind.SHIPPED && !event.stated().equals(event.after());
        String what = texts.get("targets.event." + event.kind().code());
        return new RegisterChange(
                when(event.at(), texts),
                event.by().equals(TargetStore.PRODUCT) ? texts.get("targets.product") : event.by(),
                behind ? texts.get("targets.event.behind", what, value(event.stated(), texts)) : what,
                value(event.before(), texts),
                value(event.after(), texts),
                Optional.ofNullable(event.reason()).orElse(""),
                event.stated().source());
    }

    /** A moment, or the words for what was known from the beginning. */
    public static String when(Instant at, Texts texts) {
        return at.equals(TargetRevision.FROM_THE_BEGINNING)
                ? texts.get("targets.from-the-beginning")
                : Formats.in(texts.locale()).instant(at);
    }

    /** Share, band and status, for example "12 % (interpolated)". */
    public static String value(@Nullable TargetValue value, Texts texts) {
        if (value == null) {
            return texts.get("targets.nothing");
        }
        String status = texts.get("parity.target-status." + value.status().code());
        if (value.share() == null) {
            return texts.get("targets.marked", texts.get("targets.no-value"), status);
        }
        Formats formats = Formats.in(texts.locale());
        String share = texts.get(
                "targets.percent", formats.number(MetricValue.of(value.share().movePointRight(2))));
        return texts.get(
                "targets.marked",
                share,
                value.band() == null ? status : texts.listed(Stream.of(TargetWords.band(value.band(), texts), status)));
    }
}
