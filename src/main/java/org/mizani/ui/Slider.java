package org.mizani.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.function.IntConsumer;

/**
 * A whole number, such as months or per cent, to be slid or typed: the slider of the browser with its value in words,
 * and a field for numbers beside it. Both say what they are to whoever cannot see them.
 */
public final class Slider extends Div {

    /** Long enough that a key held down, or pressed a few times, makes one address and not many. */
    private static final int SETTLED_AFTER_MILLISECONDS = 500;

    private static final int FOLLOWS_WITHIN_MILLISECONDS = 60;

    private final RangeInput range = new RangeInput(ValueChangeMode.TIMEOUT);
    private final TextField field = new TextField();
    private final Span words = new Span();
    private final int usualMost;
    private final int most;

    /**
     * @param id of the field; the slider has it with {@code -slider} at the end
     * @param least where the slider begins
     * @param usualMost where the slider ends, unless the field holds more
     * @param most that the field takes
     */
    public Slider(String id, String label, String unit, int least, int usualMost, int most) {
        this.usualMost = usualMost;
        this.most = most;
        addClassName("slider");
        range.setId(id + "-slider");
        range.setMin(least);
        range.setMax(usualMost);
        range.setStep(1.0);
        range.setValueChangeTimeout(FOLLOWS_WITHIN_MILLISECONDS);
        NativeLabel name = new NativeLabel(label);
        name.setFor(range);
        words.addClassName("slider-value");
        words.getElement().setAttribute("aria-hidden", "true");
        field.setId(id);
        field.setLabel(unit);
        field.setAriaLabel(label + ", " + unit);
        field.setManualValidation(true);
        field.getElement().setAttribute("inputmode", "numeric");
        add(name, words, range, field);
    }

    /** @param moved each time that the slider has moved, also while it is held */
    public void onMove(IntConsumer moved) {
        range.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                int number = (int) Math.round(e.getValue());
                field.setValue(Integer.toString(number));
                moved.accept(number);
            }
        });
    }

    /** @param settled when the slider is let go, or the field holds something else */
    public void onSettled(Runnable settled) {
        range.getElement()
                .addEventListener("change", e -> settled.run())
                .debounce(SETTLED_AFTER_MILLISECONDS, DebouncePhase.TRAILING);
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                settled.run();
            }
        });
    }

    public String value() {
        return field.getValue();
    }

    /** @param shown what stands in the field, which need not be a number */
    public void show(String shown) {
        if (!field.getValue().equals(shown)) {
            field.setValue(shown);
        }
    }

    /** @param spoken the value in words */
    public void stand(int number, String spoken) {
        range.setMax(number > usualMost ? most : usualMost);
        if (Math.round(range.getValue()) != number) {
            range.setValue((double) number);
        }
        range.getElement().setAttribute("aria-valuetext", spoken);
        words.setText(spoken);
    }

    public void refuse(boolean wrong, String because) {
        field.setErrorMessage(because);
        field.setInvalid(wrong);
    }
}
