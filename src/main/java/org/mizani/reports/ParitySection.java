package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mizani.parity.Parity;
import org.mizani.parity.ParityQueries;
import org.mizani.parity.ParitySentences;
import org.mizani.parity.ParityTable;
import org.mizani.parity.ShareCharts;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Women and men by component against the usual framework, on the date and over time. */
@Component
class ParitySection implements SectionWriter {

    private final ParityQueries parity;
    private final TargetQueries targets;
    private final ShareCharts charts;
    private final ParityMethod method;

    ParitySection(ParityQueries parity, TargetQueries targets, ShareCharts charts, ParityMethod method) {
        this.parity = parity;
        this.targets = targets;
        this.charts = charts;
        this.method = method;
    }

    @Override
    public String code() {
        return "parity";
    }

    @Override
    public SectionContent write(ReportParameters p) {
        return new SectionContent(blocks(p), method.facts(p));
    }

    private List<Block> blocks(ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        Optional<TargetFramework> framework = targets.framework(TargetFramework.USUAL, p.knownAt());
        Optional<Parity> found = framework.map(f -> parity.parity(p.operation(), p.date(), f, p.knownAt()));
        if (found.isEmpty() || found.get().rows().isEmpty()) {
            return List.of(new Block.Note(
                    texts.get("reports.parity.nothing", Formats.in(p.locale()).date(p.date()))));
        }
        List<Block> blocks = new ArrayList<>();
        ParitySentences.of(found.get(), p.locale()).forEach(s -> blocks.add(new Block.Paragraph(s)));
        blocks.add(new Block.Figures(ParityTable.of(found.get(), p.locale())));
        blanks(found.get()).ifPresent(n -> blocks.add(new Block.Note(texts.get("reports.parity.blanks", n))));
        ShareCharts.Shares shares =
                charts.of(p.operation(), framework.orElseThrow(), p.from(), p.chartsUntil(), p.knownAt(), p.locale());
        blocks.add(shown(shares, texts));
        return blocks;
    }

    private static Block shown(ShareCharts.Shares shares, Texts texts) {
        if (shares.chart() == null) {
            return new Block.Note(texts.get("reports.parity.no-chart"));
        }
        return shares.chart().showsAny()
                ? new Block.Chart(shares.chart(), shares.table())
                : new Block.Figures(shares.table());
    }

    private static Optional<Long> blanks(Parity parity) {
        long blanks = parity.rows().stream().mapToLong(r -> r.people().blanks()).sum();
        return blanks == 0 ? Optional.empty() : Optional.of(blanks);
    }
}
