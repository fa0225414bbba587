package org.mizani.dataimport.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mizani.dataimport.ImportFilter;
import org.mizani.ui.AddressWords;

/**
 * What the address of the history asks for.
 *
 * @param page from 0
 */
record HistoryParameters(ImportFilter filter, int page) {

    private static final int MOST_PAGES = 100_000;

    static HistoryParameters of(QueryParameters query) {
        AddressWords words = new AddressWords(query);
        return new HistoryParameters(
                new ImportFilter(
                        text(query, "file"),
                        text(query, "who"),
                        text(query, "status"),
                        words.date("from"),
                        words.date("to")),
                page(text(query, "page")));
    }

    HistoryParameters at(int other) {
        return new HistoryParameters(filter, other);
    }

    QueryParameters query() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("file", filter.file());
        all.put("who", filter.who());
        all.put("status", filter.status());
        all.put("from", filter.from() == null ? "" : filter.from().toString());
        all.put("to", filter.to() == null ? "" : filter.to().toString());
        all.put("page", page == 0 ? "" : Integer.toString(page));
        all.values().removeIf(String::isEmpty);
        return QueryParameters.simple(all);
    }

    private static String text(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("");
    }

    private static int page(String text) {
        return text.matches("\\d{1,6}") ? Math.min(MOST_PAGES, Integer.parseInt(text)) : 0;
    }
}
