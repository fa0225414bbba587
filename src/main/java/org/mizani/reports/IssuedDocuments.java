package org.mizani.reports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.ui.texts.RefusedException;
import org.springframework.stereotype.Component;

/** Makes issued reports anew, as the product computes them now from what was known then. */
@Component
public class IssuedDocuments {

    private final Reports reports;
    private final ReportDefinitions definitions;
    private final OperationQueries operations;

    IssuedDocuments(Reports reports, ReportDefinitions definitions, OperationQueries operations) {
        this.reports = reports;
        this.definitions = definitions;
        this.operations = operations;
    }

    /**
     * The report as it was asked, but in a language.
     *
     * @throws RefusedException when its definition is gone, or asks for an operation that the issue does not name
     */
    public Document of(ReportIssue issue, Locale language) {
        IssuedParameters asked = issue.parameters();
        Operation operation = operation(asked.operation());
        ReportDefinition definition = definitions
                .byId(issue.definition())
                .filter(found -> operation != null || !definitions.ofOneOperation(found))
                .orElseThrow(() -> new RefusedException(
                        "number", "issues.compare.refused.gone", issue.number(), issue.definition()));
        return reports.document(
                definition,
                new ReportParameters(
                        operation,
                        asked.date(),
                        asked.from(),
                        asked.to(),
                        Basis.byCode(asked.basis()).orElse(Basis.DEFAULT),
                        asked.scope() == null
                                ? null
                                : Scope.byCode(asked.scope()).orElse(null),
                        language,
                        Paper.USUAL,
                        KnownAt.of(asked.knownAt())));
    }

    /** True when its figures are of a date that a reader may choose. */
    public boolean dated(ReportIssue issue) {
        return definitions
                .byId(issue.definition())
                .filter(definition -> definition.offers("date"))
                .isPresent();
    }

    private @Nullable Operation operation(@Nullable String code) {
        return code == null ? null : operations.byCode(code).orElse(null);
    }
}
