package org.mizani.parity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Names the women asked of a contributor: {@code needed~UNAMID~2013-12-31~troops~RWA~size~0.15}, with an instant when
 * known then.
 *
 * @param contributor code, or {@link #ALL} for all together
 */
record NeededFigure(
        String operation,
        LocalDate date,
        Component component,
        String contributor,
        Sharing sharing,
        BigDecimal target,
        KnownAt knownAt) {

    static final String PREFIX = "needed";
    static final String ALL = "-";

    private static final int WORDS = 7;

    /** Plain digits of a fraction: an exponent could ask for more digits than there is room for. */
    private static final Pattern FRACTION = Pattern.compile("0(\\.[0-9]{1,20})?|1");

    FigureId id() {
        return FigureWords.id(
                knownAt,
                PREFIX,
                operation,
                date.toString(),
                component.code(),
                contributor,
                sharing.code(),
                target.stripTrailingZeros().toPlainString());
    }

    static Optional<NeededFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS)
                .flatMap(words -> words.date(2)
                        .flatMap(date -> Component.byCode(words.get(3))
                                .flatMap(component -> Sharing.byCode(words.get(5))
                                        .flatMap(sharing -> target(words.get(6))
                                                .map(target -> new NeededFigure(
                                                        words.get(1),
                                                        date,
                                                        component,
                                                        words.get(4),
                                                        sharing,
                                                        target,
                                                        words.knownAt()))))));
    }

    private static Optional<BigDecimal> target(String word) {
        return Optional.of(word)
                .filter(w -> FRACTION.matcher(w).matches())
                .map(BigDecimal::new)
                .filter(t -> t.signum() != 0);
    }
}
