package org.mizani.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.mizani.ui.texts.Texts;

/** A page that only says why there is no other. */
abstract class MessagePage extends Div implements HasDynamicTitle {

    private final String title;

    /** @param key what the translations of title and sentence begin with */
    MessagePage(String key) {
        title = texts().get(key + ".title");
        addClassName("mizani-message");
        add(new H1(title));
    }

    void say(String sentence) {
        add(new Paragraph(sentence), new Anchor("", texts().get("shell.home")));
    }

    final Texts texts() {
        return Texts.in(getLocale());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
