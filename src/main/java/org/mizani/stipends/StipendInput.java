package org.mizani.stipends;

import java.math.BigDecimal;
import org.mizani.dataimport.TypedNumber;
import org.mizani.ui.texts.RefusedException;

/** People and payments as readers type them, read by the rules for numbers in files. */
public final class StipendInput {

    /** Digits before the point: more nobody pays, and names of figures have no room for them. */
    private static final int MOST_DIGITS = 12;

    private static final int DECIMALS = 2;
    private static final BigDecimal ABOVE_MOST = BigDecimal.ONE.movePointRight(MOST_DIGITS);

    private StipendInput() {}

    /**
     * A whole number of people. Where a mark could stand before decimals or thousands, it stands before thousands: people
     * have no decimals.
     *
     * @param name of the field or parameter, for the sentence that refuses it
     * @throws RefusedException when it is no whole number from 0, or too large
     */
    public static long people(String name, String text) {
        BigDecimal people = switch (TypedNumber.read(text)) {
            case TypedNumber.Known(BigDecimal number) -> number;
            case TypedNumber.TwoReadings(String whole, String ignored) -> new BigDecimal(whole);
            case TypedNumber.None ignored -> throw notPeople(name, text);
        };
        if (!fits(people, 0)) {
            throw notPeople(name, text);
        }
        return people.longValueExact();
    }

    /**
     * An amount of money.
     *
     * @param name of the field or parameter, for the sentence that refuses it
     * @throws RefusedException when it is no amount from 0 with at most two decimals, is too large, or has two readings
     */
    public static BigDecimal paid(String name, String text) {
        return switch (TypedNumber.read(text)) {
            case TypedNumber.Known(BigDecimal number) when fits(number, DECIMALS) -> number;
            case TypedNumber.TwoReadings(String one, String other) ->
                throw new RefusedException("paid", "stipends.refused.two-ways", name, text, one, other);
            case TypedNumber.Known ignored -> throw notPaid(name, text);
            case TypedNumber.None ignored -> throw notPaid(name, text);
        };
    }

    private static boolean fits(BigDecimal number, int decimals) {
        return number.signum() >= 0
                && number.compareTo(ABOVE_MOST) < 0
                && number.stripTrailingZeros().scale() <= decimals;
    }

    private static RefusedException notPeople(String name, String text) {
        return new RefusedException("strength", "stipends.refused.people", name, text, MOST_DIGITS);
    }

    private static RefusedException notPaid(String name, String text) {
        return new RefusedException("paid", "stipends.refused.paid", name, text, MOST_DIGITS);
    }
}
