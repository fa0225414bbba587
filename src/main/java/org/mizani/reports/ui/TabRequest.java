package org.mizani.reports.ui;

import java.util.Locale;
import java.util.Optional;
import org.mizani.operations.Operation;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportParameters;
import org.mizani.reports.ReportRequest;
import org.mizani.web.ApiProblem;
import org.springframework.stereotype.Component;

/** Asks for a report with the dates, basis and scope of an operation's page. */
@Component
class TabRequest {

    private final ReportRequest request;

    TabRequest(ReportRequest request) {
        this.request = request;
    }

    /** Empty when the words of the address mean nothing. */
    Optional<ReportParameters> parameters(
            ReportDefinition definition, Operation operation, OperationFilter filter, Locale locale) {
        try {
            return Optional.of(request.parameters(
                    definition,
                    new ReportRequest.Words(
                            operation.code(),
                            filter.date(),
                            filter.from(),
                            filter.to(),
                            filter.basis(),
                            filter.scope(),
                            null,
                            null),
                    locale,
                    filter.knownAt()));
        } catch (ApiProblem problem) {
            return Optional.empty();
        }
    }
}
