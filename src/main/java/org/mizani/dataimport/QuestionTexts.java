package org.mizani.dataimport;

import java.util.Locale;
import org.mizani.ui.texts.Texts;

/** The sentences of questions in a language, the same on screen and over HTTP. */
public final class QuestionTexts {

    private final Texts texts;

    private QuestionTexts(Texts texts) {
        this.texts = texts;
    }

    public static QuestionTexts in(Locale locale) {
        return new QuestionTexts(Texts.in(locale));
    }

    /** A question may be put differently by the number of its arguments. */
    public String sentence(Question question) {
        String key = "question." + question.kind() + (question.required() ? "" : "-proposed");
        String counted = key + "." + question.arguments().size();
        return texts.get(
                texts.has(counted) ? counted : key,
                question.arguments().stream().map(this::shown).toArray());
    }

    public String option(Question.Option option) {
        return shown(option.text());
    }

    private String shown(String text) {
        return text.startsWith(":") ? texts.get(text.substring(1)) : text;
    }
}
