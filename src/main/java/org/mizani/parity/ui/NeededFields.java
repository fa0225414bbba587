package org.mizani.parity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.NeededQuestion;
import org.mizani.parity.ParityRow;
import org.mizani.parity.Target;
import org.mizani.parity.TargetWords;
import org.mizani.ui.Slider;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What the reader asks of the people-needed calculator. */
final class NeededFields extends Div {

    private static final int SLIDER_ENDS = 120;

    private final Texts texts;
    private final Formats formats;
    private final @Nullable ParityRow row;
    private final @Nullable Target usual;
    private final String usualTarget;
    private final Select<ParityRow> component = new Select<>();
    private final Select<String> model = new Select<>();
    private final TextField target;
    private final TextField dates;
    private final TextField entry;
    private final Slider rotation;
    private final Slider months;
    private final Consumer<NeededQuestion> asked;
    private NeededQuestion question = NeededQuestion.USUAL;

    /**
     * @param usual target unless the reader enters another, null when the framework has none
     * @param moved what is asked while a slider moves
     * @param asked what is asked for good, and belongs into the address
     */
    NeededFields(
            List<ParityRow> rows,
            @Nullable ParityRow row,
            @Nullable Target usual,
            Consumer<NeededQuestion> moved,
            Consumer<NeededQuestion> asked,
            Locale locale) {
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
        this.row = row;
        this.usual = usual;
        this.usualTarget = usual == null
                ? ""
                : formats.number(MetricValue.of(usual.metFrom().movePointRight(2)));
        this.asked = asked;
        this.target = field("target");
        this.dates = field("dates");
        this.entry = field("entry");
        this.rotation = slider("rotation", NeededQuestion.LONGEST_ROTATION);
        this.months = slider("months", NeededQuestion.MOST_MONTHS);
        addClassName("needed-fields");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("parity.needed.heading"));
        choices(rows);
        target.setHelperText(
                usual == null
                        ? texts.get("parity.needed.target.none")
                        : texts.get(
                                "parity.needed.target.of",
                                usual.framework(),
                                Integer.toString(usual.year()),
                                TargetWords.share(usual, texts)));
        entry.setHelperText(texts.get("parity.needed.entry-share.help"));
        dates.setHelperText(texts.get("parity.needed.dates.help"));
        rotation.onMove(m -> moved.accept(collected()));
        months.onMove(m -> moved.accept(collected()));
        rotation.onSettled(this::ask);
        months.onSettled(this::ask);
        Button compute = new Button(texts.get("parity.needed.compute"));
        compute.addClickShortcut(Key.ENTER).listenOn(this);
        compute.addClickListener(e -> ask());
        Div words = new Div(component, target, model, dates, entry, compute);
        words.addClassName("filters");
        Div sliders = new Div(rotation, months);
        sliders.addClassName("sliders");
        add(words, sliders);
    }

    /** Fills in what is asked, and says at its field what cannot be used. */
    void show(NeededQuestion shown) {
        question = shown;
        put(target, shown.target(), usualTarget);
        put(entry, shown.entry(), "");
        put(dates, shown.dates(), word(NeededQuestion.USUAL.datesInRound()));
        rotation.show(shown.rotation() == null ? word(NeededQuestion.USUAL.rotationMonths()) : shown.rotation());
        months.show(shown.months() == null ? word(NeededQuestion.USUAL.monthsLeft()) : shown.months());
        model.setValue(shown.rotatesWhole() ? NeededQuestion.WHOLE : NeededQuestion.EVEN);
        dates.setVisible(shown.rotatesWhole());
        shown.rotationMonths().ifPresent(m -> rotation.stand(m, inMonths(m)));
        shown.monthsLeft().ifPresent(m -> months.stand(m, until(m)));
        boolean noTarget = shown.target() != null
                && shown.targetOr(usual == null ? null : usual.metFrom()).isEmpty();
        refuse(target, noTarget, texts.get("parity.needed.target.wrong"));
        refuse(entry, shown.entryWrong(), texts.get("parity.needed.entry-share.wrong"));
        refuse(
                dates,
                shown.rotatesWhole()
                        && shown.rotationMonths().isPresent()
                        && shown.datesInRound().isEmpty(),
                texts.get("parity.needed.dates.wrong"));
        rotation.refuse(
                shown.rotationMonths().isEmpty(),
                texts.get("parity.needed.months.wrong", NeededQuestion.LONGEST_ROTATION));
        months.refuse(
                shown.monthsLeft().isEmpty(), texts.get("parity.needed.months.wrong", NeededQuestion.MOST_MONTHS));
    }

    private void choices(List<ParityRow> rows) {
        component.setLabel(texts.get("parity.needed.component"));
        component.setItems(rows);
        component.setItemLabelGenerator(
                r -> r == null ? "" : texts.get("component." + r.component().code()));
        component.setValue(row);
        component.addValueChangeListener(e ->
                asked.accept(collected().withComponent(e.getValue().component().code())));
        model.setLabel(texts.get("parity.needed.model"));
        model.setItems(NeededQuestion.EVEN, NeededQuestion.WHOLE);
        model.setItemLabelGenerator(m -> texts.get("parity.needed.model." + m));
        model.setId("needed-model");
        model.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                ask();
            }
        });
    }

    private void ask() {
        asked.accept(collected());
    }

    /** What stands in the fields; the usual stays out of the address and follows the date. */
    private NeededQuestion collected() {
        return (row == null ? question : question.withComponent(row.component().code()))
                .withTarget(given(target.getValue(), usualTarget))
                .withRotation(given(rotation.value(), word(NeededQuestion.USUAL.rotationMonths())))
                .withMonths(given(months.value(), word(NeededQuestion.USUAL.monthsLeft())))
                .withModel(NeededQuestion.WHOLE.equals(model.getValue()) ? NeededQuestion.WHOLE : null)
                .withDates(given(dates.getValue(), word(NeededQuestion.USUAL.datesInRound())))
                .withEntry(given(entry.getValue(), ""));
    }

    private TextField field(String name) {
        TextField field = new TextField(texts.get("parity.needed." + (name.equals("entry") ? "entry-share" : name)));
        field.setManualValidation(true);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setId("needed-" + name);
        return field;
    }

    private Slider slider(String name, int most) {
        return new Slider(
                "needed-" + name,
                texts.get("parity.needed." + name),
                texts.get("parity.needed.unit"),
                1,
                Math.min(SLIDER_ENDS, most),
                most);
    }

    private String inMonths(int count) {
        return texts.get("parity.needed.in-months", count);
    }

    private String until(int count) {
        LocalDate report = row == null ? null : row.date();
        return report == null
                ? inMonths(count)
                : texts.get("parity.needed.until", count, formats.month(report.plusMonths(count)));
    }

    private static void put(TextField field, @Nullable String asked, String usual) {
        String shown = asked == null ? usual : asked;
        if (!field.getValue().equals(shown)) {
            field.setValue(shown);
        }
    }

    private static void refuse(TextField field, boolean wrong, String because) {
        field.setErrorMessage(because);
        field.setInvalid(wrong);
    }

    private static String word(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }

    private static @Nullable String given(String value, String usual) {
        return value.isBlank() || value.equals(usual) ? null : value;
    }
}
