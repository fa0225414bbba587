package org.mizani.parity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.NeededQuestion;
import org.mizani.parity.NeededSentences;
import org.mizani.parity.ParityRow;
import org.mizani.parity.PeopleNeeded;
import org.mizani.parity.Target;
import org.mizani.parity.TargetSteps;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** How many women it takes to reach a target, in words. A question becomes an address, which can be mailed. */
final class NeededCalculator extends Div {

    private final NeededAddress address;
    private final NeededQuestion question;
    private final Locale locale;
    private final Texts texts;
    private final Formats formats;

    /**
     * @param rows components that are reported, at least one
     * @param row the component asked for, null when the address names one that is not reported
     * @param steps targets of that component
     */
    NeededCalculator(
            NeededAddress address, List<ParityRow> rows, @Nullable ParityRow row, TargetSteps steps, Locale locale) {
        this.address = address;
        this.question = address.question();
        this.locale = locale;
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
        addClassName("section");
        setId("people-needed");
        add(new H2(texts.get("parity.needed.heading")), new Paragraph(texts.get("parity.needed.about")));
        Optional<Target> usual = row == null ? Optional.empty() : usual(row, steps);
        BigDecimal share = usual.map(Target::share).orElse(null);
        add(fields(rows, row, usual.orElse(null)));
        if (row == null) {
            add(note(texts.get("parity.needed.component-unknown", String.valueOf(question.component()))));
        } else if (row.share().known().isEmpty()) {
            add(note(texts.get(
                    "parity.sentence.not-reported",
                    texts.get("component." + row.component().code()),
                    formats.date(row.date()))));
        } else if (question.target() == null && share == null) {
            add(note(texts.get("parity.needed.no-target")));
        } else {
            add(answers(row, steps, share));
        }
    }

    /** The target in force, else the next one. */
    private static Optional<Target> usual(ParityRow row, TargetSteps steps) {
        return Optional.ofNullable(row.target()).or(() -> steps.after(row.date().getYear()));
    }

    private Div fields(List<ParityRow> rows, @Nullable ParityRow row, @Nullable Target usual) {
        Select<ParityRow> component = new Select<>();
        component.setLabel(texts.get("parity.needed.component"));
        component.setItems(rows);
        component.setItemLabelGenerator(
                r -> r == null ? "" : texts.get("component." + r.component().code()));
        component.setValue(row);
        component.addValueChangeListener(e -> address.ask(
                new NeededQuestion(e.getValue().component().code(), null, question.rotation(), question.months())));
        String usualTarget = usual == null ? "" : percent(usual.share());
        BigDecimal share = usual == null ? null : usual.share();
        TextField target = field("target", question.target(), usualTarget);
        target.setHelperText(
                usual == null
                        ? texts.get("parity.needed.target.none")
                        : texts.get("parity.needed.target.of", usual.framework(), Integer.toString(usual.year())));
        refuse(target, question.target() != null && question.targetOr(share).isEmpty(), "parity.needed.target.wrong");
        TextField rotation = field("rotation", question.rotation(), shown(NeededQuestion.USUAL.rotationMonths()));
        refuse(
                rotation,
                question.rotationMonths().isEmpty(),
                "parity.needed.months.wrong",
                NeededQuestion.LONGEST_ROTATION);
        TextField months = field("months", question.months(), shown(NeededQuestion.USUAL.monthsLeft()));
        refuse(months, question.monthsLeft().isEmpty(), "parity.needed.months.wrong", NeededQuestion.MOST_MONTHS);
        Button compute = new Button(texts.get("parity.needed.compute"));
        compute.addClickShortcut(Key.ENTER).listenOn(this);
        compute.addClickListener(e -> address.ask(new NeededQuestion(
                component.getValue() == null
                        ? question.component()
                        : component.getValue().component().code(),
                given(target, usualTarget),
                given(rotation, shown(NeededQuestion.USUAL.rotationMonths())),
                given(months, shown(NeededQuestion.USUAL.monthsLeft())))));
        Div fields = new Div(component, target, rotation, months, compute);
        fields.addClassName("filters");
        fields.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", texts.get("parity.needed.heading"));
        return fields;
    }

    private TextField field(String name, @Nullable String asked, String usual) {
        TextField field = new TextField(texts.get("parity.needed." + name));
        field.setManualValidation(true);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setId("needed-" + name);
        field.setValue(asked == null ? usual : asked);
        return field;
    }

    private void refuse(TextField field, boolean wrong, String because, Object... arguments) {
        field.setInvalid(wrong);
        if (wrong) {
            field.setErrorMessage(texts.get(because, arguments));
        }
    }

    private com.vaadin.flow.component.Component answers(ParityRow row, TargetSteps steps, @Nullable BigDecimal usual) {
        Optional<BigDecimal> target = question.targetOr(usual);
        Optional<Integer> rotation = question.rotationMonths();
        Optional<Integer> months = question.monthsLeft();
        if (target.isEmpty() || rotation.isEmpty() || months.isEmpty()) {
            return note(texts.get("parity.needed.wrong"));
        }
        Integer years = steps.reaching(target.get())
                .map(t -> t.year() - row.date().getYear())
                .orElse(null);
        PeopleNeeded needed =
                new PeopleNeeded(row.people().paired(), target.get(), rotation.get(), months.get(), years);
        UnorderedList answers = new UnorderedList();
        NeededSentences.of(row, needed, locale).forEach(s -> answers.add(new ListItem(s)));
        return answers;
    }

    private static Paragraph note(String sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassNames("note", "note-warning");
        return note;
    }

    private String percent(BigDecimal share) {
        return formats.number(MetricValue.of(share.movePointRight(2)));
    }

    private static String shown(Optional<Integer> months) {
        return months.map(String::valueOf).orElse("");
    }

    /** What differs from the usual; the usual stays out of the address and follows the date. */
    private static @Nullable String given(TextField field, String usual) {
        return field.getValue().isBlank() || field.getValue().equals(usual) ? null : field.getValue();
    }
}
