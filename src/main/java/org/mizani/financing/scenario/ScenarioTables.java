package org.mizani.financing.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.meaning.GapMeaning;
import org.mizani.financing.meaning.GapMeasure;
import org.mizani.financing.meaning.GapTable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The scenario beside the position of today. Every row bears the mark, so that no export loses it. */
public final class ScenarioTables {

    private final Scenario scenario;
    private final FundingPosition today;
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();

    private ScenarioTables(Scenario scenario, Locale locale) {
        this.scenario = scenario;
        this.today = scenario.today();
        this.texts = Texts.in(locale);
    }

    /** What is needed, paid and left to find. */
    public static Table money(Scenario scenario, Locale locale) {
        ScenarioTables table = new ScenarioTables(scenario, locale);
        table.moneyRows();
        return table.table("scenario.caption", ColumnType.MONEY, table.texts.get("scenario.note"));
    }

    /** What is left to find in months of people and of operation. */
    public static Table meaning(Scenario scenario, GapMeaning meaning, Locale locale) {
        ScenarioTables table = new ScenarioTables(scenario, locale);
        table.meaningRows(meaning);
        return table.table(
                "scenario.meaning.caption",
                ColumnType.NUMBER,
                table.texts.get(
                        "meaning.note", GapTable.rate(scenario.question().rate(), table.texts)));
    }

    private void moneyRows() {
        MetricValue need = today.value(Measure.REQUIREMENT);
        FigureId needFigure = today.figure(Measure.REQUIREMENT);
        add(texts.get("financing.measure.requirement"), figure(need, needFigure), figure(need, needFigure));
        add(ScenarioMeasure.BASE, none());
        add(ScenarioMeasure.UN_SHARE, none());
        add(ScenarioMeasure.REMAINDER, figure(need, needFigure));
        for (SourceMoney paid : scenario.sources()) {
            boolean shown =
                    paid.source() != Source.UN_ASSESSED || paid.amount().known().isPresent();
            if (shown) {
                TableCell.Figure cell = figure(paid.amount(), ScenarioFigure.of(scenario, paid.source()));
                add(texts.get("scenario.source." + paid.source().code()), cell, cell);
            }
        }
        add(ScenarioMeasure.MOBILISED, figure(today.value(Measure.RECEIVED), today.figure(Measure.RECEIVED)));
        add(ScenarioMeasure.TO_FIND, figure(scenario.missingToday(), today.shortfallFigure(Basis.RECEIVED)));
    }

    private void meaningRows(GapMeaning meaning) {
        add(ScenarioMeasure.PERSON_MONTHS, GapTable.cell(meaning, GapMeasure.PERSON_MONTHS));
        add(ScenarioMeasure.MONTHS_OF_OPERATION, GapTable.cell(meaning, GapMeasure.MONTHS_OF_OPERATION));
    }

    private void add(ScenarioMeasure measure, TableCell.Figure now) {
        add(
                texts.get("scenario.measure." + measure.code()),
                now,
                figure(measure.of(scenario), ScenarioFigure.of(scenario, measure)));
    }

    private void add(String name, TableCell.Figure now, TableCell.Figure supposed) {
        rows.add(Row.of(List.of(TableCell.text(name), now, supposed, TableCell.text(texts.get("scenario.mark")))));
    }

    private static TableCell.Figure none() {
        return TableCell.figure(MetricValue.notMeaningful("scenario.not-today"), null);
    }

    private static TableCell.Figure figure(MetricValue value, @Nullable FigureId id) {
        return TableCell.figure(value, value.known().isPresent() ? id : null);
    }

    private Table table(String caption, ColumnType type, String note) {
        var funding = scenario.question().funding();
        return new Table(
                texts.get(
                        caption,
                        funding.operation(),
                        MoneySentences.period(funding.period(), texts.locale()),
                        texts.get("scope." + funding.scope().code()),
                        funding.currency()),
                List.of(
                        new Column("line", texts.get("scenario.column.line"), ColumnType.TEXT),
                        new Column("today", texts.get("scenario.column.today"), type),
                        new Column("scenario", supposition(), type),
                        new Column("mark", texts.get("scenario.column.mark"), ColumnType.TEXT)),
                rows,
                note);
    }

    private String supposition() {
        return scenario.question().approved()
                ? texts.get(
                        "scenario.column.yes",
                        Formats.in(texts.locale())
                                .number(MetricValue.of(
                                        scenario.question().cap().share().movePointRight(2))))
                : texts.get("scenario.column.no");
    }
}
