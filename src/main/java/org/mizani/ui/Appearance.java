package org.mizani.ui;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Light or dark colours, or what the device prefers. */
enum Appearance {
    AUTO(ColorScheme.Value.LIGHT_DARK),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value scheme;

    Appearance(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    /** The word in the cookie and, after {@code shell.appearance.}, in the translations. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@link #AUTO} for every other word. */
    static Appearance byCode(@Nullable String code) {
        return Stream.of(values())
                .filter(a -> a.code().equals(code))
                .findFirst()
                .orElse(AUTO);
    }
}
