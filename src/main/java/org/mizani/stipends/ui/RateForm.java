package org.mizani.stipends.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.stipends.StipendChange;
import org.mizani.stipends.StipendKey;
import org.mizani.stipends.StipendKind;
import org.mizani.stipends.StipendStatus;
import org.mizani.stipends.StipendValue;
import org.mizani.stipends.StipendWords;
import org.mizani.stipends.Stipends;
import org.mizani.ui.FormFields;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;

/** Adds a rate or changes what it says; source and reason are required. */
final class RateForm extends Div {

    private static final int LONGEST_NUMBER = 20;
    private static final int LENGTH_OF_MONTH = 7;
    private static final int LENGTH_OF_CURRENCY = 3;

    private final Texts texts;
    private final FormFields fields;
    private final TextField amount;
    private final TextField currency;
    private final Select<StipendStatus> status;
    private final TextField source;
    private final TextField reason;
    private final Where where;

    /** Names the rate that the form is about. */
    private interface Where {
        StipendKey key();
    }

    /**
     * @param operations codes that a rate may be for
     * @param key the rate to change, null to add one
     * @param now what it says now, null for nothing
     * @param saved called with the rate once a change is recorded
     */
    RateForm(
            Stipends stipends,
            String user,
            List<String> operations,
            @Nullable StipendKey key,
            @Nullable StipendValue now,
            Consumer<StipendKey> saved,
            Texts texts) {
        this.texts = texts;
        this.fields = new FormFields(texts, "stipends.form.", "rate-");
        addClassName("section");
        setId("rate-form");
        add(new H3(texts.get(now == null ? "stipends.form.add" : "stipends.form.change")));
        Div grid = new Div();
        grid.addClassName("register-form");
        this.where = key == null ? whereFields(grid, operations) : () -> key;
        BigDecimal known = now == null ? null : now.amount();
        this.amount = fields.text("amount", known == null ? "" : known.toPlainString(), LONGEST_NUMBER);
        amount.setHelperText(texts.get("stipends.form.amount.help"));
        amount.getElement().setAttribute("inputmode", "decimal");
        this.currency = fields.text(
                "currency", now == null ? FundingQuestion.DEFAULT_CURRENCY : now.currency(), LENGTH_OF_CURRENCY);
        this.status = fields.choice("status");
        status.setItems(StipendStatus.values());
        status.setItemLabelGenerator(s -> s == null ? "" : texts.get("stipends.status." + s.code()));
        if (now != null) {
            status.setValue(now.status());
        }
        this.source = fields.text("source", now == null ? "" : now.source(), StipendChange.LONGEST_SOURCE);
        source.addClassName("wide");
        this.reason = fields.text("reason", "", StipendChange.LONGEST_REASON);
        reason.addClassName("wide");
        reason.setHelperText(texts.get("targets.form.reason.help"));
        List.of(currency, source, reason).forEach(f -> f.setRequiredIndicatorVisible(true));
        grid.add(amount, currency, status, source, reason);
        Button save = new Button(texts.get("targets.form.save"), click -> save(stipends, user, saved));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("rate-save");
        Div actions = new Div(save);
        actions.addClassName("actions");
        Paragraph note = new Paragraph(texts.get("stipends.form.note"));
        note.addClassNames("muted", "fine");
        add(grid, actions, note);
    }

    private Where whereFields(Div grid, List<String> operations) {
        Select<String> operation = fields.choice("operation");
        operation.setItems(operations);
        operation.setItemLabelGenerator(
                code -> code == null ? "" : code.equals(StipendKey.ALL) ? texts.get("stipends.all-operations") : code);
        Select<StipendKind> kind = fields.choice("kind");
        kind.setItems(StipendKind.values());
        kind.setItemLabelGenerator(k -> k == null ? "" : StipendWords.kind(k, texts));
        TextField from = fields.text("from", "", LENGTH_OF_MONTH);
        from.setHelperText(texts.get("stipends.form.from.help"));
        from.setRequiredIndicatorVisible(true);
        grid.add(operation, kind, from);
        return () -> {
            String chosen = operation.getValue();
            StipendKind what = kind.getValue();
            if (chosen == null) {
                throw new RefusedException("operation", "stipends.refused.operation");
            }
            if (what == null) {
                throw new RefusedException("kind", "stipends.refused.kind");
            }
            return new StipendKey(chosen, what, month(from.getValue()));
        };
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            throw new RefusedException("from", "stipends.refused.from");
        }
    }

    private void save(Stipends stipends, String user, Consumer<StipendKey> saved) {
        boolean done = fields.accept(() -> stipends.change(
                new StipendChange(
                        where.key(),
                        number(amount.getValue()),
                        currency.getValue(),
                        status.getValue(),
                        source.getValue(),
                        reason.getValue()),
                user));
        if (done) {
            saved.accept(where.key());
        }
    }

    /** With a point before its decimals; null for a blank. */
    private static @Nullable BigDecimal number(String text) {
        String plain = text.replaceAll("[\\s\u00a0\u202f]", "");
        if (plain.isEmpty()) {
            return null;
        }
        if (!plain.matches("\\d+(\\.\\d+)?")) {
            throw new RefusedException("amount", "stipends.refused.amount");
        }
        return new BigDecimal(plain);
    }
}
