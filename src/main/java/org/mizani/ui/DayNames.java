package org.mizani.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mizani.ui.texts.Texts;

/** How date fields speak: dates as year-month-day, which nobody can misread, names in the reader's language. */
public final class DayNames {

    private DayNames() {}

    public static DatePickerI18n in(Texts texts) {
        Locale locale = texts.locale();
        return new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setToday(texts.get("date.today"))
                .setCancel(texts.get("date.cancel"))
                .setBadInputErrorMessage(texts.get("date.bad"));
    }

    /** Sunday first, as the field expects. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
