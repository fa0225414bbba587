package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import org.mizani.parity.Outlook;
import org.mizani.parity.Projection;
import org.mizani.parity.ProjectionCharts;
import org.mizani.parity.ProjectionMethod;
import org.mizani.parity.ProjectionQueries;
import org.mizani.parity.ProjectionSentences;
import org.mizani.parity.ProjectionTable;
import org.mizani.parity.ShareCharts;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** When the share of women of each component reaches the last target, at the pace of the past. */
@Component
class OutlookSection implements SectionWriter {

    private final ProjectionQueries projections;
    private final TargetQueries targets;
    private final ParityMethod method;

    OutlookSection(ProjectionQueries projections, TargetQueries targets, ParityMethod method) {
        this.projections = projections;
        this.targets = targets;
        this.method = method;
    }

    @Override
    public String code() {
        return "projection";
    }

    @Override
    public SectionContent write(ReportParameters p) {
        return new SectionContent(blocks(p), method.facts(p));
    }

    private List<Block> blocks(ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        List<Outlook> outlooks = targets.framework(TargetFramework.USUAL, p.knownAt())
                .map(framework -> projections.outlooks(p.operation(), p.date(), framework, p.knownAt()))
                .orElse(List.of());
        if (outlooks.isEmpty()) {
            return List.of(new Block.Note(
                    texts.get("reports.parity.nothing", Formats.in(p.locale()).date(p.date()))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(texts.get("parity.projection.about")));
        blocks.add(new Block.Figures(ProjectionTable.of(outlooks, p.date(), p.locale())));
        outlooks.forEach(outlook -> blocks.addAll(drawn(outlook, p)));
        return blocks;
    }

    private List<Block> drawn(Outlook outlook, ReportParameters p) {
        Projection projection = projections.project(outlook, ProjectionMethod.LINEAR);
        List<Block> blocks = new ArrayList<>();
        ProjectionSentences.of(p.operation(), outlook, projection, p.locale())
                .forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        ShareCharts.Shares shares = ProjectionCharts.of(outlook, projection, p.locale());
        if (shares.chart() != null) {
            blocks.add(new Block.Chart(shares.chart(), shares.table()));
        }
        return blocks;
    }
}
