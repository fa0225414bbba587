package org.mizani.financing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days since arrears fell due; names are the translations {@code financing.age.<code>}. */
public enum ArrearsAge {
    DAYS_0_90,
    DAYS_91_180,
    DAYS_181_365,
    OVER_365,
    /** The source does not say when they fell due. */
    NO_DUE_DATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ArrearsAge of(LocalDate asOf, @Nullable LocalDate due) {
        if (due == null) {
            return NO_DUE_DATE;
        }
        long days = ChronoUnit.DAYS.between(due, asOf);
        if (days <= 90) {
            return DAYS_0_90;
        }
        if (days <= 180) {
            return DAYS_91_180;
        }
        return days <= 365 ? DAYS_181_365 : OVER_365;
    }
}
