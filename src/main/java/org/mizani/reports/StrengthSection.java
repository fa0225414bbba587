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

/** The ceiling in force on the date, and people deployed against it over time. */
@Component
class StrengthSection implements SectionWriter {

    private final StrengthCharts charts;
    private final OperationQueries operations;

    StrengthSection(StrengthCharts charts, OperationQueries operations) {
        this.charts = charts;
        this.operations = operations;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.STRENGTH;
    }

    @Override
    public List<Block> blocks(ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(ceiling(p, texts)));
        StrengthCharts.Strength strength = charts.of(p.operation(), p.date(), p.knownAt(), p.locale());
        if (strength.table().rows().isEmpty() || strength.chart() == null) {
            blocks.add(new Block.Note(
                    texts.get("reports.strength.nothing", Formats.in(p.locale()).date(p.date()))));
            return blocks;
        }
        blocks.add(new Block.Paragraph(strength.chart().frame().description()));
        blocks.add(new Block.Chart(strength.chart(), strength.table()));
        return blocks;
    }

    private String ceiling(ReportParameters p, Texts texts) {
        Formats formats = Formats.in(p.locale());
        boolean over = p.operation().endedOn() != null
                && p.date().isAfter(p.operation().endedOn());
        Optional<Ceiling> step = over
                ? Optional.empty()
                : Ceilings.uniformed(operations.ceilings(p.operation().code())).on(p.date());
        return step.map(c -> texts.get(
                        "reports.strength.ceiling",
                        formats.date(p.date()),
                        formats.count(c.strength()),
                        formats.date(c.inForceFrom()),
                        c.document(),
                        texts.get("reports.status." + c.status())))
                .orElseGet(() -> texts.get("reports.strength.no-ceiling", formats.date(p.date())));
    }
}
