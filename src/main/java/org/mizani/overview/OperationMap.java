package org.mizani.overview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.MapChart;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.ParityRow;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Operations in the countries that host them, with the share of women at their latest report; and the twin. */
public record OperationMap(MapChart chart, Table table) {

    /** @param countries names by ISO 3166-1 alpha-3 code */
    public static OperationMap of(List<Standing> standings, Map<String, String> countries, Locale locale) {
        Texts texts = Texts.in(locale);
        List<Standing> placed =
                standings.stream().filter(s -> !s.operation().hosts().isEmpty()).toList();
        String title = texts.get("overview.map.title");
        ChartFrame frame = new ChartFrame(
                title,
                texts.get("overview.map.subtitle"),
                texts.get("overview.map.source"),
                texts.get("overview.map.as-of"),
                texts.get(
                        "overview.map.description", texts.listed(placed.stream().map(s -> note(s, countries, texts)))),
                texts.locale().getLanguage());
        MapChart chart = MapChart.ofOperations(
                frame,
                texts.get("overview.table.share"),
                MapChart.Unit.SHARE,
                placed.stream()
                        .map(s -> new MapChart.Marker(
                                s.operation().code(),
                                s.operation().hosts(),
                                share(s).known().orElse(null),
                                note(s, countries, texts)))
                        .toList());
        return new OperationMap(chart, table(title, placed, countries, texts));
    }

    private static Table table(String title, List<Standing> placed, Map<String, String> countries, Texts texts) {
        return new Table(
                title,
                List.of(
                        new Column("operation", texts.get("overview.table.operation"), ColumnType.TEXT),
                        new Column("hosts", texts.get("overview.map.hosts"), ColumnType.TEXT),
                        new Column("share", texts.get("overview.table.share"), ColumnType.SHARE)),
                placed.stream()
                        .map(s -> Row.of(List.of(
                                new TableCell.Text(
                                        s.operation().code(),
                                        "operations/" + s.operation().code()),
                                TableCell.text(hosts(s, countries)),
                                TableCell.figure(
                                        share(s),
                                        s.headline()
                                                .map(r -> r.figure(HeadcountMeasure.SHARE))
                                                .orElse(null)))))
                        .toList(),
                null);
    }

    private static MetricValue share(Standing standing) {
        return standing.headline().map(ParityRow::share).orElse(MetricValue.notReported());
    }

    private static String note(Standing standing, Map<String, String> countries, Texts texts) {
        return texts.get(
                "overview.map.note",
                standing.operation().code(),
                hosts(standing, countries),
                Formats.in(texts.locale()).share(share(standing)));
    }

    private static String hosts(Standing standing, Map<String, String> countries) {
        return standing.operation().hosts().stream()
                .map(code -> countries.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
    }
}
