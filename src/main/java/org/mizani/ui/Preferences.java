package org.mizani.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;

/** What a browser remembers for its reader: language and colours, in cookies that last a year. */
final class Preferences {

    private static final String LANGUAGE = "mizani-language";
    private static final String APPEARANCE = "mizani-appearance";

    private Preferences() {}

    static Optional<Locale> language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .flatMap(code -> Texts.LANGUAGES.stream()
                        .filter(l -> l.getLanguage().equals(code))
                        .findFirst());
    }

    static Appearance appearance(VaadinRequest request) {
        return Appearance.byCode(cookie(request, APPEARANCE).orElse(null));
    }

    static void keepLanguage(Locale language) {
        keep(LANGUAGE, language.getLanguage());
    }

    static void keepAppearance(Appearance appearance) {
        keep(APPEARANCE, appearance.code());
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        VaadinRequest request = VaadinService.getCurrentRequest();
        if (response == null || request == null) {
            return;
        }
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
