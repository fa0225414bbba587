package org.mizani.reports;

import java.util.List;
import java.util.Optional;
import org.mizani.parity.ParityQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.parity.TargetWords;
import org.mizani.reports.Document.Fact;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** What a reader must know to use shares of women: how they are computed, and which targets they are read against. */
@Component
class ParityMethod {

    private final TargetQueries targets;
    private final ParityQueries parity;

    ParityMethod(TargetQueries targets, ParityQueries parity) {
        this.targets = targets;
        this.parity = parity;
    }

    List<Fact> facts(ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        return List.of(
                new Fact(texts.get("reports.method.shares"), texts.get("reports.method.shares-rule")),
                new Fact(texts.get("reports.method.targets"), targets(p, texts)));
    }

    private String targets(ReportParameters p, Texts texts) {
        Optional<TargetFramework> framework = targets.framework(TargetFramework.USUAL, p.knownAt());
        return framework.map(f -> words(f, p, texts)).orElseGet(() -> texts.get("reports.not-available"));
    }

    private String words(TargetFramework framework, ReportParameters p, Texts texts) {
        if (p.chosen() == null) {
            return texts.get("reports.method.targets-all", framework.name(p.locale()), framework.code());
        }
        return texts.get(
                framework.binds(p.operation()) ? "reports.method.targets-bind" : "reports.method.targets-benchmark",
                framework.name(p.locale()),
                framework.code(),
                inForce(p, framework, texts));
    }

    /** The targets that the report reads figures against, each with its mark. */
    private String inForce(ReportParameters p, TargetFramework framework, Texts texts) {
        String targets = texts.listed(parity.parity(p.operation(), p.date(), framework, p.knownAt()).rows().stream()
                .flatMap(row -> Optional.ofNullable(row.target()).stream())
                .map(target -> texts.get(
                        "reports.method.target",
                        texts.get("component." + target.component().code()),
                        TargetWords.share(target, texts),
                        Integer.toString(target.year()))));
        return targets.isEmpty() ? texts.get("parity.no-target") : targets;
    }
}
