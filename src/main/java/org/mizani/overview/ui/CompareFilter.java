package org.mizani.overview.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.List;
import org.mizani.operations.Operation;

/** The operations to compare, in the order of the address; unknown codes are left out. */
record CompareFilter(List<Operation> chosen) {

    static final int MOST = 6;
    private static final String OPERATION = "operation";

    static CompareFilter of(QueryParameters parameters, List<Operation> all) {
        return new CompareFilter(parameters.getParameters(OPERATION).stream()
                .distinct()
                .flatMap(code -> all.stream().filter(o -> o.code().equalsIgnoreCase(code)))
                .limit(MOST)
                .toList());
    }

    static QueryParameters parameters(Collection<Operation> operations) {
        return operations.isEmpty()
                ? QueryParameters.empty()
                : new QueryParameters(java.util.Map.of(
                        OPERATION, operations.stream().map(Operation::code).toList()));
    }
}
