package org.mizani.tables;

import java.util.Locale;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table.ColumnType;
import org.mizani.ui.texts.Formats;

/** What a reader sees in a cell: rounded and grouped in a language, the same on screen and in PDF. */
public final class CellTexts {

    private final Formats formats;

    public CellTexts(Locale locale) {
        this.formats = Formats.in(locale);
    }

    public String of(TableCell cell, ColumnType type) {
        return switch (cell) {
            case TableCell.Text text -> text.text();
            case TableCell.Day day -> formats.date(day.date());
            case TableCell.Status status -> status.word();
            case TableCell.Figure figure -> figure(figure.value(), type);
        };
    }

    private String figure(MetricValue value, ColumnType type) {
        return switch (type) {
            case COUNT -> formats.count(value);
            case SHARE -> formats.share(value);
            case FINE_SHARE -> formats.fineShare(value);
            case POINTS -> formats.points(value);
            case FINE_POINTS -> formats.finePoints(value);
            case MONEY -> formats.amount(value);
            case NUMBER, TEXT, DATE -> formats.number(value);
        };
    }
}
