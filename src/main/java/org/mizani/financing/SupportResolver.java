package org.mizani.financing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.PartnerQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains what a partner gave by the claims. */
@Component
class SupportResolver implements FigureResolver {

    private final SupportQueries support;
    private final OperationQueries operations;
    private final PartnerQueries partners;

    SupportResolver(SupportQueries support, OperationQueries operations, PartnerQueries partners) {
        this.support = support;
        this.operations = operations;
        this.partners = partners;
    }

    @Override
    public String prefix() {
        return SupportFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return SupportFigure.parse(id)
                .filter(f -> operations.byCode(f.operation()).isPresent())
                .flatMap(f -> origin(f, locale));
    }

    private Optional<FigureOrigin> origin(SupportFigure figure, Locale locale) {
        Texts texts = Texts.in(locale);
        FundingLabels labels = new FundingLabels(locale);
        return support
                .support(List.of(figure.operation()), figure.period(), figure.currency(), figure.knownAt())
                .rows()
                .stream()
                .filter(figure::speaksOf)
                .findFirst()
                .map(row -> row.amounts().getOrDefault(figure.measure(), Amount.NOT_REPORTED))
                .map(amount -> new FigureOrigin.Computed(
                        label(figure, texts),
                        amount.value(),
                        texts.get("partners.formula." + figure.measure().code()),
                        amount.inputs().stream()
                                .map(v -> new FigureOrigin.Input(
                                        v.claim().figure(), labels.of(v.claim().funding()), Decimals.plain(v.amount())))
                                .toList()));
    }

    private String label(SupportFigure figure, Texts texts) {
        String partner = figure.partner().isBlank()
                ? texts.get("financing.partners.unnamed")
                : partners.names(texts.locale()).getOrDefault(figure.partner(), figure.partner());
        return texts.get(
                "partners.label",
                texts.get("partners.measure." + figure.measure().code()),
                partner,
                figure.operation(),
                texts.get("partners.form." + figure.form().code()),
                MoneySentences.period(figure.period(), texts.locale()),
                texts.get("scope." + figure.scope().code()),
                figure.currency());
    }
}
