package org.mizani.parity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Component;
import org.mizani.ui.texts.RefusedException;

/**
 * What a person wants a target to be, from page and HTTP interface alike.
 *
 * @param share fraction, null to say that no value is known
 * @param lower from which it is met, where it is read as a band
 * @param reason why it is changed
 */
public record TargetChange(
        TargetKey key,
        @Nullable BigDecimal share,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable TargetStatus status,
        @Nullable String source,
        @Nullable String reason) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    static final int LONGEST_SOURCE = 500;
    static final int LONGEST_REASON = 2_000;

    /** As many as the database keeps: a ten-thousandth of a per cent. */
    private static final int DECIMALS = 6;

    /** @throws RefusedException when it says nothing that a target can be */
    TargetValue checked() {
        require(key.component() != Component.UNIFORMED, "component", "targets.refused.component");
        boolean possible = key.year() >= FIRST_YEAR && key.year() <= LAST_YEAR;
        require(possible, "year", "targets.refused.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        fraction("share", share);
        fraction("lower", lower);
        fraction("upper", upper);
        if (status == null) {
            throw new RefusedException("status", "targets.refused.status");
        }
        return new TargetValue(share, band(), status, text("source", source, LONGEST_SOURCE));
    }

    private @Nullable Band band() {
        if (lower == null && upper == null) {
            return null;
        }
        require(share != null, "share", "targets.refused.band-alone");
        if (lower == null || upper == null || share == null) {
            throw new RefusedException(lower == null ? "lower" : "upper", "targets.refused.band-half");
        }
        require(lower.compareTo(upper) < 0, "upper", "targets.refused.band-order");
        require(lower.compareTo(share) <= 0 && share.compareTo(upper) <= 0, "share", "targets.refused.outside-band");
        return new Band(lower, upper);
    }

    private static void fraction(String field, @Nullable BigDecimal value) {
        if (value != null) {
            require(value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0, field, "targets.refused.share");
            require(value.stripTrailingZeros().scale() <= DECIMALS, field, "targets.refused.decimals");
        }
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
