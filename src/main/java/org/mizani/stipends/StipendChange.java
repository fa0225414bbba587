package org.mizani.stipends;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Money;
import org.mizani.ui.texts.RefusedException;

/**
 * What a person wants a rate to be, from page and HTTP interface alike.
 *
 * @param amount for one person and month, null to say that no rate is known from then on
 * @param reason why it is changed
 */
public record StipendChange(
        StipendKey key,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable StipendStatus status,
        @Nullable String source,
        @Nullable String reason) {

    public static final int LONGEST_SOURCE = 500;
    public static final int LONGEST_REASON = 2_000;

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 4;

    /** @throws RefusedException when it says nothing that a rate can be */
    StipendValue checked() {
        require(
                StipendQuestion.possible(key.from()),
                "from",
                "stipends.refused.month",
                StipendQuestion.FIRST.toString(),
                StipendQuestion.LAST.toString());
        if (amount != null) {
            require(amount.signum() > 0 && amount.compareTo(MOST) <= 0, "amount", "stipends.refused.amount");
            require(amount.stripTrailingZeros().scale() <= DECIMALS, "amount", "stipends.refused.decimals");
        }
        if (status == null) {
            throw new RefusedException("status", "stipends.refused.status");
        }
        return new StipendValue(amount, currencyCode(), status, text("source", source, LONGEST_SOURCE));
    }

    private String currencyCode() {
        String upper = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
        require(Money.currency(upper).isPresent(), "currency", "problem.financing.currency", upper);
        return upper;
    }

    /** Without blanks around it. */
    static String text(String field, @Nullable String text, int longest) {
        String plain = text == null ? "" : text.strip();
        require(!plain.isEmpty(), field, "targets.refused." + field);
        require(plain.length() <= longest, field, "targets.refused.long", longest);
        return plain;
    }

    private static void require(boolean met, String field, String otherwise, Object... arguments) {
        if (!met) {
            throw new RefusedException(field, otherwise, arguments);
        }
    }
}
