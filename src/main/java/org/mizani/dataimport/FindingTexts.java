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
        return finding.value() == null
                ? texts.get("import.message", place(finding), sentence(finding))
                : texts.get("import.message-with-value", place(finding), finding.value(), sentence(finding));
    }

    /** What is wrong, without the place. */
    public String sentence(Finding finding) {
        return texts.get(variant("finding." + finding.code(), finding), arguments(finding));
    }

    /** The way out; null when there is nothing to do. */
    public @Nullable String suggestion(Finding finding) {
        String key = variant("finding." + finding.code() + ".suggestion", finding);
        return texts.has(key) ? texts.get(key, arguments(finding)) : null;
    }

    /** A sentence may differ by the number of its arguments: {@code foreign-key.3} names the near miss that was found. */
    private String variant(String key, Finding finding) {
        String counted = key + "." + finding.arguments().size();
        return texts.has(counted) ? counted : key;
    }

    /** The place in words: sheet and cell. */
    public String place(Finding finding) {
        return finding.sheet() == null
                ? texts.get("import.whole-file")
                : finding.cell() == null
                        ? texts.get("import.sheet", finding.sheet())
                        : texts.get("import.place", finding.sheet(), finding.cell());
    }

    /** Arguments as stated; an argument that is itself a key, marked by a colon in front, is translated. */
    private Object[] arguments(Finding finding) {
        List<String> stated = finding.arguments();
        return stated.stream()
                .map(a -> a.startsWith(":") ? texts.get(a.substring(1)) : a)
                .toArray();
    }
}
