package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ShareBarsChart;
import org.mizani.charts.ShareChart;
import org.mizani.charts.SharePoint;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.headcounts.People;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.PeopleCells;
import org.mizani.parity.Target;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The rows of an answer side by side and over time, as charts; the twins hold the same figures. */
public final class ExplorerCharts {

    /** More bars than these nobody compares; the table has them all. */
    static final int MOST_BARS = 24;

    private final Explored explored;
    private final ExplorerWords words;
    private final Texts texts;
    private final Formats formats;

    public ExplorerCharts(Explored explored, ExplorerWords words) {
        this.explored = explored;
        this.words = words;
        this.texts = words.texts();
        this.formats = words.formats();
    }

    /** The rows side by side; null over time, where {@link #lines} are, and when nothing is reported. */
    public @Nullable ShareBarsChart bars() {
        if (explored.rows().isEmpty() || explored.question().by() == Breakdown.DATE) {
            return null;
        }
        List<ExploredRow> drawn = explored.rows().stream()
                .sorted(Comparator.comparingLong((ExploredRow r) -> -r.paired().whole()))
                .limit(MOST_BARS)
                .toList();
        List<ExploredRow> inOrder =
                explored.rows().stream().filter(drawn::contains).toList();
        String left = drawn.size() < explored.rows().size()
                ? " "
                        + texts.get(
                                "parity.explorer.bars.most",
                                drawn.size(),
                                explored.rows().size())
                : "";
        boolean anyTarget = inOrder.stream().anyMatch(r -> r.target() != null);
        return new ShareBarsChart(
                new ChartFrame(
                        anyTarget
                                ? texts.get(
                                        "parity.explorer.bars.title.against",
                                        words.by(),
                                        words.scope(),
                                        words.against())
                                : texts.get("parity.explorer.bars.title", words.by(), words.scope()),
                        texts.get("parity.explorer.bars.subtitle") + left,
                        source(),
                        texts.get("parity.explorer.as-of", formats.date(explored.day())) + " " + words.reports(),
                        texts.get(
                                "parity.explorer.bars.description",
                                texts.listed(inOrder.stream().map(this::inWords))),
                        texts.locale().getLanguage()),
                inOrder.stream().map(this::bar).toList());
    }

    private ShareBarsChart.Bar bar(ExploredRow row) {
        Target target = row.target();
        return new ShareBarsChart.Bar(
                words.label(explored.question().by(), row.key()),
                row.reported() ? row.paired() : null,
                target == null ? null : target.metFrom(),
                target == null
                        ? null
                        : texts.get(
                                "parity.explorer.bars.target",
                                target.framework(),
                                Integer.toString(target.year()),
                                texts.get("parity.target-status."
                                        + target.status().code())),
                words.status(row));
    }

    private String inWords(ExploredRow row) {
        return texts.get(
                "parity.explorer.bars.row",
                words.label(explored.question().by(), row.key()),
                words.share(row),
                words.status(row));
    }

    /** A small picture for each row over time; null when there is none. */
    public @Nullable ShareChart lines() {
        if (explored.lines().isEmpty()) {
            return null;
        }
        LocalDate last = explored.lines().stream()
                .map(l -> l.last().date())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new ShareChart(
                new ChartFrame(
                        linesTitle(),
                        texts.get("parity.explorer.lines.subtitle"),
                        source(),
                        texts.get("parity.chart.as-of", formats.date(last)),
                        texts.get(
                                "parity.explorer.lines.description",
                                texts.listed(explored.lines().stream().map(this::inWords))),
                        texts.locale().getLanguage()),
                explored.lines().stream().map(this::panel).toList());
    }

    /** What is left out of the lines. */
    public List<String> linesWords() {
        if (explored.linesLeftOut()) {
            return List.of(texts.get("parity.explorer.lines.too-much"));
        }
        int rows = explored.rows().size();
        return explored.question().by() != Breakdown.DATE && rows > Answer.MOST_LINES
                ? List.of(
                        texts.get("parity.explorer.lines.most", explored.lines().size(), rows))
                : List.of();
    }

