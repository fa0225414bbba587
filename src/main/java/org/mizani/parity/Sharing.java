package org.mizani.parity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.metrics.Share;

/** By what the women needed are shared out over contributors; names are the translations {@code parity.sharing.<code>}. */
public enum Sharing {
    /** Women and men that a contributor sends. */
    SIZE,
    /** Women that a contributor lacks to the target, t·N − W; who meets it is asked for nothing. */
    DISTANCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sharing> byCode(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    BigDecimal weight(Share contributor, BigDecimal target) {
        BigDecimal people = BigDecimal.valueOf(contributor.whole());
        return switch (this) {
            case SIZE -> people;
            case DISTANCE ->
                target.multiply(people)
                        .subtract(BigDecimal.valueOf(contributor.part()))
                        .max(BigDecimal.ZERO);
        };
    }
}
