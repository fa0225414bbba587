package org.mizani.parity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the people-needed calculator, as it stands in the address and in the fields. Words that are no
 * answer are kept, so that they can be shown and put right.
 *
 * @param component code, null for the first that is reported
 * @param target per cent, null for what the framework says
 * @param rotation months, null for {@value #USUAL_ROTATION}
 * @param months null for {@value #USUAL_MONTHS}
 */
public record NeededQuestion(
        @Nullable String component,
        @Nullable String target,
        @Nullable String rotation,
        @Nullable String months) {

    public static final int LONGEST_ROTATION = 120;
    public static final int MOST_MONTHS = 600;

    static final int USUAL_ROTATION = 12;
    static final int USUAL_MONTHS = 24;

    /** Everything as usual. */
    public static final NeededQuestion USUAL = new NeededQuestion(null, null, null, null);

    private static final int LONGEST_WORD = 12;

    /** The target as a fraction above 0 and at most 1, with a point or a comma; empty when it is none. */
    public Optional<BigDecimal> targetOr(@Nullable BigDecimal usual) {
        if (target == null) {
            return Optional.ofNullable(usual);
        }
        return number(target)
                .map(percent -> percent.movePointLeft(2))
                .filter(t -> t.signum() > 0 && t.compareTo(BigDecimal.ONE) <= 0);
    }

    /** Empty when it is no whole number from 1 to {@value #LONGEST_ROTATION}. */
    public Optional<Integer> rotationMonths() {
        return whole(rotation, USUAL_ROTATION, LONGEST_ROTATION);
    }

    /** Empty when it is no whole number from 1 to {@value #MOST_MONTHS}. */
    public Optional<Integer> monthsLeft() {
        return whole(months, USUAL_MONTHS, MOST_MONTHS);
    }

    private static Optional<Integer> whole(@Nullable String word, int usual, int most) {
        if (word == null) {
            return Optional.of(usual);
        }
        return number(word)
                .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** Plain digits only: an exponent could ask for more digits than there is room for. */
    private static Optional<BigDecimal> number(String word) {
        String plain = word.replace("%", "").strip().replace(',', '.');
        return plain.length() <= LONGEST_WORD && plain.matches("[0-9]+(\\.[0-9]+)?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
