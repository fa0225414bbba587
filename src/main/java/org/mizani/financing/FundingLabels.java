package org.mizani.financing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.metrics.Period;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What a claim or a computed figure is, in a line of the reader's language. */
public final class FundingLabels {

    private final Texts texts;
    private final Formats formats;

    public FundingLabels(Locale locale) {
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
    }

    public String of(Funding claim) {
        return line(
                texts.get("financing.kind." + claim.key().kind()),
                claim.operation(),
                party(claim),
                time(claim),
                scope(claim.scope()),
                claim.category());
    }

    /** The claim with the money that it states. */
    String stated(Funding claim) {
        return texts.labelled(of(claim), SeenClaims.words(claim.money()));
    }

    String of(PositionFigure figure) {
        FundingQuestion q = figure.question();
        String time = time(q.period());
        return line(
                measure(figure),
                q.operation(),
                q.prorata() ? texts.get("financing.explorer.period.prorata", time) : time,
                scope(q.scope()),
                q.currency());
    }

    /** The name of what is measured: an amount, or a shortfall, surplus or coverage on its basis. */
    String measure(PositionFigure figure) {
        return Stream.of(PositionFigure.SHORTFALL, PositionFigure.SURPLUS, PositionFigure.COVERAGE)
                .flatMap(sort -> figure
                        .basis(sort)
                        .map(basis -> texts.get(
                                "financing." + sort + "on-basis", texts.get("financing.basis." + basis.code())))
                        .stream())
                .findFirst()
                .orElseGet(() -> texts.get("financing.measure." + figure.measure()));
    }

    String formula(PositionFigure figure) {
        String formula = texts.get("financing.formula." + figure.measure());
        return figure.question().prorata()
                ? texts.get("financing.waterfall.and", formula, texts.get("financing.explorer.note.prorata"))
                : formula;
    }

    private String scope(Scope scope) {
        return texts.get("scope." + scope.code());
    }

    private String party(Funding claim) {
        return switch (claim) {
            case Contribution c -> c.partner();
            case Expenditure e -> e.partner();
            case Arrears a ->
                a.contributor().equals(Arrears.ALL) ? texts.get("headcounts.not-broken-down") : a.contributor();
            case Requirement ignored -> "";
            case CashBalance ignored -> "";
        };
    }

    private String time(Funding claim) {
        return switch (claim) {
            case Requirement r -> time(r.period());
            case Arrears a -> formats.date(a.asOf());
            case CashBalance c -> formats.date(c.asOf());
            case Expenditure e -> fiscalYear(e.when()).orElseGet(() -> time(e.when()));
            case Contribution c -> time(c.when());
        };
    }

    /** What was spent is published by fiscal years, and known by their names. */
    private Optional<String> fiscalYear(FlowTime when) {
        return when.date() == null
                ? Optional.ofNullable(when.period()).flatMap(p -> FiscalYears.julyToJune(p, texts.locale()))
                : Optional.empty();
    }

    private String time(FlowTime when) {
        LocalDate date = when.date();
        Period period = when.period();
        if (date != null || period == null) {
            return formats.date(when.day());
        }
        return time(period);
    }

    private String time(Period period) {
        return texts.get("financing.period", formats.date(period.from()), formats.date(period.to()));
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
    }
}
