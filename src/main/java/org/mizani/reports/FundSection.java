package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import org.mizani.financing.Conversions;
import org.mizani.financing.fund.FundSentences;
import org.mizani.financing.fund.FundTables;
import org.mizani.financing.fund.Funds;
import org.mizani.financing.fund.PeaceFund;
import org.springframework.stereotype.Component;

/** The AU Peace Fund: its endowment against the target, and its windows. */
@Component
class FundSection implements SectionWriter {

    private final Funds funds;

    FundSection(Funds funds) {
        this.funds = funds;
    }

    @Override
    public String code() {
        return "peace-fund";
    }

    @Override
    public boolean ofOneOperation() {
        return false;
    }

    @Override
    public SectionContent write(ReportParameters p) {
        PeaceFund fund = funds.peaceFund(p.knownAt());
        return new SectionContent(blocks(fund, p), List.of(), Conversions.of(fund.claims()));
    }

    private static List<Block> blocks(PeaceFund fund, ReportParameters p) {
        FundTables tables = new FundTables(p.knownAt(), p.locale());
        List<Block> blocks = new ArrayList<>();
        new FundSentences(p.locale()).of(fund).forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        tables.chart(fund)
                .ifPresentOrElse(
                        chart -> blocks.add(new Block.Chart(chart, tables.endowment(fund))),
                        () -> blocks.add(new Block.Figures(tables.endowment(fund))));
        blocks.add(new Block.Figures(tables.windows(fund)));
        return blocks;
    }
}
