package org.mizani.financing.meaning;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;

/**
 * What one person costs in a month.
 *
 * @param stipend at least 0
 * @param otherCost of a head beside the stipend, at least 0; the two together are above 0
 * @param currency ISO 4217 code of both
 */
public record HeadRate(BigDecimal stipend, BigDecimal otherCost, String currency) {

    /** US dollars that UN and AU reckon for a soldier and month; what else a head costs is for the reader to say. */
    public static final HeadRate USUAL =
            new HeadRate(BigDecimal.valueOf(1028), BigDecimal.ZERO, FundingQuestion.DEFAULT_CURRENCY);

    private static final int DIGITS = 9;
    private static final int DECIMALS = 4;

    public HeadRate {
        if (stipend.signum() < 0
                || otherCost.signum() < 0
                || stipend.add(otherCost).signum() == 0) {
            throw new IllegalArgumentException("nobody costs " + stipend + " + " + otherCost);
        }
    }

    /** Stipend and other cost together. */
    public BigDecimal perMonth() {
        return stipend.add(otherCost);
    }

    /**
     * What a reader entered over what is usual.
     *
     * @param stipend null for the usual
     * @param otherCost null for the usual
     * @param currency in which the reader thinks; the usual stipend stays in its own
     * @return empty when one of the two is no amount from 0, or both are 0
     */
    public static Optional<HeadRate> of(
            HeadRate usual, @Nullable String stipend, @Nullable String otherCost, String currency) {
        Optional<BigDecimal> first = stipend == null ? Optional.of(usual.stipend) : amount(stipend);
        Optional<BigDecimal> second = otherCost == null ? Optional.of(usual.otherCost) : amount(otherCost);
        return first.flatMap(s -> second.filter(o -> s.add(o).signum() > 0)
                .map(o -> new HeadRate(s, o, stipend == null ? usual.currency : currency)));
    }

    /** An amount such as 822.40, with a point or a comma for the decimals. */
    private static Optional<BigDecimal> amount(String text) {
        String plain = text.strip().replaceFirst("^(\\d+),(\\d{1,2})$", "$1.$2");
        return plain.matches("\\d{1," + DIGITS + "}(\\.\\d{1," + DECIMALS + "})?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
