package org.mizani.financing.fund;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.fund.FundFigure.Measure;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureOrigin.Input;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains amounts and shares of the Peace Fund and of the AU's budget line by the claims. */
@Component
class FundFigures implements FigureResolver {

    private final Funds funds;

    FundFigures(Funds funds) {
        this.funds = funds;
    }

    @Override
    public String prefix() {
        return FundFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return FundFigure.parse(id).flatMap(f -> origin(f, Texts.in(locale)));
    }

    private Optional<FigureOrigin> origin(FundFigure figure, Texts texts) {
        Optional<FundPart> part = FundPart.byCode(figure.subject());
        return part.isPresent()
                ? part.flatMap(
                        p -> ofPart(figure, funds.peaceFund(figure.knownAt()).part(p), texts))
                : funds.budgetLines(figure.knownAt()).lines().stream()
                        .filter(line -> line.code().equals(figure.subject()))
                        .findFirst()
                        .flatMap(line -> ofLine(figure, line, texts));
    }

    private static Optional<FigureOrigin> ofPart(FundFigure figure, PeaceFund.Part part, Texts texts) {
        String name = texts.get("fund.part." + part.part().code());
        return switch (figure.measure()) {
            case TARGET -> stated(figure, name, part.target(), texts);
            case BALANCE -> stated(figure, name, part.balance(), texts);
            case SPENT -> stated(figure, name, part.spent(), texts);
            case SHARE ->
                computed(figure, name, part.shareOfTarget(), inputs(texts, part.target(), part.balance()), texts);
            case MISSING -> computed(figure, name, part.missing(), inputs(texts, part.target(), part.balance()), texts);
            case TOTAL, MEMBERS, PARTNERS, MEMBERS_SHARE, PARTNERS_SHARE, RESERVE, SECURED, GAP -> Optional.empty();
        };
    }

    private static Optional<FigureOrigin> ofLine(FundFigure figure, BudgetLine line, Texts texts) {
        String name = texts.get(
                "fund.line.name",
                MoneySentences.period(line.period(), texts.locale()),
                texts.get("scope." + line.scope().code()));
        return switch (figure.measure()) {
            case TOTAL -> stated(figure, name, line.total(), texts);
            case MEMBERS -> stated(figure, name, line.members(), texts);
            case PARTNERS -> stated(figure, name, line.partners(), texts);
            case RESERVE -> stated(figure, name, line.reserve(), texts);
            case SECURED -> stated(figure, name, line.secured(), texts);
            case GAP ->
                computed(
                        figure,
                        name,
                        line.gap(),
                        inputs(texts, line.total(), line.members(), line.reserve(), line.secured()),
                        texts);
            case MEMBERS_SHARE ->
                computed(figure, name, line.shareOfMembers(), inputs(texts, line.members(), line.total()), texts);
            case PARTNERS_SHARE ->
                computed(figure, name, line.shareOfPartners(), inputs(texts, line.partners(), line.total()), texts);
            case TARGET, BALANCE, SPENT, SHARE, MISSING -> Optional.empty();
        };
    }

    private static Optional<FigureOrigin> stated(FundFigure figure, String name, Stated stated, Texts texts) {
        return computed(figure, name, stated.amount(), inputs(texts, stated), texts);
    }

    private static Optional<FigureOrigin> computed(
            FundFigure figure, String name, MetricValue value, List<Input> inputs, Texts texts) {
        Measure measure = figure.measure();
        return Optional.of(new FigureOrigin.Computed(
                texts.get("fund.label", texts.get("fund.measure." + measure.code()), name),
                value,
                texts.get("fund.formula." + measure.code()),
                inputs));
    }

    private static List<Input> inputs(Texts texts, Stated... stated) {
        Formats formats = Formats.in(texts.locale());
        return Stream.of(stated)
                .flatMap(s -> s.inputs().stream())
                .map(v -> new Input(
                        v.claim().figure(),
                        texts.get(
                                "fund.claim",
                                texts.get("financing.kind."
                                        + v.claim().funding().key().kind()),
                                v.claim().funding().category(),
                                v.claim().funding().money().currency(),
                                formats.amount(MetricValue.of(
                                        v.claim().funding().money().amount()))),
                        v.amount()))
                .toList();
    }
}
