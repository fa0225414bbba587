package org.mizani.dataimport.profile;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the texts of a sheet's columns are read, by position of the column from 0; a column without a style has none, so
 * that each of its texts is read by itself and asked about when it has two readings.
 */
public record Styles(Map<Integer, NumberStyle> numbers, Map<Integer, DateOrder> dates) {

    public static final Styles NONE = new Styles(Map.of(), Map.of());

    public Styles {
        numbers = Map.copyOf(numbers);
        dates = Map.copyOf(dates);
    }

    public @Nullable NumberStyle number(int column) {
        return numbers.get(column);
    }

    public @Nullable DateOrder date(int column) {
        return dates.get(column);
    }

    /** These styles, and for columns that have none those of {@code others}. */
    public Styles or(Styles others) {
        Map<Integer, NumberStyle> allNumbers = new HashMap<>(others.numbers);
        Map<Integer, DateOrder> allDates = new HashMap<>(others.dates);
        allNumbers.putAll(numbers);
        allDates.putAll(dates);
        return new Styles(allNumbers, allDates);
    }
}
