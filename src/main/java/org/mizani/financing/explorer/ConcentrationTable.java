package org.mizani.financing.explorer;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.mizani.financing.Concentration;
import org.mizani.financing.Measure;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** How much of the receipts comes from few partners, through few channels, for few categories. */
public final class ConcentrationTable {

    private ConcentrationTable() {}

    public static Table of(MoneyOverview overview, MoneyWords words) {
        Texts texts = words.texts();
        return new Table(
                words.title("financing.explorer.caption.concentration"),
                List.of(
                        new Column("by", texts.get("financing.explorer.by"), ColumnType.TEXT),
                        new Column("groups", texts.get("financing.explorer.groups"), ColumnType.COUNT),
                        new Column("hhi", texts.get("financing.explorer.hhi.heading"), ColumnType.NUMBER),
                        new Column("top1", texts.get("financing.explorer.top1.heading"), ColumnType.SHARE),
                        new Column("largest", texts.get("financing.explorer.largest"), ColumnType.TEXT)),
                Stream.of(MoneyBreakdown.PARTNER, MoneyBreakdown.CHANNEL, MoneyBreakdown.CATEGORY)
                        .map(by -> row(overview, words, by))
                        .toList(),
                texts.get("financing.explorer.note.concentration"));
    }

    private static Row row(MoneyOverview overview, MoneyWords words, MoneyBreakdown by) {
        Concentration concentration = overview.concentration(by);
        MoneyFigures figures = new MoneyFigures(overview);
        long paying = overview.groups(by).stream()
                .filter(g -> g.value(Measure.RECEIVED)
                        .known()
                        .filter(r -> r.signum() != 0)
                        .isPresent())
                .count();
        return Row.of(List.of(
                TableCell.text(words.texts().get("financing.explorer.by." + by.code())),
                TableCell.figure(MetricValue.of(paying), null),
                TableCell.figure(concentration.hhi().map(h -> h.setScale(0, RoundingMode.HALF_UP)), figures.hhi(by)),
                TableCell.figure(concentration.top1(), figures.top1(by)),
                TableCell.text(
                        concentration.largest().map(key -> words.label(by, key)).orElse(""))));
    }
}
