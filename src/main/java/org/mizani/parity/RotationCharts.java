package org.mizani.parity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.ShareChart;
import org.mizani.charts.SharePoint;
import org.mizani.charts.ShareProjection;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The share month by month under an entry share, against the target; arithmetic from the report on, no forecast. */
public final class RotationCharts {

    private static final int DECIMALS = 6;

    private final ParityRow row;
    private final PeopleNeeded needed;
    private final BigDecimal entry;
    private final Texts texts;
    private final Formats formats;

    private RotationCharts(ParityRow row, PeopleNeeded needed, BigDecimal entry, Locale locale) {
        this.row = row;
        this.needed = needed;
        this.entry = entry;
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
    }

    /** @return null when no entry share meets the target in time and none is given, or the target is met */
    public static ShareCharts.@Nullable Shares of(ParityRow row, PeopleNeeded needed, Locale locale) {
        BigDecimal entry = needed.entryLookedAt().known().orElse(null);
        if (entry == null || needed.met()) {
            return null;
        }
        RotationCharts charts = new RotationCharts(row, needed, entry, locale);
        return new ShareCharts.Shares(charts.chart(), charts.table());
    }

    private ShareChart chart() {
        List<ShareProjection.Estimate> estimates = new ArrayList<>();
        for (int month = 1; month <= needed.months(); month++) {
            BigDecimal share = share(month);
            estimates.add(new ShareProjection.Estimate(row.date().plusMonths(month), share, share, share));
        }
        ShareChart.Panel panel = new ShareChart.Panel(
                component(),
                List.of(new SharePoint(row.date(), row.people().paired())),
                List.of(new ShareChart.TargetStep(row.date(), needed.target(), status(), targetName())),
                new ShareProjection(method(), 0, estimates));
        String end = formats.fineShare(MetricValue.of(share(needed.months())));
        return new ShareChart(
                new ChartFrame(
                        title(),
                        texts.get("parity.needed.chart.subtitle"),
                        texts.get("parity.needed.chart.source"),
                        texts.get("parity.chart.as-of", formats.date(row.date())),
                        texts.get(
                                "parity.needed.chart.description",
                                method(),
                                formats.fineShare(row.share()),
                                end,
                                formats.month(row.date().plusMonths(needed.months())),
                                formats.fineShare(MetricValue.of(needed.target()))),
                        texts.locale().getLanguage()),
                List.of(panel));
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        rows.add(
                line(0, row.date(), new TableCell.Figure(row.share(), row.figure(HeadcountMeasure.SHARE), null, null)));
        for (int month = 1; month <= needed.months(); month++) {
            rows.add(line(month, row.date().plusMonths(month), TableCell.figure(MetricValue.of(share(month)), null)));
        }
        return new Table(
                title(),
                List.of(
                        new Column("month", texts.get("parity.needed.chart.month"), ColumnType.COUNT),
                        new Column("date", texts.get("parity.needed.chart.date"), ColumnType.DATE),
                        new Column("share", texts.get("headcounts.measure.share"), ColumnType.SHARE),
                        new Column("target", texts.get("parity.needed.chart.target"), ColumnType.SHARE)),
                rows,
                method());
    }

    private Row line(int month, LocalDate date, TableCell share) {
        return Row.of(List.of(
                TableCell.figure(MetricValue.of(month), null),
                new TableCell.Day(date),
                share,
                TableCell.figure(MetricValue.of(needed.target()), null)));
    }

    private BigDecimal share(int month) {
        return needed.rotation()
                .shareAfter(needed.now(), entry, month)
                .setScale(DECIMALS, java.math.RoundingMode.HALF_UP);
    }

    private String title() {
        return texts.get("parity.needed.chart.title", row.operation(), component());
    }

    private String component() {
        return texts.get("component." + row.component().code());
    }

    private String method() {
        String share = formats.fineShare(MetricValue.of(entry));
        int round = needed.rotation().months();
        return switch (needed.rotation()) {
            case Rotation.Even ignored -> texts.get("parity.needed.chart.even", share, round);
            case Rotation.Whole(int ignored, int dates) -> texts.get("parity.needed.chart.whole", share, round, dates);
        };
    }

    private boolean ofFramework() {
        Target target = row.target();
        return target != null && target.metFrom().compareTo(needed.target()) == 0;
    }

    private String targetName() {
        return ofFramework() ? row.framework() : texts.get("chart.target-chosen");
    }

    private ShareChart.TargetStatus status() {
        Target target = row.target();
        return target != null && ofFramework() ? ShareLine.status(target.status()) : ShareChart.TargetStatus.CHOSEN;
    }
}
