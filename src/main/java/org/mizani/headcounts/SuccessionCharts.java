package org.mizani.headcounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.SuccessionChart;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Strength and ceilings of several operations on one time line, as a chart and as its twin. */
@Component
public class SuccessionCharts {

    private final StrengthCharts strengths;
    private final Clock clock;

    SuccessionCharts(StrengthCharts strengths, Clock clock) {
        this.strengths = strengths;
        this.clock = clock;
    }

    /** @param chart null when no operation has a report or a ceiling */
    public record Succession(@Nullable SuccessionChart chart, Table table) {}

    /** @param operations in the order of time */
    public Succession of(List<Operation> operations, Locale locale) {
        Texts texts = Texts.in(locale);
        List<SuccessionChart.Leg> legs = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Operation operation : operations) {
            StrengthCharts.Strength strength = strengths.of(operation, LocalDate.now(clock), KnownAt.NOW, locale);
            columns = strength.table().columns();
            if (strength.chart() != null) {
                legs.add(new SuccessionChart.Leg(
                        operation.code(),
                        operation.startedOn(),
                        operation.endedOn(),
                        strength.chart().points(),
                        strength.chart().ceiling()));
                descriptions.add(texts.labelled(
                        operation.code(), strength.chart().frame().description()));
            }
            strength.table().rows().forEach(row -> rows.add(named(operation, row)));
        }
        String names = operations.stream().map(Operation::code).collect(Collectors.joining(", "));
        Table table = new Table(
                texts.get("headcounts.strength.caption", names, texts.get("headcounts.succession.people")),
                Stream.concat(
                                Stream.of(
                                        new Column("operation", texts.get("parity.table.operation"), ColumnType.TEXT)),
                                columns.stream())
                        .toList(),
                rows,
                rows.isEmpty() ? texts.get("headcounts.strength.none") : null);
        if (legs.isEmpty()) {
            return new Succession(null, table);
        }
        ChartFrame frame = new ChartFrame(
                texts.get("headcounts.strength.title", names, texts.get("headcounts.succession.people")),
                texts.get("headcounts.succession.subtitle"),
                texts.get("headcounts.strength.source"),
                texts.get("headcounts.succession.as-of"),
                String.join(" ", descriptions),
                locale.getLanguage());
        return new Succession(new SuccessionChart(frame, legs), table);
    }

    private static Row named(Operation operation, Row row) {
        return new Row(
                Stream.concat(Stream.of(TableCell.text(operation.code())), row.cells().stream())
                        .toList(),
                row.total());
    }
}
