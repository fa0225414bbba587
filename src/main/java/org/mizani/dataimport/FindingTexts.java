package org.mizani.dataimport;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;

/** The sentences of findings in a language, the same on screen and over HTTP. */
public final class FindingTexts {

    private final Texts texts;

    private FindingTexts(Texts texts) {
        this.texts = texts;
    }

    public static FindingTexts in(Locale locale) {
        return new FindingTexts(Texts.in(locale));
    }

    /** What is wrong, with place and value. */
    public String message(Finding finding) {
        return texts.get("finding." + finding.code(), arguments(finding));
    }

    /** The way out; null when there is nothing to do. */
    public @Nullable String suggestion(Finding finding) {
        String key = "finding." + finding.code() + ".suggestion";
        return texts.has(key) ? texts.get(key, arguments(finding)) : null;
    }

    /** The place in words: sheet and cell. */
    public String place(Finding finding) {
        return finding.sheet() == null
                ? texts.get("import.whole-file")
                : finding.cell() == null ? finding.sheet() : texts.get("import.place", finding.sheet(), finding.cell());
    }

    /** Arguments as stated; an argument that is itself a key, marked by a colon in front, is translated. */
    private Object[] arguments(Finding finding) {
        List<String> stated = finding.arguments();
        return stated.stream()
                .map(a -> a.startsWith(":") ? texts.get(a.substring(1)) : a)
                .toArray();
    }
}
