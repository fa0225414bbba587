package org.mizani.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;

/** Fields for a day that may be left empty. */
public final class DayPicker {

    private DayPicker() {}

    /** @param label translation key */
    public static DatePicker of(String label, @Nullable LocalDate chosen, Texts texts) {
        DatePicker picker = empty(label, texts);
        picker.setValue(chosen);
        return picker;
    }

    /**
     * @param label translation key
     * @param changed takes the day that is chosen, null for none
     */
    public static DatePicker of(
            String label, @Nullable LocalDate chosen, Texts texts, Consumer<@Nullable LocalDate> changed) {
        DatePicker picker = of(label, chosen, texts);
        picker.addValueChangeListener(e -> changed.accept(e.getValue()));
        return picker;
    }

    /**
     * A field that the page fills in too: only what the reader chooses is told.
     *
     * @param label translation key
     * @param chosen takes the day that is chosen, null for none
     */
    public static DatePicker refilled(String label, Texts texts, Consumer<@Nullable LocalDate> chosen) {
        DatePicker picker = empty(label, texts);
        picker.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                chosen.accept(e.getValue());
            }
        });
        return picker;
    }

    private static DatePicker empty(String label, Texts texts) {
        DatePicker picker = new DatePicker(texts.get(label));
        picker.setI18n(DayNames.in(texts));
        picker.setClearButtonVisible(true);
        return picker;
    }
}
