package org.mizani.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** Addresses inside the product: the address is the whole state of a page. */
public final class Links {

    private Links() {}

    /** Shows a page; the reader comes back with the browser's back button. */
    public static void open(String route, Map<String, String> parameters) {
        UI.getCurrent().navigate(route, QueryParameters.simple(parameters));
    }

    /** The address for a link, relative to the product's root. */
    public static String href(String route, Map<String, String> parameters) {
        String query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? route : route + "?" + query;
    }
}
