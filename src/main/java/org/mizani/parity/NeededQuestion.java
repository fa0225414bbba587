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
 * @param model {@value #WHOLE} for contingents that rotate whole, anything else for posts that rotate evenly
 * @param dates rotation dates of contingents in a round, null for {@value #USUAL_DATES}
 * @param entry per cent, null for the entry share that meets the target in time
 * @param sharing code of how the women needed are shared out, null for by size
 */
public record NeededQuestion(
        @Nullable String component,
        @Nullable String target,
        @Nullable String rotation,
        @Nullable String months,
        @Nullable String model,
        @Nullable String dates,
        @Nullable String entry,
        @Nullable String sharing) {

    public static final int LONGEST_ROTATION = 120;
    public static final int MOST_MONTHS = 600;
    public static final String EVEN = "even";
    public static final String WHOLE = "whole";

    static final int USUAL_ROTATION = 12;
    static final int USUAL_MONTHS = 24;
    static final int USUAL_DATES = 1;

    /** Everything as usual. */
    public static final NeededQuestion USUAL = new NeededQuestion(null, null, null, null, null, null, null, null);

    private static final int LONGEST_WORD = 12;

    /** Another component, whose target is the usual one again. */
    public NeededQuestion withComponent(@Nullable String chosen) {
        return new NeededQuestion(chosen, null, rotation, months, model, dates, entry, sharing);
    }

    public NeededQuestion withTarget(@Nullable String chosen) {
        return new NeededQuestion(component, chosen, rotation, months, model, dates, entry, sharing);
    }

    public NeededQuestion withRotation(@Nullable String chosen) {
        return new NeededQuestion(component, target, chosen, months, model, dates, entry, sharing);
    }

    public NeededQuestion withMonths(@Nullable String chosen) {
        return new NeededQuestion(component, target, rotation, chosen, model, dates, entry, sharing);
    }

    public NeededQuestion withModel(@Nullable String chosen) {
        return new NeededQuestion(component, target, rotation, months, chosen, dates, entry, sharing);
    }

    public NeededQuestion withDates(@Nullable String chosen) {
        return new NeededQuestion(component, target, rotation, months, model, chosen, entry, sharing);
    }

    public NeededQuestion withEntry(@Nullable String chosen) {
        return new NeededQuestion(component, target, rotation, months, model, dates, chosen, sharing);
    }

    public NeededQuestion withSharing(@Nullable String chosen) {
        return new NeededQuestion(component, target, rotation, months, model, dates, entry, chosen);
    }

    /** The target as a fraction above 0 and at most 1, with a point or a comma; empty when it is none. */
    public Optional<BigDecimal> targetOr(@Nullable BigDecimal usual) {
        return target == null ? Optional.ofNullable(usual) : fraction(target).filter(t -> t.signum() > 0);
    }

    /** True when an entry share is asked for that is none. */
    public boolean entryWrong() {
        return entry != null && entryShare().isEmpty();
    }

    /** The entry share as a fraction from 0 to 1; empty when none is asked for. */
    public Optional<BigDecimal> entryShare() {
        return Optional.ofNullable(entry).flatMap(NeededQuestion::fraction);
    }

    /** Empty when it is no whole number from 1 to {@value #LONGEST_ROTATION}. */
    public Optional<Integer> rotationMonths() {
        return whole(rotation, USUAL_ROTATION, LONGEST_ROTATION);
    }

    /** Empty when it is no whole number from 1 to {@value #MOST_MONTHS}. */
    public Optional<Integer> monthsLeft() {
        return whole(months, USUAL_MONTHS, MOST_MONTHS);
    }

    /** Empty when it is no whole number from 1 to the months of the rotation. */
    public Optional<Integer> datesInRound() {
        return rotationMonths().flatMap(most -> whole(dates, USUAL_DATES, most));
    }

    public boolean rotatesWhole() {
        return WHOLE.equals(model);
    }

    /** Empty when a number in it cannot be used. */
    public Optional<Rotation> rotates() {
        return rotatesWhole()
                ? rotationMonths().flatMap(m -> datesInRound().map(d -> new Rotation.Whole(m, d)))
                : rotationMonths().map(Rotation.Even::new);
    }

    public Sharing sharedBy() {
        return Optional.ofNullable(sharing).flatMap(Sharing::byCode).orElse(Sharing.SIZE);
    }

    private static Optional<BigDecimal> fraction(String word) {
        return number(word).map(percent -> percent.movePointLeft(2)).filter(t -> t.compareTo(BigDecimal.ONE) <= 0);
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
