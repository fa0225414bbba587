package org.mizani.financing.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.RateSentences;
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
        String needed = row();
        add(ScenarioMeasure.BASE, none(), null);
        String base = row();
        add(ScenarioMeasure.UN_SHARE, none(), scenario.question().approved() ? cell(base) + "*" + cap() : null);
        String share = row();
        add(ScenarioMeasure.REMAINDER, figure(need, needFigure), cell(needed) + "-" + cell(share));
        String remainder = row();
        List<String> mobilised = new ArrayList<>();
        for (SourceMoney paid : scenario.sources()) {
            boolean known = paid.amount().known().isPresent();
            if (known || paid.source() != Source.UN_ASSESSED) {
                TableCell.Figure cell = figure(paid.amount(), ScenarioFigure.of(scenario, paid.source()));
                add(texts.get("scenario.source." + paid.source().code()), cell, cell);
            }
            if (known) {
                mobilised.add(cell(row()));
            }
            if (known && paid.source() == Source.UN_ASSESSED) {
                mobilised.add("-MAX(0,MIN(" + cell(row()) + "," + cell(share) + "))");
            }
        }
        add(
                ScenarioMeasure.MOBILISED,
                figure(today.value(Measure.RECEIVED), today.figure(Measure.RECEIVED)),
                "SUM(" + String.join(",", mobilised) + ")");
        String came = row();
        add(
                ScenarioMeasure.TO_FIND,
                figure(scenario.missingToday(), today.shortfallFigure(Basis.RECEIVED))
                        .withFormula("MAX(0,{today@" + needed + "}-{today@" + came + "})"),
                "MAX(0," + cell(remainder) + "-" + cell(came) + ")");
    }

    /** The number of the row that was added last. */
    private String row() {
        return Integer.toString(rows.size());
    }

    private static String cell(String row) {
        return "{scenario@" + row + "}";
    }

    private String cap() {
        return scenario.question().cap().share().toPlainString();
    }

    private void meaningRows(GapMeaning meaning) {
        add(ScenarioMeasure.PERSON_MONTHS, GapTable.cell(meaning, GapMeasure.PERSON_MONTHS), null);
        add(ScenarioMeasure.MONTHS_OF_OPERATION, GapTable.cell(meaning, GapMeasure.MONTHS_OF_OPERATION), null);
    }

    /** @param formula of the supposed figure, null where it is none */
    private void add(ScenarioMeasure measure, TableCell.Figure now, @Nullable String formula) {
        TableCell.Figure supposed = figure(measure.of(scenario), ScenarioFigure.of(scenario, measure));
        add(
                texts.get("scenario.measure." + measure.code()),
                now,
                formula == null ? supposed : supposed.withFormula(formula));
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
                                funding.currency(),
                                ScenarioSentences.decision(scenario, texts.locale())),
                        List.of(
                                new Column("line", texts.get("scenario.column.line"), ColumnType.TEXT),
                                new Column("today", texts.get("scenario.column.today"), type),
                                new Column("scenario", supposition(), type),
                                new Column("mark", texts.get("scenario.column.mark"), ColumnType.TEXT)),
                        rows,
                        note)
                .withRates(RateSentences.of(today, texts.locale()));
    }

    private String supposition() {
        return scenario.question().approved()
                ? texts.get("scenario.column.yes", ScenarioSentences.percent(scenario, texts.locale()))
                : texts.get("scenario.column.no");
    }
}
