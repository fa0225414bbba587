package org.mizani.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Addresses inside the product: the address is the whole state of a page. */
public final class Links {

    private Links() {}

    /** Shows a page; the reader comes back with the browser's back button. */
    public static void open(String route, Map<String, String> parameters) {
        UI.getCurrent().navigate(route, QueryParameters.simple(parameters));
    }

    /**
     * Puts all that an answer was found for into the browser's address, in place of the shorter one that was opened, so
     * that a copied or kept address shows the same again whatever is imported later. Nothing is shown anew, and the
     * short address leaves the browser's history. Words that the answer does not name stay.
     */
    public static void complete(BeforeEnterEvent event, QueryParameters answered) {
        Location asked = event.getLocation();
        Map<String, List<String>> words =
                new LinkedHashMap<>(asked.getQueryParameters().getParameters());
        words.putAll(answered.getParameters());
        if (!words.equals(asked.getQueryParameters().getParameters())) {
            event.getUI()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(asked.getPath(), new QueryParameters(words)));
        }
    }

    /** The address for a link, relative to the product's root. */
    public static String href(String route, Map<String, String> parameters) {
        String query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? route : route + "?" + query;
    }
}
