package org.mizani.contributors;

import java.util.Map;
import org.mizani.ui.texts.Texts;

/** What a contributor is called, also where it is no country. */
public final class ContributorNames {

    private ContributorNames() {}

    /** @param names of countries by ISO 3166-1 alpha-3 code */
    public static String of(String contributor, Map<String, String> names, Texts texts) {
        return switch (contributor) {
            case Subject.EVERYBODY -> texts.get("contributors.everybody");
            case Subject.NOT_BROKEN_DOWN -> texts.get("contributors.not-broken-down");
            default -> names.getOrDefault(contributor, contributor);
        };
    }
}
