package org.mizani.contributors;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many uniformed people a country deploys, all components and all counted operations together, sex not reported
 * included. The bounds are this product's choice: a share that rests on fewer than 20 people is marked, a company has
 * about 100, a small battalion about 500. Names are the translations {@code contributors.size.<code>}.
 */
public enum SizeClass {
    FROM_500("500-plus", 500, null),
    FROM_100("100-499", 100, 499),
    FROM_20("20-99", 20, 99),
    FROM_1("1-19", 1, 19);

    private final String code;
    private final long from;
    private final @Nullable Integer to;

    SizeClass(String code, long from, @Nullable Integer to) {
        this.code = code;
        this.from = from;
        this.to = to;
    }

    /** The word in addresses and files, for example {@code 20-99}. */
    public String code() {
        return code;
    }

    public static Optional<SizeClass> byCode(String code) {
        return Stream.of(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    /** Empty where nobody is deployed. */
    public static Optional<SizeClass> of(long people) {
        return Stream.of(values())
                .filter(s -> people >= s.from && (s.to == null || people <= s.to))
                .findFirst();
    }
}
