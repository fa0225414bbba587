package org.mizani.parity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.parity.NeededQuestion;
import org.mizani.parity.ParityRow;
import org.mizani.parity.PeopleNeeded;
import org.mizani.parity.Rotation;
import org.mizani.parity.Target;
import org.mizani.parity.TargetSteps;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** How many women it takes to reach a target, in words. A question becomes an address, which can be mailed. */
final class NeededCalculator extends Div {

    private final @Nullable ParityRow row;
    private final TargetSteps steps;
    private final @Nullable Target usual;
    private final NeededFields fields;
    private final NeededAnswers answers;
    private final Div place = new Div();
    private final Texts texts;
    private final Formats formats;

    /**
     * @param rows components that are reported, at least one
     * @param row the component asked for, null when the address names one that is not reported
     * @param steps targets of that component
     * @param asked takes a question into the address
     */
    NeededCalculator(
            List<ParityRow> rows,
            @Nullable ParityRow row,
            TargetSteps steps,
            Consumer<NeededQuestion> asked,
            Locale locale) {
        this.row = row;
        this.steps = steps;
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
        this.usual = row == null ? null : usual(row, steps).orElse(null);
        this.fields = new NeededFields(rows, row, usual, this::show, asked, locale);
        this.answers = new NeededAnswers(locale);
        addClassName("section");
        place.addClassName("section");
        setId("people-needed");
        add(new H2(texts.get("parity.needed.heading")), new Paragraph(texts.get("parity.needed.about")), fields, place);
    }

    /** The target in force, else the next one. */
    private static Optional<Target> usual(ParityRow row, TargetSteps steps) {
        return Optional.ofNullable(row.target()).or(() -> steps.after(row.date().getYear()));
    }

    void show(NeededQuestion question) {
        fields.show(question);
        Optional<BigDecimal> target = target(question);
        Optional<Rotation> rotation = question.rotates();
        Optional<Integer> months = question.monthsLeft();
        if (row == null) {
            note(texts.get("parity.needed.component-unknown", String.valueOf(question.component())));
        } else if (row.share().known().isEmpty()) {
            note(texts.get(
                    "parity.sentence.not-reported",
                    texts.get("component." + row.component().code()),
                    formats.date(row.date())));
        } else if (question.target() == null && usual == null) {
            note(texts.get("parity.needed.no-target"));
        } else if (target.isEmpty() || rotation.isEmpty() || months.isEmpty() || question.entryWrong()) {
            note(texts.get("parity.needed.wrong"));
        } else {
            answer(row, question, target.get(), rotation.get(), months.get());
        }
    }

    /** The target that is asked for; empty when there is none or it cannot be used. */
    Optional<BigDecimal> target(NeededQuestion question) {
        return question.targetOr(usual == null ? null : usual.metFrom());
    }

    private void answer(ParityRow reported, NeededQuestion question, BigDecimal target, Rotation rotation, int months) {
        Integer years = steps.reaching(target)
                .map(t -> t.year() - reported.date().getYear())
                .orElse(null);
        answers.show(
                reported,
                new PeopleNeeded(
                        reported.people().paired(),
                        target,
                        rotation,
                        months,
                        question.entryShare().orElse(null),
                        years));
        if (answers.getParent().isEmpty()) {
            place.removeAll();
            place.add(answers);
        }
    }

    private void note(String sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassNames("note", "note-warning");
        place.removeAll();
        place.add(note);
    }
}
