package org.mizani.financing.arrears;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.financing.Arrears;
import org.mizani.financing.ArrearsAge;
import org.mizani.financing.ArrearsBook;
import org.mizani.financing.Scope;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/**
 * Names of what arrears are about, in the reader's language.
 *
 * @param names of contributors by code
 */
public record ArrearsWords(ArrearsBook book, Map<String, String> names, Locale locale) {

    public ArrearsWords {
        names = Map.copyOf(names);
    }

    public Texts texts() {
        return Texts.in(locale);
    }

    Formats formats() {
        return Formats.in(locale);
    }

    public String contributor(String code) {
        return code.equals(Arrears.ALL) ? texts().get("headcounts.not-broken-down") : names.getOrDefault(code, code);
    }

    public String scope(Scope scope) {
        return texts().get("scope." + scope.code());
    }

    String age(ArrearsAge age) {
        return texts().get("financing.age." + age.code());
    }

    String currency() {
        return book.question().currency();
    }

    /** The day asked for. */
    String day() {
        return formats().date(book.question().date());
    }

    /** For example "ATMIS, 31 December 2024"; says contributor, due date and category where a source does. */
    public String fact(Arrears fact) {
        return Stream.of(
                        fact.operation(),
                        fact.contributor().equals(Arrears.ALL) ? "" : contributor(fact.contributor()),
                        formats().date(fact.asOf()),
                        fact.due() == null
                                ? ""
                                : texts().get("arrears.due", formats().date(fact.due())),
                        fact.category())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
