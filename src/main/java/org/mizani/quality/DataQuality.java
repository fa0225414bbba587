package org.mizani.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mizani.dataimport.ImportQueries;
import org.mizani.financing.FinancingQueries;
import org.mizani.headcounts.ReportFactQueries;
import org.mizani.headcounts.ReportingQueries;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.TargetQueries;
import org.mizani.provenance.Figures;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Finds what a data steward must look at; what it reads is bounded, however many claims there are. */
@Component
public class DataQuality {

    private final Examined.Sources sources;
    private final TargetQueries targets;
    private final ContributorQueries contributors;
    private final Figures figures;

    DataQuality(
            OperationQueries operations,
            ReportingQueries reporting,
            ReportFactQueries facts,
            FinancingQueries financing,
            ImportQueries imports,
            TargetQueries targets,
            ContributorQueries contributors,
            Figures figures) {
        this.sources = new Examined.Sources(operations, reporting, facts, financing, imports);
        this.targets = targets;
        this.contributors = contributors;
        this.figures = figures;
    }

    /** All kinds, in their order. */
    public List<QualityGroup> all(QualityQuestion question, Locale locale) {
        Examined examined = new Examined(question, sources);
        return Stream.of(QualityKind.values())
                .map(kind -> group(kind, examined, locale))
                .toList();
    }

    public QualityGroup of(QualityKind kind, QualityQuestion question, Locale locale) {
        return group(kind, new Examined(question, sources), locale);
    }

    private QualityGroup group(QualityKind kind, Examined examined, Locale locale) {
        Texts texts = Texts.in(locale);
        return switch (kind) {
            case CONFLICTING_PEOPLE ->
                new ConflictingPeople(new FactCells(contributors.names(locale), texts), texts).of(examined);
            case CONFLICTING_MONEY -> new ConflictingMoney(figures, texts).of(examined);
            case SINGLE_SOURCE ->
                new SingleSources(new FactCells(contributors.names(locale), texts), texts).of(examined);
            case MISSING_MONTHS -> new MonthsLeftOut(texts).of(examined);
            case STALE -> new StaleOperations(texts).of(examined);
            case UNSURE_TARGETS -> new UnsureTargets(targets, texts).of(examined);
            case UNSURE_CEILINGS ->
                new UnsureCeilings(texts).of(examined, sources.operations().ceilings());
            case NOT_CONVERTED -> new NotConverted(figures, texts).of(examined);
        };
    }
}
