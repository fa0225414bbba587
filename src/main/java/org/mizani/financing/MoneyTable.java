package org.mizani.financing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** The twin of a chart of money: a row for each bar, with live formulas. */
final class MoneyTable {

    private MoneyTable() {}

    static Table of(String caption, List<MoneyBar> bars, Basis basis, String currency, Locale locale) {
        Texts texts = Texts.in(locale);
        String basisName = texts.get("financing.basis." + basis.code());
        return new Table(
                caption,
                List.of(
                        new Column("period", texts.get("financing.column.period"), ColumnType.TEXT),
                        money(Measure.REQUIREMENT, currency, texts),
                        money(Measure.PLEDGED, currency, texts),
                        money(Measure.COMMITTED, currency, texts),
                        money(Measure.RECEIVED, currency, texts),
                        money(Measure.SPENT, currency, texts),
                        new Column("shortfall", texts.get("financing.shortfall-on-basis", basisName), ColumnType.MONEY),
                        new Column("coverage", texts.get("financing.coverage-on-basis", basisName), ColumnType.SHARE)),
                bars.stream().map(b -> row(b, basis, locale)).toList(),
                null);
    }

    private static Column money(Measure measure, String currency, Texts texts) {
        return new Column(
                measure.code().replace('-', '_'),
                texts.get("financing.measure." + measure.code()) + " (" + currency + ")",
                ColumnType.MONEY);
    }

    private static Row row(MoneyBar bar, Basis basis, Locale locale) {
        FundingPosition p = bar.position();
        Shortfall s = p.shortfall(basis);
        String means = basis.measures().getLast().code().replace('-', '_');
        String need = basis.measures().getFirst().code().replace('-', '_');
        boolean inTable = basis == Basis.PLEDGED || basis == Basis.RECEIVED || basis == Basis.CONVERSION;
        TableCell.Figure shortfall = TableCell.figure(s.shortfall(), p.shortfallFigure(basis));
        TableCell.Figure coverage = TableCell.figure(s.coverage(), p.coverageFigure(basis));
        return Row.of(List.of(
                TableCell.text(bar.label()),
                figure(p, Measure.REQUIREMENT, locale),
                figure(p, Measure.PLEDGED, locale),
                figure(p, Measure.COMMITTED, locale),
                figure(p, Measure.RECEIVED, locale),
                figure(p, Measure.SPENT, locale),
                inTable ? shortfall.withFormula("MAX(0,{" + need + "}-{" + means + "})") : shortfall,
                inTable ? coverage.withFormula("{" + means + "}/{" + need + "}") : coverage));
    }

    private static TableCell.Figure figure(FundingPosition p, Measure measure, Locale locale) {
        return TableCell.figure(p.value(measure), p.value(measure).known().isPresent() ? p.figure(measure) : null)
                .withMark(mark(p.amount(measure), locale));
    }

    /** Figures of press and briefings end their stated source with these words. */
    private static @Nullable String mark(Amount amount, Locale locale) {
        return amount.inputs().stream()
                        .map(v -> v.claim().funding().citation().source())
                        .anyMatch(source -> source != null && source.endsWith("(secondary source)"))
                ? Texts.in(locale).get("financing.mark.secondary")
                : null;
    }
}
