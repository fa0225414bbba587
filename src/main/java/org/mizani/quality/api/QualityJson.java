package org.mizani.quality.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.quality.QualityGroup;
import org.mizani.ui.texts.Texts;

/**
 * How much was found of a kind.
 *
 * @param kind for the parameter of that name
 * @param unit what is counted
 * @param about what it means and what to do about it
 * @param searched where it was looked for, null for everywhere
 */
record QualityJson(
        String kind,
        String title,
        long count,
        String unit,
        String about,
        @Nullable String searched) {

    static QualityJson of(QualityGroup group, int months, Locale locale) {
        Texts texts = Texts.in(locale);
        String code = group.kind().code();
        return new QualityJson(
                code,
                texts.get("quality.kind." + code),
                group.count(),
                texts.get("quality.unit." + code),
                texts.get("quality.about." + code, months),
                group.searched());
    }
}
