package org.mizani.operations;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains ceilings: the document that set them. */
@Component
class CeilingFigures implements FigureResolver {

    private static final String PREFIX = "ceiling";

    private final OperationQueries operations;

    CeilingFigures(OperationQueries operations) {
        this.operations = operations;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return number(id).flatMap(operations::ceiling).map(ceiling -> origin(ceiling, locale));
    }

    private static FigureOrigin origin(Ceiling ceiling, Locale locale) {
        Texts texts = Texts.in(locale);
        String document = texts.get(
                ceiling.supersededBy() == null ? "ceiling.document" : "ceiling.document-superseded",
                ceiling.document(),
                texts.get("status." + ceiling.status()),
                ceiling.supersededBy() == null ? "" : ceiling.supersededBy());
        return new FigureOrigin.Register(
                texts.get(
                        "ceiling.label",
                        ceiling.operation(),
                        texts.get("ceiling-scope." + ceiling.componentScope()),
                        Formats.in(locale).date(ceiling.inForceFrom())),
                BigDecimal.valueOf(ceiling.strength()),
                document);
    }

    private static Optional<Long> number(FigureId id) {
        String digits = id.value().substring(Math.min(id.value().length(), PREFIX.length() + 1));
        return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
