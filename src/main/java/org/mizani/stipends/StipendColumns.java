package org.mizani.stipends;

import java.util.Locale;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/**
 * What the tables of an account share. Rates of several currencies stand under a heading of their own each, and no sum is
 * made of them.
 */
record StipendColumns(StipendAccount account, Texts texts) {

    boolean several() {
        return account.currencies().size() > 1;
    }

    String key(String what, String currency) {
        return several() ? what + "_" + currency.toLowerCase(Locale.ROOT) : what;
    }

    Column due(String currency) {
        return new Column(key("due", currency), texts.get("stipends.due", currency), ColumnType.MONEY);
    }

    TableCell together(String currency) {
        MetricValue due = account.due(currency);
        return (several() ? TableCell.figure(due, null) : computed(StipendMeasure.DUE, due))
                .withFormula("SUM({" + key("due", currency) + ":above})");
    }

    TableCell.Figure computed(StipendMeasure measure, MetricValue value) {
        return TableCell.figure(value, value.known().isPresent() ? account.figure(measure) : null);
    }

    String caption(String key) {
        StipendQuestion question = account.question();
        return texts.get(
                key,
                question.operation(),
                StipendWords.whom(question, texts),
                StipendWords.kind(question.kind(), texts),
                texts.get(
                        "stipends.period",
                        StipendWords.month(question.from(), texts),
                        StipendWords.month(question.to(), texts)),
                String.join(", ", account.currencies()));
    }
}
