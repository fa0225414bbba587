package org.mizani.dataimport;

import java.math.BigDecimal;
import org.mizani.dataimport.profile.Numbers;

/** A number that a person types, read by the rules for numbers in files: what has two readings is never guessed. */
public sealed interface TypedNumber {

    record Known(BigDecimal number) implements TypedNumber {}

    /** Both readings in plain digits, with a point before decimals. */
    record TwoReadings(String one, String other) implements TypedNumber {}

    /** No number, or one with anything else beside it. */
    record None() implements TypedNumber {}

    static TypedNumber read(String text) {
        return Numbers.typed(text, Known::new, TwoReadings::new, new None());
    }
}
