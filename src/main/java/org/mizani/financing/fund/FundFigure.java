package org.mizani.financing.fund;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Name of a figure: {@code fund~endowment~share} of a part, {@code
 * fund~2019-01-01_2019-12-31_all-in~members-share} of a budget line, and an instant for what was known then.
 *
 * @param subject code of a {@link FundPart}, or of a {@link BudgetLine}
 */
public record FundFigure(String subject, Measure measure, KnownAt knownAt) {

    static final String PREFIX = "fund";

    private static final int WORDS = 3;

    /** What is said of a part or of a line. */
    public enum Measure {
        TARGET,
        BALANCE,
        SPENT,
        SHARE,
        MISSING,
        TOTAL,
        MEMBERS,
        PARTNERS,
        MEMBERS_SHARE,
        PARTNERS_SHARE,
        RESERVE,
        SECURED,
        GAP;

        /** Word in names of figures. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    FigureId id() {
        return FigureWords.id(knownAt, PREFIX, subject, measure.code());
    }

    /**
     * Names of the figures that have a value, by measure.
     *
     * @param subject code of a {@link FundPart}, or of a {@link BudgetLine}
     */
    public static Map<String, String> known(String subject, Map<Measure, MetricValue> values, KnownAt knownAt) {
        Map<String, String> names = new LinkedHashMap<>();
        values.forEach((measure, value) -> value.known()
                .ifPresent(v -> names.put(
                        measure.code(),
                        new FundFigure(subject, measure, knownAt).id().value())));
        return names;
    }

    static Optional<FundFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS)
                .flatMap(words -> Arrays.stream(Measure.values())
                        .filter(m -> m.code().equals(words.get(2)))
                        .findFirst()
                        .map(m -> new FundFigure(words.get(1), m, words.knownAt())));
    }
}
