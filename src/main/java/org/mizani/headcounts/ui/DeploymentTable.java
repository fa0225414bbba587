package org.mizani.headcounts.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.VacancyCell;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Deployment;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Operations with the ceiling in force on a day, and their latest reports against the ceilings of their own days. */
final class DeploymentTable {

    private final Map<String, String> countries;
    private final Texts texts;

    /** @param countries names by ISO 3166-1 alpha-3 code */
    DeploymentTable(Map<String, String> countries, Texts texts) {
        this.countries = countries;
        this.texts = texts;
    }

    Table of(List<Deployment> deployments, LocalDate day) {
        List<Column> columns = new ArrayList<>(List.of(
                column("operation", ColumnType.TEXT),
                column("lead", ColumnType.TEXT),
                column("au_led", ColumnType.TEXT)));
        columns.addAll(figures());
        columns.add(column("started_on", ColumnType.DATE));
        columns.add(column("ended_on", ColumnType.DATE));
        columns.add(column("hosts", ColumnType.TEXT));
        columns.add(column("mandate", ColumnType.TEXT));
        return new Table(
                texts.get(
                        "registers.operations.caption",
                        Formats.in(texts.locale()).date(day)),
                columns,
                deployments.stream().map(this::row).toList(),
                texts.get("registers.operations.note"));
    }

    /** The scopes of one operation, without what the page of the operation says above the table. */
    Table ofOne(Operation operation, List<Deployment> deployments, LocalDate day) {
        return new Table(
                texts.get(
                        "registers.operation.deployment.caption",
                        operation.code(),
                        Formats.in(texts.locale()).date(day)),
                Stream.concat(figures().stream(), Stream.of(column("mandate", ColumnType.TEXT)))
                        .toList(),
                deployments.stream()
                        .map(d -> Row.of(Stream.concat(figures(d).stream(), Stream.of(mandate(d)))
                                .toList()))
                        .toList(),
                texts.get("registers.operations.note"));
    }

    private List<Column> figures() {
        return List.of(
                column("scope", ColumnType.TEXT),
                column("ceiling", ColumnType.COUNT),
                column("report_date", ColumnType.DATE),
                column("people", ColumnType.COUNT),
                column("ceiling_then", ColumnType.COUNT),
                column("rate", ColumnType.SHARE),
                column("vacancies", ColumnType.COUNT));
    }

    private Column column(String key, ColumnType type) {
        return new Column(key, texts.get("registers.operations.column." + key.replace('_', '-')), type);
    }

    private Row row(Deployment deployment) {
        Operation o = deployment.operation();
        List<TableCell> cells = new ArrayList<>(List.of(
                new TableCell.Text(o.code(), "registers/operations/" + o.code()),
                TableCell.text(String.join(", ", o.leads())),
                TableCell.text(texts.get(
                        o.ledBy(OperationRegisterFilter.AU)
                                ? "registers.operations.yes"
                                : "registers.operations.no"))));
        cells.addAll(figures(deployment));
        cells.add(day(o.startedOn()));
        cells.add(day(o.endedOn()));
        cells.add(TableCell.text(
                o.hosts().stream().map(c -> countries.getOrDefault(c, c)).collect(Collectors.joining(", "))));
        cells.add(mandate(deployment));
        return Row.of(cells);
    }

    private List<TableCell> figures(Deployment deployment) {
        Deployment.Report report = deployment.report();
        return List.of(
                TableCell.text(texts.get("ceiling-scope." + deployment.scope().code())),
                ceiling(deployment.ceiling()),
                day(report == null ? null : report.date()),
                TableCell.figure(deployment.people(), report == null ? null : report.peopleFigure()),
                ceiling(report == null ? null : report.ceiling()),
                rate(deployment),
                vacancies(deployment));
    }

    private static TableCell mandate(Deployment deployment) {
        Ceiling ceiling = deployment.ceiling();
        return TableCell.text(ceiling == null ? "" : ceiling.document());
    }

    private TableCell ceiling(@Nullable Ceiling step) {
        return step == null
                ? TableCell.figure(MetricValue.notMeaningful("headcounts.no-ceiling"), null)
                : TableCell.figure(MetricValue.of(step.strength()), step.figure())
                        .withMark(
                                step.status().equals("verified")
                                        ? null
                                        : texts.get("headcounts.ceilings.status." + step.status()));
    }

    private static TableCell rate(Deployment deployment) {
        Deployment.Report report = deployment.report();
        MetricValue rate = deployment.rate();
        return report == null || rate.known().isEmpty()
                ? TableCell.figure(rate, null)
                : TableCell.figure(rate, report.rateFigure()).withFormula("{people}/{ceiling_then}");
    }

    private TableCell vacancies(Deployment deployment) {
        Deployment.Report report = deployment.report();
        Ceiling then = report == null ? null : report.ceiling();
        return report == null || then == null
                ? TableCell.figure(deployment.vacancies(), null)
                : VacancyCell.of(report.people(), then, report.vacanciesFigure(), "{ceiling_then}", texts);
    }

    private static TableCell day(@Nullable LocalDate date) {
        return date == null ? TableCell.text("") : new TableCell.Day(date);
    }
}
