package org.mizani.dataimport.profile;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Answers;
import org.mizani.dataimport.Question;
import org.mizani.dataimport.Questions;

/**
 * Asks about one table, in words that name it, and finds what was answered: about this file, or about an earlier one
 * with the same headings.
 */
public final class TableQuestions {

    private final String sheet;
    private final String suffix;
    private final Questions questions;
    private final Answers remembered;
    private final Map<String, String> used = new TreeMap<>();

    /** @param suffix what tells a further table of a sheet from the first; empty for the first */
    TableQuestions(String sheet, String suffix, Questions questions, Answers remembered) {
        this.sheet = sheet;
        this.suffix = suffix;
        this.questions = questions;
        this.remembered = remembered;
    }

    /** What was said about this file, else about an earlier one. */
    Optional<String> answer(String kind, String what) {
        Optional<String> answer = given(kind, what).or(() -> remembered(kind, what));
        answer.ifPresent(a -> used.put(relative(kind, what), a));
        return answer;
    }

    Optional<String> given(String kind, String what) {
        Optional<String> given = questions.answers().to(id(kind, what));
        given.ifPresent(a -> used.put(relative(kind, what), a));
        return given;
    }

    /** As {@link #answer}, but what was said about an earlier file counts only where it was about the same text. */
    Optional<String> givenAbout(String kind, String what, String text) {
        String about = relative(kind, what + " of " + text);
        Optional<String> answer = questions.answers().to(id(kind, what)).or(() -> remembered.to(about));
        answer.ifPresent(a -> used.put(about, a));
        return answer;
    }

    Optional<String> remembered(String kind, String what) {
        return remembered.to(relative(kind, what));
    }

    void ask(String kind, String what, @Nullable String cell, Wording wording) {
        ask(kind, what, cell, wording, true);
    }

    /** Lets a person say something else than what is proposed. */
    void propose(String kind, String what, @Nullable String cell, Wording wording) {
        ask(kind, what, cell, wording, false);
    }

    private void ask(String kind, String what, @Nullable String cell, Wording wording, boolean required) {
        questions.ask(new Question(
                id(kind, what), sheet, cell, wording.arguments(), wording.options(), required, wording.free()));
    }

    /** Asks about all of the file, not about this table alone. */
    void askOfFile(String id, String cell, Wording wording) {
        questions.ask(new Question(id, sheet, cell, wording.arguments(), wording.options(), true, wording.free()));
    }

    /** How a question is put. */
    record Wording(java.util.List<String> arguments, java.util.List<Question.Option> options, boolean free) {}

    /** The answers that this table needed, by ids that hold for any file with the same headings. */
    public Answers used() {
        Map<String, String> all = new TreeMap<>(used);
        remembered.given().forEach((id, answer) -> {
            if (Codes.question(id)) {
                all.put(id, answer);
            }
        });
        questions.answers().given().forEach((id, answer) -> {
            if (Codes.question(id)) {
                all.put(id, answer);
            }
        });
        return new Answers(all);
    }

    private String id(String kind, String what) {
        return kind + " " + sheet + "!" + what + suffix;
    }

    private static String relative(String kind, String what) {
        return kind + " " + what;
    }
}
