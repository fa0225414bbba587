package org.mizani.reports.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.IssuedParameters;
import org.mizani.reports.ReportIssue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Tells what two issues were asked that is not the same, since then figures differ for that reason too. */
final class AskedOtherwise {

    private final Texts texts;
    private final List<String> parts = new ArrayList<>();

    private AskedOtherwise(Texts texts) {
        this.texts = texts;
    }

    /**
     * Nothing when both were asked the same.
     *
     * @param dated whether the report is about a date that a reader may choose
     */
    static Optional<String> sentence(ReportIssue first, ReportIssue second, boolean dated, Texts texts) {
        AskedOtherwise asked = new AskedOtherwise(texts);
        IssuedParameters a = first.parameters();
        IssuedParameters b = second.parameters();
        String all = texts.get("reports.subject.all");
        asked.part("operation", or(a.operation(), all), or(b.operation(), all));
        if (dated) {
            asked.part("date", asked.day(a.date()), asked.day(b.date()));
        }
        asked.part("from", asked.day(a.from()), asked.day(b.from()));
        asked.part("to", asked.day(a.to()), asked.day(b.to()));
        asked.part("basis", texts.get("financing.basis." + a.basis()), texts.get("financing.basis." + b.basis()));
        asked.part("scope", asked.scope(a.scope()), asked.scope(b.scope()));
        asked.part("language", asked.language(a), asked.language(b));
        return asked.parts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get("issues.compare.asked", String.join(" ", asked.parts)));
    }

    private void part(String name, String before, String after) {
        if (!before.equals(after)) {
            parts.add(texts.get("issues.compare.asked-part", texts.get("reports." + name), before, after));
        }
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? texts.get("issues.compare.open")
                : Formats.in(texts.locale()).date(day);
    }

    private String scope(@Nullable String scope) {
        return texts.get(scope == null ? "reports.scope.all" : "scope." + scope);
    }

    private String language(IssuedParameters asked) {
        return Locale.forLanguageTag(asked.lang()).getDisplayLanguage(texts.locale());
    }

    private static String or(@Nullable String word, String otherwise) {
        return Objects.requireNonNullElse(word, otherwise);
    }
}
