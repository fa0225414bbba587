package org.mizani.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mizani.headcounts.Dimension;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.parity.trend.YearShare;
import org.springframework.stereotype.Repository;

/** Reads what projections rest on. */
@Repository
public class ProjectionQueries {

    private final HeadcountQueries headcounts;
    private final TargetQueries targets;

    ProjectionQueries(HeadcountQueries headcounts, TargetQueries targets) {
        this.headcounts = headcounts;
        this.targets = targets;
    }

    /** Each component of which a share of women is reported on or before a day. */
    public List<Outlook> outlooks(Operation operation, LocalDate day, TargetFramework framework, KnownAt knownAt) {
        HeadcountQuestion question =
                HeadcountQuestion.about(operation.code()).within(null, day).withKnownAt(knownAt);
        List<Outlook> outlooks = new ArrayList<>();
        headcounts.series(question).forEach((component, series) -> {
            if (series.shared()) {
                outlooks.add(new Outlook(
                        operation.code(),
                        component,
                        framework,
                        framework.binds(operation),
                        series,
                        YearEnds.of(series),
                        targets.steps(framework.code(), component, knownAt),
                        knownAt,
                        null));
            }
        });
        return outlooks;
    }

    public Optional<Outlook> outlook(
            Operation operation, Component component, LocalDate day, TargetFramework framework, KnownAt knownAt) {
        return outlooks(operation, day, framework, knownAt).stream()
                .filter(o -> o.component() == component)
                .findFirst();
    }

    public Projection project(Outlook outlook, ProjectionMethod method) {
        return switch (method) {
            case LINEAR -> outlook.linear();
            case LOGISTIC -> outlook.logistic();
            case SCENARIO -> outlook.scenario(byContributor(outlook));
        };
    }

    /** The year ends of the component, contributor by contributor; rows that name none, or state no women and men, are left out. */
    private Map<String, List<YearShare>> byContributor(Outlook outlook) {
        Map<String, List<YearShare>> yearEnds = new TreeMap<>();
        for (LocalDate date : outlook.yearEnds().dates()) {
            HeadcountQuestion question = HeadcountQuestion.about(
                            outlook.operation(), Dimension.CONTRIBUTOR, Dimension.DATE)
                    .only(outlook.component())
                    .within(date, date)
                    .withKnownAt(outlook.knownAt());
            for (HeadcountRow row : headcounts.rows(question)) {
                String contributor = row.contributor();
                if (contributor != null
                        && row.brokenDown()
                        && row.people().paired().whole() > 0) {
                    yearEnds.computeIfAbsent(contributor, c -> new ArrayList<>())
                            .add(new YearShare(date.getYear(), row.people().paired()));
                }
            }
        }
        return yearEnds;
    }
}
