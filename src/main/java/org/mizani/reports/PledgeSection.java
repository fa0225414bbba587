package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.ClaimsTable;
import org.mizani.financing.Conversions;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.PledgeTable;
import org.mizani.financing.Pledges;
import org.mizani.financing.Scope;
import org.mizani.metrics.Period;
import org.mizani.operations.PartnerQueries;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Each pledge with what was signed, what came and how long it took; then the claims behind the table. */
@Component
class PledgeSection implements SectionWriter {

    private final Pledges pledges;
    private final PartnerQueries partners;

    PledgeSection(Pledges pledges, PartnerQueries partners) {
        this.pledges = pledges;
        this.partners = partners;
    }

    @Override
    public String code() {
        return "pledges";
    }

    @Override
    public SectionContent write(ReportParameters p) {
        Pledges.Answer found = found(p, p.scope());
        return new SectionContent(
                blocks(found, p),
                List.of(MoneyMethod.scopes(Texts.in(p.locale()))),
                new Conversions(found.rates(), found.notConverted()));
    }

    private Pledges.Answer found(ReportParameters p, @Nullable Scope scope) {
        Period period = p.from() == null && p.to() == null ? null : p.openPeriod();
        return pledges.of(p.operation().code(), period, scope, FundingQuestion.DEFAULT_CURRENCY, p.knownAt());
    }

    private List<Block> blocks(Pledges.Answer found, ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        if (found.chains().isEmpty()) {
            return List.of(new Block.Note(OtherScopes.words(
                            p.scope(),
                            found(p, null).entries().stream()
                                    .map(claim -> claim.funding().scope())
                                    .toList(),
                            p.locale())
                    .orElseGet(() -> texts.get("reports.pledges.nothing"))));
        }
        String operation = p.operation().code();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figures(PledgeTable.of(
                operation, found.chains(), partners.names(p.locale()), FundingQuestion.DEFAULT_CURRENCY, p.locale())));
        blocks.add(new Block.Figures(ClaimsTable.of(operation, found.entries(), p.locale())));
        return blocks;
    }
}
