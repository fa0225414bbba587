package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import org.mizani.financing.Conversions;
import org.mizani.financing.fund.BudgetLines;
import org.mizani.financing.fund.FundSentences;
import org.mizani.financing.fund.FundTables;
import org.mizani.financing.fund.Funds;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** The AU budget for peace support operations: what members pay, what partners pay, and in all, by year. */
@Component
class BudgetSection implements SectionWriter {

    private final Funds funds;

    BudgetSection(Funds funds) {
        this.funds = funds;
    }

    @Override
    public String code() {
        return "au-budget";
    }

    @Override
    public boolean ofOneOperation() {
        return false;
    }

    @Override
    public SectionContent write(ReportParameters p) {
        BudgetLines lines = funds.budgetLines(p.openPeriod(), p.knownAt());
        return new SectionContent(
                blocks(lines, p), List.of(MoneyMethod.scopes(Texts.in(p.locale()))), Conversions.of(lines.claims()));
    }

    private static List<Block> blocks(BudgetLines lines, ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        if (lines.lines().isEmpty()) {
            return List.of(new Block.Note(texts.get("fund.line.none")));
        }
        FundTables tables = new FundTables(p.knownAt(), p.locale());
        List<Block> blocks = new ArrayList<>();
        new FundSentences(p.locale()).of(lines).ifPresent(said -> blocks.add(new Block.Paragraph(said)));
        lines.lines().forEach(line -> blocks.add(new Block.Figures(tables.budgetLine(line))));
        if (lines.lines().stream().anyMatch(line -> line.gap().known().isEmpty())) {
            blocks.add(new Block.Note(texts.get("reports.budget.unstated")));
        }
        return blocks;
    }
}
