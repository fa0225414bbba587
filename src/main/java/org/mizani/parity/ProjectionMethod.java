package org.mizani.parity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a share is carried into the future; names are the translations {@code parity.method.<code>}. */
public enum ProjectionMethod {
    /** By the mean annual increment: UN Women's method. */
    LINEAR,
    /** A straight line through the log-odds. */
    LOGISTIC,
    /** All contributors at the pace of the top quarter. */
    SCENARIO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ProjectionMethod> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
