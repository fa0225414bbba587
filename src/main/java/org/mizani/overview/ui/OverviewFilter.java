package org.mizani.overview.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.overview.Standing;
import org.mizani.overview.StandingSort;

/**
 * What the reader of the first page has chosen; all of it stands in the address.
 *
 * @param lead lead organisation, null for all
 * @param sort column that orders the operations, null for those that run first
 * @param descending largest figure first
 */
record OverviewFilter(
        @Nullable String lead, Basis basis, @Nullable StandingSort sort, boolean descending) {

    static OverviewFilter of(QueryParameters parameters) {
        return new OverviewFilter(
                parameters.getSingleParameter("lead").orElse(null),
                parameters.getSingleParameter("basis").flatMap(Basis::byCode).orElse(Basis.DEFAULT),
                parameters
                        .getSingleParameter("sort")
                        .flatMap(StandingSort::byCode)
                        .orElse(null),
                parameters.getSingleParameter("order").filter("desc"::equals).isPresent());
    }

    Map<String, String> words() {
        Map<String, String> given = new LinkedHashMap<>();
        if (lead != null) {
            given.put("lead", lead);
        }
        if (basis != Basis.DEFAULT) {
            given.put("basis", basis.code());
        }
        if (sort != null) {
            given.put("sort", sort.code());
            given.put("order", descending ? "desc" : "asc");
        }
        return given;
    }

    QueryParameters parameters() {
        return QueryParameters.simple(words());
    }

    OverviewFilter withLead(@Nullable String chosen) {
        return new OverviewFilter(chosen, basis, sort, descending);
    }

    OverviewFilter withBasis(Basis chosen) {
        return new OverviewFilter(lead, chosen, sort, descending);
    }

    /** Orders by a column, largest first; a second time turns the order. */
    OverviewFilter sortedBy(StandingSort column) {
        return new OverviewFilter(lead, basis, column, column != sort || !descending);
    }

    List<Standing> sorted(List<Standing> standings) {
        return sort == null ? standings : sort.sorted(standings, basis, descending);
    }
}
