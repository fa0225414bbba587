package org.mizani.financing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** With what a partner supports an operation; names are {@code partners.form.<code>}. */
public enum SupportForm {
    CASH("●"),
    /** Whatever stands in the scope of the logistics support package. */
    LOGISTICS("▲"),
    /** Goods and services outside that package. */
    IN_KIND("■");

    private final String shape;

    SupportForm(String shape) {
        this.shape = shape;
    }

    /** The shape that goes with the word. */
    public String shape() {
        return shape;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SupportForm> byCode(String code) {
        return Stream.of(values()).filter(f -> f.code().equals(code)).findFirst();
    }

    static SupportForm of(Scope scope, boolean inKind) {
        return scope == Scope.LOGISTICS_PACKAGE ? LOGISTICS : inKind ? IN_KIND : CASH;
    }
}
