package org.mizani.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Positions as rows, with live formulas: what is usual, and what the basis compares. */
public final class MoneyTable {

    private static final List<Measure> USUAL =
            List.of(Measure.REQUIREMENT, Measure.PLEDGED, Measure.COMMITTED, Measure.RECEIVED, Measure.SPENT);
    private static final String NEED_UNTIL_END = "need_until_end";

    private final Basis basis;
    private final Locale locale;
    private final Texts texts;

    private MoneyTable(Basis basis, Locale locale) {
        this.basis = basis;
        this.locale = locale;
        this.texts = Texts.in(locale);
    }

    /** One position as a table of one row. */
    public static Table of(String caption, FundingPosition position, Basis basis, Locale locale) {
        String period = MoneySentences.period(position.question().period(), locale);
        String currency = position.question().currency();
        return of(caption, List.of(new MoneyBar(period, position)), basis, currency, locale);
    }

    /** The twin of a chart of money: a row for each bar. */
    static Table of(String caption, List<MoneyBar> bars, Basis basis, String currency, Locale locale) {
        MoneyTable table = new MoneyTable(basis, locale);
        return new Table(
                        caption,
                        table.columns(currency),
                        bars.stream().map(table::row).toList(),
                        null)
                .withRates(
                        RateSentences.of(bars.stream().map(MoneyBar::position).toList(), currency, locale));
    }

    /** False where a table on a basis would say "not reported" in every cell. */
    public static boolean tells(FundingPosition position, Basis basis) {
        return measures(basis).anyMatch(m -> position.value(m).known().isPresent());
    }

    private List<Column> columns(String currency) {
        String basisName = texts.get("financing.basis." + basis.code());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("period", texts.get("financing.column.period"), ColumnType.TEXT));
        measures(basis)
                .map(m -> new Column(
                        key(m),
                        texts.get("financing.in-currency", texts.get("financing.measure." + m.code()), currency),
                        ColumnType.MONEY))
                .forEach(columns::add);
        if (basis == Basis.CASH) {
            columns.add(new Column(
                    NEED_UNTIL_END,
                    texts.get("financing.in-currency", texts.get("financing.column.need-until-end"), currency),
                    ColumnType.MONEY));
        }
        columns.add(new Column("shortfall", texts.get("financing.shortfall-on-basis", basisName), ColumnType.MONEY));
        columns.add(new Column("coverage", texts.get("financing.coverage-on-basis", basisName), ColumnType.SHARE));
        return columns;
    }

    private static Stream<Measure> measures(Basis basis) {
        return Stream.concat(USUAL.stream(), basis.measures().stream()).distinct();
    }

    private Row row(MoneyBar bar) {
        FundingPosition p = bar.position();
        Shortfall s = p.shortfall(basis);
        TableCell.Figure shortfall = TableCell.figure(s.shortfall(), p.shortfallFigure(basis));
        TableCell.Figure coverage = TableCell.figure(s.coverage(), p.coverageFigure(basis))
                .withMark(p.match(basis)
                        .flatMap(m -> MoneySentences.mark(m, locale))
                        .orElse(null));
        String means = "{" + key(basis.means()) + "}";
        String need = "{" + (basis == Basis.CASH ? NEED_UNTIL_END : key(basis.need())) + "}";
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(bar.label()));
        measures(basis).map(m -> figure(p, m)).forEach(cells::add);
        if (basis == Basis.CASH) {
            CashCover cash = p.cash();
            cells.add(TableCell.figure(cash == null ? MetricValue.notReported() : cash.needUntilEnd(), null));
        }
        cells.add(shortfall.withFormula(basis == Basis.ARREARS ? means : "MAX(0," + need + "-" + means + ")"));
        cells.add(basis == Basis.ARREARS ? coverage : coverage.withFormula(means + "/" + need));
        return Row.of(cells);
    }

    private @Nullable String mark(FundingPosition p, Measure measure) {
        String marks = Stream.of(
                        MoneyMark.words(p.asOf(measure), MoneyMark.of(p.amount(measure)), locale),
                        ConflictMarks.of(p, measure, locale))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return marks.isEmpty() ? null : marks;
    }

    private static String key(Measure measure) {
        return measure.code().replace('-', '_');
    }

    private TableCell.Figure figure(FundingPosition p, Measure measure) {
        return TableCell.figure(p.value(measure), p.value(measure).known().isPresent() ? p.figure(measure) : null)
                .withMark(mark(p, measure));
    }
}
