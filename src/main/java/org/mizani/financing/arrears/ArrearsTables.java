package org.mizani.financing.arrears;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.ArrearsAge;
import org.mizani.financing.ArrearsRange;
import org.mizani.financing.OwedLine;
import org.mizani.financing.OwedSum;
import org.mizani.financing.ScopeArrears;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Arrears of one scope as tables: by operation and contributor, by contributor, and the claims that disagree. */
public final class ArrearsTables {

    private final ScopeArrears scope;
    private final ArrearsWords words;
    private final Texts texts;

    public ArrearsTables(ScopeArrears scope, ArrearsWords words) {
        this.scope = scope;
        this.words = words;
        this.texts = words.texts();
    }

    /** A row for each operation and contributor, and all together. */
    public Table lines() {
        List<Column> columns = new ArrayList<>(List.of(
                text("operation", "arrears.operation"),
                text("contributor", "arrears.contributor"),
                new Column("as_of", texts.get("arrears.statement"), ColumnType.DATE)));
        columns.addAll(ages());
        List<Row> rows = new ArrayList<>();
        for (OwedLine line : scope.lines()) {
            List<TableCell> cells = new ArrayList<>(List.of(
                    new TableCell.Text(line.operation(), "operations/" + line.operation() + "?tab=money"),
                    contributor(line.contributor()),
                    new TableCell.Day(line.asOf())));
            cells.addAll(owed(line.owed(), line.operation(), line.contributor(), null));
            rows.add(Row.of(cells));
        }
        if (rows.size() > 1) {
            String dates = scope.datesDiffer() ? texts.get("arrears.mark.dates") : null;
            List<TableCell> cells = new ArrayList<>(
                    List.of(TableCell.text(texts.get("arrears.together")), TableCell.text(""), TableCell.text("")));
            cells.addAll(owed(scope.together(), null, null, dates));
            rows.add(new Row(cells, true));
        }
        return new Table(
                        texts.get("arrears.table.caption", words.scope(scope.scope()), words.day(), words.currency()),
                        columns,
                        rows,
                        texts.get("arrears.table.note"))
                .withRates(rates());
    }

    /** True when operations owe more than one contributor by name, or one of them in several operations. */
    public boolean dividedByContributor() {
        return scope.lines().size() > 1 && scope.lines().stream().anyMatch(OwedLine::named);
    }

    /** A row for each contributor over all operations. */
    public Table byContributor() {
        Map<String, List<OwedLine>> byContributor = scope.lines().stream()
                .collect(Collectors.groupingBy(OwedLine::contributor, TreeMap::new, Collectors.toList()));
        List<Column> columns = new ArrayList<>(
                List.of(text("contributor", "arrears.contributor"), text("operations", "arrears.operations")));
        columns.addAll(ages());
        List<Row> rows = new ArrayList<>();
        byContributor.forEach((code, lines) -> {
            List<TableCell> cells = new ArrayList<>(List.of(
                    contributor(code),
                    TableCell.text(
                            lines.stream().map(OwedLine::operation).distinct().collect(Collectors.joining(", ")))));
            OwedSum sum = OwedSum.of(lines.stream().map(OwedLine::owed).toList());
            boolean differ = lines.stream().map(OwedLine::asOf).distinct().count() > 1;
            cells.addAll(owed(sum, null, code, differ ? texts.get("arrears.mark.dates") : null));
            rows.add(Row.of(cells));
        });
        return new Table(
                        texts.get(
                                "arrears.contributors.caption",
                                words.scope(scope.scope()),
                                words.day(),
                                words.currency()),
                        columns,
                        rows,
                        null)
                .withRates(rates());
    }

    private Optional<String> rates() {
        return scope.conversions().sentence(words.currency(), texts.locale());
    }

    /** Every claim about what sources disagree on, in the currency of its source and in that of the page. */
    public Table claims() {
        List<Row> rows = new ArrayList<>();
        for (ArrearsRange range : scope.ranges()) {
            for (ArrearsRange.Version version : range.versions()) {
                rows.add(claim(range, version));
            }
        }
        return new Table(
                        texts.get("arrears.claims.caption", words.scope(scope.scope()), words.currency()),
                        List.of(
                                text("fact", "financing.conflicts.fact"),
                                new Column("amount", texts.get("financing.conflicts.amount"), ColumnType.MONEY),
                                text("currency", "financing.conflicts.currency"),
                                new Column(
                                        "converted",
                                        texts.get("arrears.claims.in", words.currency()),
                                        ColumnType.MONEY),
                                text("source", "financing.conflicts.source"),
                                text("counts", "financing.conflicts.counts")),
                        rows,
                        texts.get("financing.conflicts.note"))
                .withRates(rates());
    }

    private Row claim(ArrearsRange range, ArrearsRange.Version version) {
        var funding = version.claim().funding();
        return Row.of(List.of(
                TableCell.text(words.fact(funding)),
                TableCell.figure(
                        MetricValue.of(funding.money().amount()),
                        version.claim().figure()),
                TableCell.text(funding.money().currency()),
                TableCell.figure(
                        version.amount() == null
                                ? MetricValue.notMeaningful("arrears.no-rate")
                                : MetricValue.of(version.amount()),
                        null),
                TableCell.text(RangeCharts.source(version, texts)),
                TableCell.text(version.equals(range.versions().getFirst()) ? why(version) : "")));
    }

    private String why(ArrearsRange.Version version) {
        var preference = version.claim().preference();
        return preference == null
                ? texts.get("financing.conflicts.yes")
                : texts.get("financing.conflicts.preferred", preference.by(), preference.reason());
    }

    private Column text(String key, String heading) {
        return new Column(key, texts.get(heading), ColumnType.TEXT);
    }

    private TableCell contributor(String code) {
        return code.equals(org.mizani.financing.Arrears.ALL)
                ? TableCell.text(words.contributor(code))
                : new TableCell.Text(words.contributor(code), "contributors/" + code);
    }

    private List<Column> ages() {
        List<Column> columns = new ArrayList<>();
        for (ArrearsAge age : ArrearsAge.values()) {
            columns.add(new Column(key(age), words.age(age), ColumnType.MONEY));
        }
        columns.add(new Column("total", texts.get("financing.measure.arrears"), ColumnType.MONEY));
        return columns;
    }

    private List<TableCell> owed(
            OwedSum sum, @Nullable String operation, @Nullable String contributor, @Nullable String mark) {
        List<TableCell> cells = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (ArrearsAge age : ArrearsAge.values()) {
            MetricValue owed = sum.of(age);
            boolean stated = owed.known().filter(a -> a.signum() != 0).isPresent();
            owed.known().ifPresent(ignored -> known.add("{" + key(age) + "}"));
            cells.add(TableCell.figure(owed, stated ? figure(sum, operation, contributor, age) : null));
        }
        cells.add(TableCell.figure(sum.total(), figure(sum, operation, contributor, null))
                .withFormula(String.join("+", known))
                .withMark(mark));
        return cells;
    }

    private FigureId figure(
            OwedSum sum, @Nullable String operation, @Nullable String contributor, @Nullable ArrearsAge age) {
        return words.book().figure(sum, scope.scope(), operation, contributor, age);
    }

    private static String key(ArrearsAge age) {
        return age.code().replace('-', '_');
    }
}
