package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mizani.headcounts.StrengthCharts;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Ceilings;
import org.mizani.operations.OperationQueries;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** The ceiling in force on the date, and people deployed against it over the period. */
@Component
class StrengthSection implements SectionWriter {

    private final StrengthCharts charts;
    private final OperationQueries operations;

    StrengthSection(StrengthCharts charts, OperationQueries operations) {
        this.charts = charts;
        this.operations = operations;
    }

    @Override
    public String code() {
        return "strength";
    }

    @Override
    public SectionContent write(ReportParameters p) {
        return new SectionContent(blocks(p), List.of());
    }

    private List<Block> blocks(ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        List<Block> blocks = new ArrayList<>();
        blocks.add(ceiling(p, texts));
        StrengthCharts.Strength strength =
                charts.within(p.operation(), p.from(), p.chartsUntil(), p.knownAt(), p.locale());
        if (strength.table().rows().isEmpty() || strength.chart() == null) {
            blocks.add(new Block.Note(nothing(p, texts)));
            return blocks;
        }
        blocks.add(new Block.Paragraph(
                strength.chart().frame().description(),
                strength.ceilings().stream().map(Ceiling::figure).toList()));
        blocks.add(new Block.Chart(strength.chart(), strength.table()));
        return blocks;
    }

    private static String nothing(ReportParameters p, Texts texts) {
        Formats formats = Formats.in(p.locale());
        String until = formats.date(p.chartsUntil());
        return p.from() == null
                ? texts.get("reports.strength.nothing", until)
                : texts.get("reports.strength.nothing-between", formats.date(p.from()), until);
    }

    private Block ceiling(ReportParameters p, Texts texts) {
        Formats formats = Formats.in(p.locale());
        boolean over = p.operation().endedOn() != null
                && p.date().isAfter(p.operation().endedOn());
        Optional<Ceiling> step = over
                ? Optional.empty()
                : Ceilings.uniformed(operations.ceilings(p.operation().code(), p.knownAt()))
                        .on(p.date());
        return step.map(c -> new Block.Paragraph(
                        texts.get(
                                "reports.strength.ceiling",
                                formats.date(p.date()),
                                formats.count(c.strength()),
                                formats.date(c.inForceFrom()),
                                c.document(),
                                texts.get("reports.status." + c.status())),
                        List.of(c.figure())))
                .orElseGet(() -> new Block.Paragraph(texts.get("reports.strength.no-ceiling", formats.date(p.date()))));
    }
}
