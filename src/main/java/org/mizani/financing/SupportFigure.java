package org.mizani.financing;

import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Name of a figure: {@code support~operation~partner~from~to~scope~form~currency~measure}, and an instant for what was
 * known then.
 *
 * @param partner code, blank when not stated
 */
record SupportFigure(
        String operation,
        String partner,
        Scope scope,
        SupportForm form,
        Period period,
        String currency,
        KnownAt knownAt,
        SupportMeasure measure) {

    static final String PREFIX = "support";

    private static final String UNNAMED = "-";
    private static final int WORDS = 9;

    FigureId id() {
        return FigureWords.id(
                knownAt,
                PREFIX,
                operation,
                partner.isBlank() ? UNNAMED : partner,
                period.from().toString(),
                period.to().toString(),
                scope.code(),
                form.code(),
                currency,
                measure.code());
    }

    static Optional<SupportFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS).flatMap(SupportFigure::read);
    }

    private static Optional<SupportFigure> read(FigureWords words) {
        Optional<Period> period = words.period(3);
        Optional<Scope> scope = Scope.byCode(words.get(5));
        Optional<SupportForm> form = SupportForm.byCode(words.get(6));
        Optional<SupportMeasure> measure = SupportMeasure.byCode(words.get(8));
        return period.isEmpty() || scope.isEmpty() || form.isEmpty() || measure.isEmpty()
                ? Optional.empty()
                : Optional.of(new SupportFigure(
                        words.get(1),
                        words.get(2).equals(UNNAMED) ? "" : words.get(2),
                        scope.get(),
                        form.get(),
                        period.get(),
                        words.get(7),
                        words.knownAt(),
                        measure.get()));
    }

    boolean speaksOf(Support row) {
        return row.operation().equals(operation)
                && row.partner().equals(partner)
                && row.scope() == scope
                && row.form() == form;
    }
}
