package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.Shortfall;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** The asked period as a whole: one row with what the basis compares. */
final class PeriodTable {

    private PeriodTable() {}

    static Table of(FundingPosition position, Basis basis, Locale locale) {
        Texts texts = Texts.in(locale);
        String basisName = texts.get("financing.basis." + basis.code());
        String currency = position.question().currency();
        List<Column> columns = new ArrayList<>();
        List<TableCell> cells = new ArrayList<>();
        columns.add(new Column("period", texts.get("financing.column.period"), ColumnType.TEXT));
        cells.add(TableCell.text(MoneySentences.period(position.question().period(), locale)));
        for (Measure measure : List.of(Measure.REQUIREMENT, Measure.PLEDGED, Measure.COMMITTED, Measure.RECEIVED)) {
            columns.add(new Column(measure.code(), texts.get("financing.measure." + measure.code()), ColumnType.MONEY));
            boolean known = position.value(measure).known().isPresent();
            cells.add(TableCell.figure(position.value(measure), known ? position.figure(measure) : null));
        }
        Shortfall shortfall = position.shortfall(basis);
        columns.add(new Column("shortfall", texts.get("financing.shortfall-on-basis", basisName), ColumnType.MONEY));
        columns.add(new Column("coverage", texts.get("financing.coverage-on-basis", basisName), ColumnType.SHARE));
        cells.add(live(
                TableCell.figure(shortfall.shortfall(), position.shortfallFigure(basis)),
                basis,
                "MAX(0,{need}-{means})"));
        cells.add(
                live(TableCell.figure(shortfall.coverage(), position.coverageFigure(basis)), basis, "{means}/{need}"));
        return new Table(
                texts.get(
                        "reports.finance.whole",
                        position.question().operation(),
                        texts.get("scope." + position.question().scope().code()),
                        basisName,
                        currency),
                columns,
                List.of(Row.of(cells)),
                null);
    }

    /** Live where the table shows what the basis compares. */
    private static TableCell live(TableCell.Figure figure, Basis basis, String formula) {
        return switch (basis) {
            case PLEDGED, RECEIVED, CONVERSION ->
                figure.withFormula(
                        formula.replace("{need}", column(basis.measures().getFirst()))
                                .replace("{means}", column(basis.measures().getLast())));
            case ARREARS, CASH, ASSESSED -> figure;
        };
    }

    private static String column(Measure measure) {
        return "{" + measure.code() + "}";
    }
}
