package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import org.mizani.financing.ArrearsBook;
import org.mizani.financing.ArrearsQueries;
import org.mizani.financing.ArrearsQuestion;
import org.mizani.financing.Conversions;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.ScopeArrears;
import org.mizani.financing.arrears.ArrearsSentences;
import org.mizani.financing.arrears.ArrearsTables;
import org.mizani.financing.arrears.ArrearsWords;
import org.mizani.financing.arrears.RangeCharts;
import org.mizani.operations.ContributorQueries;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** What contributors are owed on the date, by age and contributor, and where statements disagree. */
@Component
class ArrearsSection implements SectionWriter {

    private final ArrearsQueries arrears;
    private final ContributorQueries contributors;

    ArrearsSection(ArrearsQueries arrears, ContributorQueries contributors) {
        this.arrears = arrears;
        this.contributors = contributors;
    }

    @Override
    public String code() {
        return "arrears";
    }

    @Override
    public boolean ofOneOperation() {
        return false;
    }

    @Override
    public SectionContent write(ReportParameters p) {
        ArrearsBook book = arrears.book(question(p));
        return new SectionContent(
                blocks(book, p),
                List.of(MoneyMethod.scopes(Texts.in(p.locale()))),
                Conversions.of(book.scopes().stream().map(Conversions::of).toList()));
    }

    private static ArrearsQuestion question(ReportParameters p) {
        return new ArrearsQuestion(
                p.chosen() == null ? null : p.operation().code(),
                null,
                p.date(),
                p.scope(),
                FundingQuestion.DEFAULT_CURRENCY,
                p.knownAt());
    }

    private List<Block> blocks(ArrearsBook book, ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        if (book.scopes().isEmpty()) {
            return List.of(new Block.Note(OtherScopes.ofArrears(
                            book.question(), arrears.scopes(book.question()), p.locale())
                    .orElseGet(() -> texts.get(
                            "reports.arrears.nothing", Formats.in(p.locale()).date(p.date())))));
        }
        ArrearsWords words = new ArrearsWords(book, contributors.names(p.locale()), p.locale());
        List<Block> blocks = new ArrayList<>();
        if (book.scopes().size() > 1) {
            blocks.add(new Block.Paragraph(texts.get("reports.finance.scopes-apart")));
        }
        book.scopes().forEach(scope -> blocks.addAll(blocks(scope, words)));
        return blocks;
    }

    private static List<Block> blocks(ScopeArrears scope, ArrearsWords words) {
        ArrearsTables tables = new ArrearsTables(scope, words);
        List<Block> blocks = new ArrayList<>();
        ArrearsSentences.of(scope, words).forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        if (!scope.lines().isEmpty()) {
            blocks.add(new Block.Figures(tables.lines()));
        }
        if (tables.dividedByContributor()) {
            blocks.add(new Block.Figures(tables.byContributor()));
        }
        RangeCharts.of(scope, words)
                .ifPresent(picture -> blocks.add(new Block.Chart(picture.chart(), picture.table())));
        return blocks;
    }
}
