package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import org.mizani.financing.Conversions;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.partners.PartnerSentences;
import org.mizani.financing.partners.PartnerTables;
import org.mizani.financing.partners.Partnerships;
import org.mizani.operations.PartnerQueries;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Who supports which operation with what, and the amounts of each scope. */
@Component
class PartnerSection implements SectionWriter {

    private final Partnerships partnerships;
    private final PartnerQueries partners;

    PartnerSection(Partnerships partnerships, PartnerQueries partners) {
        this.partnerships = partnerships;
        this.partners = partners;
    }

    @Override
    public String code() {
        return "partners";
    }

    @Override
    public boolean ofOneOperation() {
        return false;
    }

    @Override
    public SectionContent write(ReportParameters p) {
        Partnerships.Answer found = partnerships.of(p.openPeriod(), FundingQuestion.DEFAULT_CURRENCY, p.knownAt());
        return new SectionContent(
                blocks(found, p),
                List.of(MoneyMethod.scopes(Texts.in(p.locale()))),
                new Conversions(found.rates(), found.notConverted()));
    }

    private List<Block> blocks(Partnerships.Answer found, ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        PartnerTables tables = new PartnerTables(
                found, p.openPeriod(), FundingQuestion.DEFAULT_CURRENCY, partners.names(p.locale()), p.locale());
        PartnerSentences sentences =
                new PartnerSentences(found, p.openPeriod(), FundingQuestion.DEFAULT_CURRENCY, p.locale());
        List<Block> blocks = new ArrayList<>();
        if (found.rows().isEmpty()) {
            blocks.add(new Block.Note(texts.get("partners.none")));
            sentences.leftOut().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
            tables.outside().ifPresent(table -> blocks.add(new Block.Figures(table)));
            return blocks;
        }
        sentences.sentences().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        blocks.add(new Block.Figures(tables.matrix()));
        blocks.add(new Block.Paragraph(texts.get("reports.finance.scopes-apart")));
        tables.amounts().forEach(table -> blocks.add(new Block.Figures(table)));
        tables.outside().ifPresent(table -> blocks.add(new Block.Figures(table)));
        return blocks;
    }
}
