package org.mizani.overview.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;

/**
 * What the reader of the first page has chosen; all of it stands in the address.
 *
 * @param lead lead organisation, null for all
 */
record OverviewFilter(@Nullable String lead, Basis basis) {

    static OverviewFilter of(QueryParameters parameters) {
        return new OverviewFilter(
                parameters.getSingleParameter("lead").orElse(null),
                parameters.getSingleParameter("basis").flatMap(Basis::byCode).orElse(Basis.DEFAULT));
    }

    QueryParameters parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        if (lead != null) {
            given.put("lead", lead);
        }
        if (basis != Basis.DEFAULT) {
            given.put("basis", basis.code());
        }
        return QueryParameters.simple(given);
    }

    OverviewFilter withLead(@Nullable String chosen) {
        return new OverviewFilter(chosen, basis);
    }

    OverviewFilter withBasis(Basis chosen) {
        return new OverviewFilter(lead, chosen);
    }
}
