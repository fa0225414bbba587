package org.mizani.stipends;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** An account of stipends as tables: what it comes to, and month by month. */
public final class StipendTables {

    private final StipendAccount account;
    private final StipendColumns columns;
    private final Texts texts;
    private final Formats formats;

    public StipendTables(StipendAccount account, Texts texts) {
        this.account = account;
        this.columns = new StipendColumns(account, texts);
        this.texts = texts;
        this.formats = Formats.in(texts.locale());
    }

    /** Due, paid, owed, claimed and the difference, each with its source. */
    public Table summary() {
        List<Row> rows = new ArrayList<>(List.of(
                row(StipendMeasure.DUE, account.due(), source()),
                row(
                        texts.get("stipends.paid"),
                        account.paid().amount(),
                        account.paid().figure(),
                        texts.get("stipends.paid." + account.paid().word().code())),
                row(StipendMeasure.OWED, account.owed(), texts.get("stipends.formula.owed"))));
        if (account.surplus().known().filter(s -> s.signum() > 0).isPresent()) {
            rows.add(row(StipendMeasure.SURPLUS, account.surplus(), texts.get("stipends.formula.surplus")));
        }
        rows.add(row(
                texts.get("stipends.claimed"),
                account.claimed().amount(),
                account.claimed().figure(),
                claimedBy()));
        rows.add(row(StipendMeasure.DIFFERENCE, account.difference(), texts.get("stipends.formula.difference")));
        return new Table(
                columns.caption("stipends.summary.caption"),
                List.of(
                        new Column("what", texts.get("stipends.summary.what"), ColumnType.TEXT),
                        new Column(
                                "amount", texts.get("stipends.summary.amount", account.currency()), ColumnType.MONEY),
                        new Column("source", texts.get("stipends.summary.source"), ColumnType.TEXT)),
                rows,
                texts.get("stipends.summary.note"));
    }

    /** People, rate and what they come to in each month; months without a report are said, not filled. */
    public Table months() {
        List<Row> rows =
                new ArrayList<>(account.months().stream().map(this::month).toList());
        List<Column> headings = new ArrayList<>(List.of(
                new Column("month", texts.get("stipends.month"), ColumnType.TEXT),
                new Column("people", texts.get("stipends.people"), ColumnType.COUNT)));
        List<TableCell> together = new ArrayList<>(List.of(
                TableCell.text(texts.get("stipends.together")),
                columns.computed(StipendMeasure.PERSON_MONTHS, account.personMonths())
                        .withFormula("SUM({people:above})")));
        for (String currency : account.currencies()) {
            headings.add(
                    new Column(columns.key("rate", currency), texts.get("stipends.rate", currency), ColumnType.MONEY));
            headings.add(columns.due(currency));
            together.add(TableCell.text(""));
            together.add(columns.together(currency));
        }
        headings.add(new Column("report", texts.get("stipends.report"), ColumnType.TEXT));
        together.add(TableCell.text(""));
        rows.add(new Row(together, true));
        return new Table(columns.caption("stipends.months.caption"), headings, rows, texts.get("stipends.months.note"));
    }

    private Row month(MonthDue month) {
        MonthStrength strength = month.strength();
        boolean counted = strength.known().isPresent();
        StipendRevision rate = month.rate();
        List<TableCell> cells = new ArrayList<>(List.of(
                TableCell.text(StipendWords.month(month.month(), texts)),
                TableCell.figure(
                                strength.people(),
                                strength.reports().isEmpty()
                                        ? null
                                        : account.figure(StipendMeasure.PERSON_MONTHS, month))
                        .withMark(mark(strength))));
        for (String currency : account.currencies()) {
            if (!month.in(currency)) {
                cells.addAll(List.of(TableCell.text(""), TableCell.text("")));
                continue;
            }
            cells.add(TableCell.figure(
                    month.amount(),
                    rate == null ? null : rate.key().figure(account.question().knownAt())));
            cells.add(TableCell.figure(month.due(), counted ? account.figure(StipendMeasure.DUE, month) : null)
                    .withFormula("{people}*{" + columns.key("rate", currency) + "}"));
        }
        cells.add(TableCell.text(origin(strength)));
        return Row.of(cells);
    }

    private String origin(MonthStrength strength) {
        String on = strength.reportedOn().map(formats::date).orElse("");
        return texts.get("stipends.origin." + strength.origin().code(), on);
    }

    private @Nullable String mark(MonthStrength strength) {
        List<String> marks = new ArrayList<>();
        if (strength.origin() == MonthStrength.Origin.REPORTED
                && !strength.carried().isEmpty()) {
            marks.add(texts.get("stipends.carried", StipendWords.components(strength.carried(), texts)));
        }
        if (!strength.lacking().isEmpty()) {
            marks.add(texts.get("stipends.lacking", StipendWords.components(strength.lacking(), texts)));
        }
        if (!strength.untold().isEmpty()) {
            marks.add(texts.get("stipends.untold", StipendWords.components(strength.untold(), texts)));
        }
        if (strength.blanks() > 0) {
            marks.add(texts.get("stipends.blank", strength.blanks()));
        }
        return marks.isEmpty() ? null : String.join("; ", marks);
    }

    private String source() {
        Long typed = account.question().strength();
        return typed == null
                ? texts.get("stipends.source.reports")
                : texts.get("stipends.source.typed", formats.count(typed));
    }

    private String claimedBy() {
        Claimed claimed = account.claimed();
        if (claimed.on() == null) {
            return claimed.amount() instanceof MetricValue.NotMeaningful(String because)
                    ? texts.get(because)
                    : texts.get("stipends.claimed.none");
        }
        String day = formats.date(claimed.on());
        if (claimed.older()) {
            return texts.get("stipends.claimed.older", day);
        }
        return claimed.source() == null
                ? texts.get("stipends.claimed.on", day)
                : texts.get("stipends.claimed.by", day, claimed.source());
    }

    private Row row(StipendMeasure measure, MetricValue value, String source) {
        return row(
                texts.get("stipends.measure." + measure.code()),
                value,
                value.known().isPresent() ? account.figure(measure) : null,
                source);
    }

    private static Row row(String what, MetricValue value, @Nullable FigureId figure, String source) {
        return Row.of(List.of(TableCell.text(what), TableCell.figure(value, figure), TableCell.text(source)));
    }
}
