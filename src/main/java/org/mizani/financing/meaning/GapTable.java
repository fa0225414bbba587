package org.mizani.financing.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.RateSentences;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What gaps mean, a row for each period; each figure stands beside what it rests on. */
public final class GapTable {

    private final Texts texts;

    private GapTable(Locale locale) {
        this.texts = Texts.in(locale);
    }

    /** @param meanings of one operation, scope, basis and rate */
    public static Table of(List<GapMeaning> meanings, Locale locale) {
        GapTable table = new GapTable(locale);
        GapQuestion question = meanings.getFirst().question();
        return new Table(
                        table.texts.get(
                                "meaning.caption",
                                question.funding().operation(),
                                table.texts.get(
                                        "scope." + question.funding().scope().code()),
                                table.texts.get(
                                        "financing.basis." + question.basis().code())),
                        table.columns(question),
                        meanings.stream().map(table::row).toList(),
                        String.join(" ", table.notes(meanings)))
                .withRates(RateSentences.of(
                        meanings.stream().map(GapMeaning::position).toList(),
                        question.funding().currency(),
                        locale));
    }

    /** A rate in words: what a head costs in a month, and of what. */
    public static String rate(HeadRate rate, Texts texts) {
        Formats formats = Formats.in(texts.locale());
        return texts.get(
                "meaning.rate",
                formats.fullMoney(MetricValue.of(rate.stipend()), rate.currency()),
                formats.fullMoney(MetricValue.of(rate.otherCost()), rate.currency()));
    }

    private List<Column> columns(GapQuestion question) {
        String currency = question.funding().currency();
        return List.of(
                new Column("period", texts.get("financing.column.period"), ColumnType.TEXT),
                new Column("shortfall", texts.get("meaning.column.shortfall", currency), ColumnType.MONEY),
                new Column(
                        "head_month",
                        texts.get("meaning.column.rate", question.rate().currency()),
                        ColumnType.MONEY),
                measure(GapMeasure.PERSON_MONTHS, ColumnType.COUNT),
                new Column("monthly_need", texts.get("meaning.column.monthly-need", currency), ColumnType.MONEY),
                measure(GapMeasure.MONTHS_OF_OPERATION, ColumnType.NUMBER),
                new Column("money_in_hand", texts.get("meaning.column.money", currency), ColumnType.MONEY),
                measure(GapMeasure.PEOPLE_PAID, ColumnType.COUNT),
                new Column("ceiling", texts.get("meaning.column.ceiling"), ColumnType.COUNT),
                measure(GapMeasure.SHARE_OF_STRENGTH, ColumnType.SHARE));
    }

    private Column measure(GapMeasure measure, ColumnType type) {
        return new Column(measure.code().replace('-', '_'), texts.get("meaning.measure." + measure.code()), type);
    }

    private Row row(GapMeaning meaning) {
        FundingPosition position = meaning.position();
        Ceiling ceiling = meaning.ceiling();
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(
                MoneySentences.period(meaning.question().funding().period(), texts.locale())));
        cells.add(figure(
                meaning.shortfall(), position.shortfallFigure(meaning.question().basis())));
        cells.add(TableCell.figure(MetricValue.of(meaning.question().rate().perMonth()), null));
        cells.add(figure(meaning, GapMeasure.PERSON_MONTHS, "ROUNDDOWN({shortfall}/{head_month},0)"));
        cells.add(figure(meaning, GapMeasure.MONTHLY_NEED));
        cells.add(figure(meaning, GapMeasure.MONTHS_OF_OPERATION, "{shortfall}/{monthly_need}"));
        cells.add(figure(meaning.money(), position.figure(meaning.inHand()))
                .withMark(
                        meaning.money().known().isEmpty()
                                ? null
                                : texts.get(meaning.inHand() == Measure.CASH ? "meaning.cash" : "meaning.received")));
        cells.add(figure(meaning, GapMeasure.PEOPLE_PAID));
        cells.add(TableCell.figure(meaning.authorised(), ceiling == null ? null : ceiling.figure()));
        cells.add(figure(meaning, GapMeasure.SHARE_OF_STRENGTH, "{people_paid}/{ceiling}"));
        return Row.of(cells);
    }

    /** A figure with the link to what it rests on. */
    public static TableCell.Figure cell(GapMeaning meaning, GapMeasure measure) {
        return figure(meaning, measure);
    }

    private static TableCell.Figure figure(GapMeaning meaning, GapMeasure measure) {
        return figure(measure.of(meaning), new GapFigure(meaning.question(), measure).id());
    }

    private static TableCell.Figure figure(GapMeaning meaning, GapMeasure measure, String formula) {
        TableCell.Figure figure = figure(meaning, measure);
        return figure.value().known().isPresent() ? figure.withFormula(formula) : figure;
    }

    private static TableCell.Figure figure(MetricValue value, FigureId id) {
        return TableCell.figure(value, value.known().isPresent() ? id : null);
    }

    private List<String> notes(List<GapMeaning> meanings) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("meaning.note", rate(meanings.getFirst().question().rate(), texts)));
        meanings.stream()
                .flatMap(m -> m.missing().stream())
                .distinct()
                .map(key -> texts.get(key))
                .forEach(notes::add);
        return notes;
    }
}
