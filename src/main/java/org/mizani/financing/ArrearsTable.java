package org.mizani.financing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** What is owed to contributors at a date, by the days since it fell due. */
public final class ArrearsTable {

    private ArrearsTable() {}

    /**
     * A row for each date at which one of the positions has arrears; empty when none has.
     *
     * @param positions of one operation, scope and currency
     */
    public static Optional<Table> of(Collection<FundingPosition> positions, Locale locale) {
        List<FundingPosition> owing = positions.stream()
                .filter(p -> p.value(Measure.ARREARS).known().isPresent())
                .collect(Collectors.toMap(p -> statement(p).asOf(), Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(p -> statement(p).asOf()))
                .toList();
        return owing.isEmpty() ? Optional.empty() : Optional.of(table(owing, Texts.in(locale)));
    }

    private static Table table(List<FundingPosition> owing, Texts texts) {
        FundingQuestion question = owing.getFirst().question();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("date", texts.get("financing.arrears.date"), ColumnType.DATE));
        for (ArrearsAge age : ArrearsAge.values()) {
            columns.add(new Column(key(age), texts.get("financing.age." + age.code()), ColumnType.MONEY));
        }
        columns.add(new Column("total", texts.get("financing.measure.arrears"), ColumnType.MONEY));
        return new Table(
                texts.get(
                        "financing.arrears.caption",
                        question.operation(),
                        texts.get("scope." + question.scope().code()),
                        question.currency()),
                columns,
                owing.stream().map(ArrearsTable::row).toList(),
                null);
    }

    private static Row row(FundingPosition position) {
        ArrearsStatement statement = statement(position);
        List<TableCell> cells = new ArrayList<>();
        cells.add(new TableCell.Day(statement.asOf()));
        OwedSum together = statement.together();
        List<ArrearsAge> known = new ArrayList<>();
        for (ArrearsAge age : ArrearsAge.values()) {
            MetricValue owed = together.of(age);
            owed.known().ifPresent(ignored -> known.add(age));
            cells.add(TableCell.figure(owed, null));
        }
        String sum = known.stream().map(age -> "{" + key(age) + "}").collect(Collectors.joining("+"));
        cells.add(TableCell.figure(position.value(Measure.ARREARS), position.figure(Measure.ARREARS))
                .withFormula(sum));
        return Row.of(cells);
    }

    private static String key(ArrearsAge age) {
        return age.code().replace('-', '_');
    }

    private static ArrearsStatement statement(FundingPosition position) {
        return Objects.requireNonNull(position.arrears());
    }
}
