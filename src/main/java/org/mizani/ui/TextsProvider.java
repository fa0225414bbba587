package org.mizani.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Lets {@code getTranslation} of components speak the words of {@link Texts}. */
@Component
class TextsProvider implements I18NProvider {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.in(locale).get(key, arguments);
    }
}
