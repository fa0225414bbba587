package org.mizani.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mizani.contributors.Achievers;
import org.mizani.contributors.AchieversTable;
import org.mizani.contributors.ContributorSentences;
import org.mizani.contributors.RankSort;
import org.mizani.contributors.Ranking;
import org.mizani.contributors.RankingChoice;
import org.mizani.contributors.RankingTable;
import org.mizani.contributors.ReportsTable;
import org.mizani.contributors.ScoreQuestion;
import org.mizani.contributors.Scores;
import org.mizani.operations.Component;
import org.mizani.operations.ContributorQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Women in uniform by contributor and component against the targets of the year, and who meets them. */
@org.springframework.stereotype.Component
class ContributorSection implements SectionWriter {

    private final Scores scores;
    private final TargetQueries targets;
    private final ContributorQueries contributors;
    private final ParityMethod method;

    ContributorSection(Scores scores, TargetQueries targets, ContributorQueries contributors, ParityMethod method) {
        this.scores = scores;
        this.targets = targets;
        this.contributors = contributors;
        this.method = method;
    }

    @Override
    public String code() {
        return "contributors";
    }

    @Override
    public boolean ofOneOperation() {
        return false;
    }

    @Override
    public SectionContent write(ReportParameters p) {
        return new SectionContent(blocks(p), method.facts(p));
    }

    private List<Block> blocks(ReportParameters p) {
        Optional<Ranking> found = targets.framework(TargetFramework.USUAL, p.knownAt())
                .map(framework -> scores.ranking(new ScoreQuestion(
                        p.date(), p.chosen() == null ? null : p.operation().code(), framework, p.knownAt())));
        List<Block> blocks = new ArrayList<>();
        found.ifPresent(ranking -> ContributorSentences.of(ranking, p.locale())
                .forEach(sentence -> blocks.add(new Block.Paragraph(sentence))));
        if (found.isEmpty() || found.get().rows().isEmpty()) {
            Texts texts = Texts.in(p.locale());
            blocks.add(new Block.Note(texts.get(
                    "reports.contributors.nothing", Formats.in(p.locale()).date(p.date()))));
            return blocks;
        }
        blocks.addAll(tables(found.get(), p));
        return blocks;
    }

    private List<Block> tables(Ranking ranking, ReportParameters p) {
        Map<String, String> names = contributors.names(p.locale());
        List<Block> blocks = new ArrayList<>();
        uniformed(ranking)
                .forEach(component -> blocks.add(new Block.Figures(RankingTable.of(
                        ranking,
                        new RankingChoice(component, null, RankSort.USUAL, true),
                        names,
                        ContributorSection::address,
                        p.locale()))));
        List<Achievers> achievers = Achievers.of(ranking);
        ContributorSentences.of(achievers, p.locale()).forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        if (achievers.stream().anyMatch(a -> !a.meeting().isEmpty())) {
            blocks.add(new Block.Figures(
                    AchieversTable.of(ranking, achievers, names, ContributorSection::address, p.locale())));
        }
        blocks.add(new Block.Figures(ReportsTable.of(ranking, p.locale())));
        return blocks;
    }

    /** Components in uniform of which somebody is reported. */
    private static List<Component> uniformed(Ranking ranking) {
        return Arrays.stream(Component.values())
                .filter(c -> c.deployedUniformed() || c == Component.HEADQUARTERS_UNIFORMED)
                .filter(c -> ranking.rows().stream().anyMatch(row -> row.component() == c))
                .toList();
    }

    private static String address(String contributor) {
        return "contributors/" + contributor;
    }
}