    private String linesTitle() {
        Breakdown kind = explored.lines().getFirst().kind();
        return texts.get(
                "parity.explorer.lines.title",
                texts.get("parity.explorer.rows." + kind.code()),
                words.scope(),
                explored.framework().code());
    }

    private ShareChart.Panel panel(ExploredLine line) {
        List<SharePoint> points = line.series().points().stream()
                .map(p -> new SharePoint(p.date(), p.people().paired()))
                .toList();
        return new ShareChart.Panel(name(line), points, line.steps().line(texts));
    }

    private String name(ExploredLine line) {
        return words.label(line.kind(), line.key());
    }

    private String inWords(ExploredLine line) {
        List<HeadcountSeries.Point> known = line.series().points().stream()
                .filter(p -> p.people().share().known().isPresent())
                .toList();
        if (known.isEmpty()) {
            return texts.get("parity.explorer.lines.row.none", name(line));
        }
        return texts.get(
                "parity.explorer.lines.row",
                name(line),
                formats.share(known.getFirst().people().share()),
                formats.date(known.getFirst().date()),
                formats.share(known.getLast().people().share()),
                formats.date(known.getLast().date()));
    }

    /** The twin of {@link #lines}. */
    public Table linesTable() {
        List<Row> rows = new ArrayList<>();
        for (ExploredLine line : explored.lines()) {
            line.series().points().forEach(point -> rows.add(row(line, point)));
        }
        String code = explored.lines().isEmpty()
                ? explored.question().by().code()
                : explored.lines().getFirst().kind().code();
        return new Table(
                explored.lines().isEmpty() ? texts.get("parity.table.nothing") : linesTitle(),
                List.of(
                        new Column(code, texts.get("parity.explorer.by." + code), ColumnType.TEXT),
                        new Column("date", texts.get("parity.table.date"), ColumnType.DATE),
                        new Column("women", texts.get("headcounts.measure.women"), ColumnType.COUNT),
                        new Column("men", texts.get("headcounts.measure.men"), ColumnType.COUNT),
                        new Column("not_reported", texts.get("headcounts.measure.not-reported"), ColumnType.COUNT),
                        new Column("share", texts.get("headcounts.measure.share"), ColumnType.SHARE),
                        new Column(
                                "target",
                                texts.get(
                                        "parity.table.target",
                                        explored.framework().code()),
                                ColumnType.SHARE)),
                rows,
                texts.get("parity.explorer.lines.subtitle"));
    }

    private Row row(ExploredLine line, HeadcountSeries.Point point) {
        People people = point.people();
        TableCell target = line.steps()
                .in(point.date().getYear())
                .<TableCell>map(t -> PeopleCells.target(t, explored.question().knownAt(), texts))
                .orElseGet(() -> TableCell.figure(MetricValue.notMeaningful("parity.no-target"), null));
        return Row.of(List.of(
                TableCell.text(name(line)),
                new TableCell.Day(point.date()),
                TableCell.figure(people.women(), figure(line, point, HeadcountMeasure.WOMEN)),
                TableCell.figure(people.men(), figure(line, point, HeadcountMeasure.MEN)),
                TableCell.figure(people.notReported(), figure(line, point, HeadcountMeasure.NOT_REPORTED)),
                PeopleCells.share(people, figure(line, point, HeadcountMeasure.SHARE), texts),
                target));
    }

    private static @Nullable FigureId figure(ExploredLine line, HeadcountSeries.Point point, HeadcountMeasure measure) {
        ExploredRow month = line.months().get(point.date());
        return month == null ? null : month.figure(measure);
    }

    private String source() {
        return texts.get(
                "parity.chart.source",
                texts.get("organisation." + explored.framework().setBy()));
    }
}
