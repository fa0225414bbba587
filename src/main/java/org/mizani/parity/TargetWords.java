package org.mizani.parity;

import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** How targets are named wherever they are shown: what is not verified says so, and a band is told. */
public final class TargetWords {

    private TargetWords() {}

    /** What must stand beside the share; empty for a verified share that is no band. */
    public static Optional<String> mark(Target target, Texts texts) {
        String status = target.status() == TargetStatus.VERIFIED
                ? null
                : texts.get("parity.target-status." + target.status().code());
        String band = target.band() == null ? null : texts.get("targets.band-edge", band(target.band(), texts));
        String mark = texts.listed(Stream.of(Optional.ofNullable(status), Optional.ofNullable(band))
                .flatMap(Optional::stream));
        return mark.isEmpty() ? Optional.empty() : Optional.of(mark);
    }

    /** The share that people are read against, with its mark: {@code 12.0 % (interpolated)}; a word where none applies. */
    public static String share(AgainstTarget reading, Texts texts) {
        return share(
                reading.targetShare(), Optional.ofNullable(reading.target()).flatMap(t -> mark(t, texts)), texts);
    }

    /** The share from which a target is met, with its mark. */
    public static String share(Target target, Texts texts) {
        return share(MetricValue.of(target.metFrom()), mark(target, texts), texts);
    }

    private static String share(MetricValue share, Optional<String> mark, Texts texts) {
        String number = Formats.in(texts.locale()).share(share);
        return marked(number, mark, texts);
    }

    /** A number that a sentence has written, with what must stand beside it. */
    static String marked(String number, Optional<String> mark, Texts texts) {
        return mark.map(m -> texts.get("targets.marked", number, m)).orElse(number);
    }

    /** Both edges: {@code 47–53 %}. */
    public static String band(Band band, Texts texts) {
        Formats formats = Formats.in(texts.locale());
        return texts.get(
                "targets.band",
                formats.number(MetricValue.of(band.lower().movePointRight(2))),
                formats.number(MetricValue.of(band.upper().movePointRight(2))));
    }

    /** The framework, and the band where there is one: for the end of a line in a chart. */
    static String name(Target target, Texts texts) {
        return target.band() == null
                ? target.framework()
                : texts.get("targets.band-of", target.framework(), band(target.band(), texts));
    }
}
