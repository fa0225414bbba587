package org.mizani.operations.registers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a table of codes; every value that cannot be used is refused with its place. */
record CodeRow(String file, long line, Map<String, String> values) {

    @Nullable
    String text(String column) {
        String value = values.getOrDefault(column, "").strip();
        return value.isEmpty() ? null : value;
    }

    String required(String column) {
        String value = text(column);
        if (value == null) {
            throw broken(column, "a value is missing");
        }
        return value;
    }

    @Nullable
    LocalDate date(String column) {
        return text(column) == null ? null : requiredDate(column);
    }

    LocalDate requiredDate(String column) {
        return parsed(column, LocalDate::parse, "is not a date such as 2007-03-01");
    }

    int requiredCount(String column) {
        return parsed(column, Integer::parseUnsignedInt, "is not a whole number");
    }

    boolean yes(String column) {
        return oneOf(column, "yes", "no").equals("yes");
    }

    String oneOf(String column, String... words) {
        String value = required(column);
        if (!List.of(words).contains(value)) {
            throw broken(column, "\"" + value + "\" is not one of " + String.join(", ", words));
        }
        return value;
    }

    /** The parts between {@code |}. */
    List<String> list(String column) {
        String value = text(column);
        return value == null
                ? List.of()
                : Stream.of(value.split("\\|"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    CodeFileException broken(String column, String what) {
        return new CodeFileException(file, line, column, what);
    }

    private <T> T parsed(String column, Function<String, T> reading, String complaint) {
        String value = required(column);
        try {
            return reading.apply(value);
        } catch (DateTimeParseException | NumberFormatException e) {
            throw (CodeFileException)
                    broken(column, "\"" + value + "\" " + complaint).initCause(e);
        }
    }
}
