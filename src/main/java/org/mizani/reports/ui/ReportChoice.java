package org.mizani.reports.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.reports.ReportRequest;
import org.mizani.web.ApiProblem;
import org.mizani.web.RecordDates;

/**
 * What the reader has chosen; all of it stands in the address, so that a choice can be mailed.
 *
 * @param words by parameter, without those left open
 */
record ReportChoice(Map<String, String> words) {

    static final String OPERATION = "operation";
    static final String DATE = "date";
    static final String FROM = "from";
    static final String TO = "to";
    static final String BASIS = "basis";
    static final String SCOPE = "scope";
    static final String LANG = "lang";
    static final String PAPER = "paper";
    static final String AS_OF = "asOf";

    private static final List<String> KNOWN = List.of(OPERATION, DATE, FROM, TO, BASIS, SCOPE, LANG, PAPER, AS_OF);

    ReportChoice {
        words = Map.copyOf(words);
    }

    static ReportChoice of(QueryParameters address) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String name : KNOWN) {
            address.getSingleParameter(name).filter(w -> !w.isBlank()).ifPresent(w -> words.put(name, w));
        }
        return new ReportChoice(words);
    }

    ReportChoice with(String name, @Nullable String word) {
        Map<String, String> changed = new LinkedHashMap<>(words);
        if (word == null || word.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, word);
        }
        return new ReportChoice(changed);
    }

    @Nullable
    String word(String name) {
        return words.get(name);
    }

    /** The date of that name; null when there is none or it is no date. */
    @Nullable
    LocalDate day(String name) {
        try {
            String word = words.get(name);
            return word == null ? null : LocalDate.parse(word);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @throws ApiProblem when the word is no moment */
    KnownAt knownAt() {
        String word = words.getOrDefault(AS_OF, "");
        try {
            return RecordDates.knownAt(word);
        } catch (DateTimeException e) {
            throw ApiProblem.badRequest("problem.not-as-of", AS_OF, word);
        }
    }

    ReportRequest.Words request() {
        return new ReportRequest.Words(
                word(OPERATION), day(DATE), day(FROM), day(TO), word(BASIS), word(SCOPE), word(LANG), word(PAPER));
    }
}
