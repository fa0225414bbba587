package org.mizani.parity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.parity.Band;
import org.mizani.parity.TargetChange;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetKey;
import org.mizani.parity.TargetStatus;
import org.mizani.parity.TargetValue;
import org.mizani.parity.Targets;
import org.mizani.ui.FormFields;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;

/** Adds a target or changes what it says; source and reason are required. */
final class TargetForm extends Div {

    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_NUMBER = 12;
    private static final int YEAR_DIGITS = 4;

    private final Texts texts;
    private final Formats formats;
    private final FormFields fields;
    private final Select<TargetStatus> status;
    private final TextField share;
    private final TextField lower;
    private final TextField upper;
    private final TextField source;
    private final TextField reason;
    private final Where where;

    /** Names the target that the form is about. */
    private interface Where {
        TargetKey key();
    }

    /**
     * @param key the target to change, null to add one
     * @param now what it says now, null for nothing
     * @param saved called with the target once a change is recorded
     */
    TargetForm(
            Targets targets,
            String user,
            List<TargetFramework> frameworks,
            @Nullable TargetKey key,
            @Nullable TargetValue now,
            Consumer<TargetKey> saved,
            Texts texts) {
        this.texts = texts;
        this.formats = Formats.in(texts.locale());
        this.fields = new FormFields(texts, "targets.form.", "target-");
        addClassName("section");
        setId("target-form");
        add(new H3(texts.get(now == null ? "targets.form.add" : "targets.form.change")));
        Div grid = new Div();
        grid.addClassName("register-form");
        this.where = key == null ? whereFields(grid, frameworks) : () -> key;
        Band band = now == null ? null : now.band();
        this.share = fields.text("share", percent(now == null ? null : now.share()), LONGEST_NUMBER);
        share.setHelperText(texts.get("targets.form.share.help"));
        this.lower = fields.text("lower", percent(band == null ? null : band.lower()), LONGEST_NUMBER);
        this.upper = fields.text("upper", percent(band == null ? null : band.upper()), LONGEST_NUMBER);
        lower.setHelperText(texts.get("targets.form.band.help"));
        List.of(share, lower, upper).forEach(f -> f.getElement().setAttribute("inputmode", "decimal"));
        this.status = fields.choice("status");
        status.setItems(TargetStatus.values());
        status.setItemLabelGenerator(s -> s == null ? "" : texts.get("parity.target-status." + s.code()));
        if (now != null) {
            status.setValue(now.status());
        }
        this.source = fields.text("source", now == null ? "" : now.source(), LONGEST_SOURCE);
        source.addClassName("wide");
        this.reason = fields.text("reason", "", LONGEST_REASON);
        reason.addClassName("wide");
        reason.setHelperText(texts.get("targets.form.reason.help"));
        FormFields.require(source, reason);
        grid.add(share, lower, upper, status, source, reason);
        Button save = new Button(texts.get("targets.form.save"), click -> save(targets, user, saved));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("target-save");
        Div actions = new Div(save);
        actions.addClassName("actions");
        add(grid, actions, note());
    }

    private Paragraph note() {
        Paragraph note = new Paragraph(texts.get("targets.form.note"));
        note.addClassNames("muted", "fine");
        return note;
    }

    private Where whereFields(Div grid, List<TargetFramework> frameworks) {
        Select<TargetFramework> framework = fields.choice("framework");
        framework.setItems(frameworks);
        framework.setItemLabelGenerator(f -> f == null ? "" : f.code());
        Select<Component> component = fields.choice("component");
        component.setItems(Arrays.stream(Component.values())
                .filter(c -> c != Component.UNIFORMED)
                .toList());
        component.setItemLabelGenerator(c -> c == null ? "" : texts.get("component." + c.code()));
        TextField year = fields.text("year", "", YEAR_DIGITS);
        year.getElement().setAttribute("inputmode", "numeric");
        FormFields.require(year);
        grid.add(framework, component, year);
        return () -> {
            TargetFramework chosen = framework.getValue();
            Component part = component.getValue();
            if (chosen == null) {
                throw refused("framework", "targets.refused.framework-missing");
            }
            if (part == null) {
                throw refused("component", "targets.refused.component-missing");
            }
            if (!year.getValue().strip().matches("\\d{4}")) {
                throw refused("year", "targets.refused.year-missing");
            }
            return new TargetKey(
                    chosen.code(), part, Integer.parseInt(year.getValue().strip()));
        };
    }

    private void save(Targets targets, String user, Consumer<TargetKey> saved) {
        boolean done = fields.accept(() -> targets.change(
                new TargetChange(
                        where.key(),
                        fraction("share", share),
                        fraction("lower", lower),
                        fraction("upper", upper),
                        status.getValue(),
                        source.getValue(),
                        reason.getValue()),
                user));
        if (done) {
            saved.accept(where.key());
        }
    }

    /** Per cent with a point or a comma as a fraction; null for a blank. */
    private static @Nullable BigDecimal fraction(String name, TextField field) {
        String plain = field.getValue().replace("%", "").strip().replace(',', '.');
        if (plain.isEmpty()) {
            return null;
        }
        if (!plain.matches("\\d+(\\.\\d+)?")) {
            throw refused(name, "targets.refused.share");
        }
        return new BigDecimal(plain).movePointLeft(2);
    }

    private static RefusedException refused(String field, String key) {
        return new RefusedException(field, key);
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null ? "" : formats.exact(MetricValue.of(share.movePointRight(2)));
    }
}
