package org.mizani.financing;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What is said where the scope that was asked for holds nothing though others do: never that there is nothing. */
public final class OtherScopes {

    private OtherScopes() {}

    /**
     * @param asked null for all
     * @param having scopes with anything on record for the same question
     * @return empty where no other scope holds anything
     */
    public static Optional<String> words(@Nullable Scope asked, Collection<Scope> having, Locale locale) {
        Texts texts = Texts.in(locale);
        return asked == null || having.stream().allMatch(scope -> scope == asked)
                ? Optional.empty()
                : Optional.of(texts.get("financing.other-scopes", name(asked, texts), names(asked, having, texts)));
    }

    /** The same of arrears on the question's day. */
    public static Optional<String> ofArrears(ArrearsQuestion question, Collection<Scope> having, Locale locale) {
        Texts texts = Texts.in(locale);
        Scope asked = question.scope();
        return asked == null || having.stream().allMatch(scope -> scope == asked)
                ? Optional.empty()
                : Optional.of(texts.get(
                        "arrears.other-scopes",
                        name(asked, texts),
                        Formats.in(locale).date(question.date()),
                        names(asked, having, texts)));
    }

    private static String names(Scope asked, Collection<Scope> having, Texts texts) {
        return texts.listed(having.stream()
                .filter(scope -> scope != asked)
                .distinct()
                .sorted()
                .map(scope -> name(scope, texts)));
    }

    private static String name(Scope scope, Texts texts) {
        return texts.get("scope." + scope.code());
    }
}
