package org.mizani.provenance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureLife;
import org.mizani.provenance.FigureLife.Version;
import org.mizani.provenance.Preferences;
import org.mizani.ui.Notifications;
import org.mizani.ui.texts.Texts;

/** Everything that was ever claimed about a figure, and for editors the choice of the claim that counts. */
final class LifeSection extends Div {

    private static final int LONGEST_REASON = 2_000;

    private final Preferences preferences;
    private final String user;
    private final Runnable changed;
    private final Texts texts;
    private final TextField reason;

    /**
     * @param editor true for somebody who may choose
     * @param changed called after a choice, to show the page anew
     */
    LifeSection(FigureLife life, Preferences preferences, boolean editor, String user, Runnable changed, Texts texts) {
        this.preferences = preferences;
        this.user = user;
        this.changed = changed;
        this.texts = texts;
        this.reason = new TextField(texts.get("source.life.reason"));
        setId("life");
        addClassName("section");
        add(new H2(texts.get("source.life")), new Paragraph(texts.get("source.life.about")));
        boolean choice = editor && life.versions().stream().anyMatch(LifeSection::choosable);
        add(new LifeTable(life, choice ? this::action : version -> null, texts));
        if (choice) {
            reason.setId("preference-reason");
            reason.setMaxLength(LONGEST_REASON);
            reason.setRequiredIndicatorVisible(true);
            reason.setHelperText(texts.get("source.life.reason-help"));
            add(reason);
        }
    }

    private static boolean choosable(Version version) {
        return version.figure() != null && version.standing() != FigureLife.Standing.UNDONE && version.stated();
    }

    private @Nullable Button action(Version version) {
        FigureId figure = version.figure();
        if (figure == null || !choosable(version)) {
            return null;
        }
        boolean preferred = version.preference() != null;
        Button button = new Button(
                texts.get(preferred ? "source.life.take-back" : "source.life.prefer"),
                click -> choose(figure, preferred));
        button.setAriaLabel(texts.get(
                preferred ? "source.life.take-back-of" : "source.life.prefer-of",
                version.importId().toString()));
        button.addClassName(preferred ? "take-back" : "prefer");
        return button;
    }

    private void choose(FigureId figure, boolean preferred) {
        String given = reason.getValue().strip();
        if (given.isEmpty()) {
            reason.setInvalid(true);
            reason.setErrorMessage(texts.get("source.life.reason-missing"));
            reason.focus();
            return;
        }
        try {
            if (preferred) {
                preferences.takeBack(figure, given, user);
            } else {
                preferences.prefer(figure, given, user);
            }
        } catch (IllegalStateException e) {
            Notifications.warn(texts.get("source.life.too-late"));
        }
        changed.run();
    }
}
