package org.mizani.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizani.charts.ChartFrame;
import org.mizani.charts.MoneyChart;
import org.mizani.charts.ShareChart;
import org.mizani.charts.SharePoint;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.provenance.FigureId;
import org.mizani.reports.Document.Cover;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.Document.Section;
import org.mizani.reports.Document.Source;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;

/** A report made by hand: long and short tables, charts, blanks, marks and hostile words. */
public final class SampleDocuments {

    public static final Instant AS_OF = Instant.parse("2026-07-01T12:00:00Z");
    private static final List<String> COMPONENTS = List.of("Troops", "Observers and staff officers");
    private static final int MONTHS = 30;

    private SampleDocuments() {}

    public static Document in(Locale locale) {
        return in(locale, AS_OF);
    }

    public static Document in(Locale locale, Instant generatedAt) {
        boolean french = locale.equals(Locale.FRENCH);
        return new Document(
                new Cover(
                        "sample",
                        french ? "Rapport d’essai" : "Sample report",
                        "African Union – United Nations Hybrid Operation in Darfur (UNAMID)",
                        List.of(
                                new Fact("Period", "1 January 2011 – 30 June 2013"),
                                new Fact("Basis", "received: only money that came counts"),
                                new Fact("Scope", "mission budget")),
                        locale,
                        AS_OF,
                        null,
                        generatedAt),
                List.of(
                        new Fact("Targets", "UGPS: a benchmark here. Interpolated values are marked; 3 ≥ 2."),
                        new Fact(
                                "Blanks",
                                "Not reported is never zero. \u0001 <b>no markup</b> & no control characters")),
                List.of(
                        new Section(
                                "parity",
                                french ? "Parité" : "Parity",
                                List.of(
                                        new Block.Paragraph(
                                                "Troops: 4.0 % women, 11.0 points below the UGPS benchmark."),
                                        new Block.Figures(components()),
                                        new Block.Chart(shares(locale), shareTwin()),
                                        new Block.Note("Observers did not report in May 2012."))),
                        new Section(
                                "finance",
                                french ? "Financement" : "Financing",
                                List.of(new Block.Chart(money(locale), moneyTwin())))),
                List.of(
                        new Source(
                                "unamid.csv",
                                "UN DPKO; compiled by the International Peace Institute",
                                "unamid.csv: G2:H5535",
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                        new Source("S/RES/1769", null, null, null)));
    }

    private static Table components() {
        return new Table(
                "Women and men by component, 31 December 2012",
                List.of(
                        new Column("component", "Component", ColumnType.TEXT),
                        new Column("women", "Women", ColumnType.COUNT),
                        new Column("men", "Men", ColumnType.COUNT),
                        new Column("share", "Share of women", ColumnType.SHARE),
                        new Column("target", "Target", ColumnType.SHARE),
                        new Column("gap", "Gap", ColumnType.POINTS),
                        new Column("status", "Status", ColumnType.TEXT)),
                List.of(
                        component("Troops", 580, 13863, "0.15", null, "below", "below the benchmark"),
                        component("=HYPERLINK(\"x\")", 14, 3, "0.25", "N < 20", "met", "met"),
                        Row.of(List.of(
                                TableCell.text("Formed police"),
                                TableCell.figure(MetricValue.notReported(), null),
                                TableCell.figure(MetricValue.of(1893), new FigureId("headcount-3-men")),
                                TableCell.figure(MetricValue.notReported(), null),
                                new TableCell.Figure(
                                        MetricValue.of(new BigDecimal("0.20")), null, null, "interpolated"),
                                TableCell.figure(MetricValue.notReported(), null),
                                new TableCell.Status("not-reported", "not reported"))),
                        new Row(
                                List.of(
                                        TableCell.text("Total"),
                                        sum(594, "women"),
                                        sum(15759, "men"),
                                        TableCell.figure(MetricValue.notMeaningful("value.nobody-counted"), null),
                                        TableCell.text(""),
                                        TableCell.text(""),
                                        TableCell.text("")),
                                true)),
                "Sex not reported is left out of the shares.");
    }

    private static TableCell sum(long value, String column) {
        return new TableCell.Figure(MetricValue.of(value), null, null, null).withFormula("SUM({" + column + ":above})");
    }

    private static Row component(String name, long women, long men, String target, String mark, String code, String w) {
        Share share = new Share(women, women + men);
        BigDecimal t = new BigDecimal(target);
        return Row.of(List.of(
                TableCell.text(name),
                TableCell.figure(MetricValue.of(women), new FigureId("headcount-1-women")),
                TableCell.figure(MetricValue.of(men), new FigureId("headcount-1-men")),
                new TableCell.Figure(share.fraction(), null, null, mark).withFormula("{women}/({women}+{men})"),
                TableCell.figure(MetricValue.of(t), null),
                new TableCell.Figure(share.fraction().map(g -> g.subtract(t)), null, null, null)
                        .withFormula("{share}-{target}"),
                new TableCell.Status(code, w)));
    }

    private static ChartFrame frame(String title, Locale locale) {
        return new ChartFrame(
                title,
                "One panel for each component",
                "UN DPKO",
                "As of 1 July 2026",
                "In words: " + title + " <rises> & \"falls\"",
                locale.toLanguageTag());
    }

    private static ShareChart shares(Locale locale) {
        return new ShareChart(
                frame("Share of women by component, per cent", locale),
                COMPONENTS.stream()
                        .map(name -> new ShareChart.Panel(
                                name,
                                List.of(new SharePoint(LocalDate.of(2012, 12, 31), new Share(4, 100))),
                                List.of(new ShareChart.TargetStep(
                                        LocalDate.of(2012, 1, 1),
                                        new BigDecimal("0.15"),
                                        ShareChart.TargetStatus.VERIFIED,
                                        "UGPS 2028"))))
                        .toList());
    }

    private static Table shareTwin() {
        List<Row> rows = new ArrayList<>();
        for (String component : COMPONENTS) {
            for (int month = 0; month < MONTHS; month++) {
                boolean gap = month == 16;
                long women = 500L + month;
                long men = 13000L - month;
                MetricValue share = gap ? MetricValue.notReported() : new Share(women, women + men).fraction();
                rows.add(Row.of(List.of(
                        TableCell.text(component),
                        new TableCell.Day(
                                LocalDate.of(2011, 2, 1).plusMonths(month).minusDays(1)),
                        TableCell.figure(gap ? MetricValue.notReported() : MetricValue.of(women), null),
                        TableCell.figure(gap ? MetricValue.notReported() : MetricValue.of(men), null),
                        new TableCell.Figure(share, null, null, null).withFormula("{women}/({women}+{men})"),
                        TableCell.figure(MetricValue.of(new BigDecimal("0.15")), null))));
            }
        }
        return new Table(
                "Women and men by component and month",
                List.of(
                        new Column("component", "Component", ColumnType.TEXT),
                        new Column("date", "Date", ColumnType.DATE),
                        new Column("women", "Women", ColumnType.COUNT),
                        new Column("men", "Men", ColumnType.COUNT),
                        new Column("share", "Share of women", ColumnType.SHARE),
                        new Column("target", "Target", ColumnType.SHARE)),
                rows,
                null);
    }

    private static MoneyChart money(Locale locale) {
        return new MoneyChart(
                frame("Requirement and receipts, mission budget, USD", locale),
                "on the basis received",
                "USD",
                List.of(new MoneyChart.Bar(
                        "2012",
                        new BigDecimal("166500000"),
                        new BigDecimal("16700000"),
                        null,
                        null,
                        new BigDecimal("149800000"))));
    }

    private static Table moneyTwin() {
        MetricValue coverage = MetricValue.of(
                new BigDecimal("16700000").divide(new BigDecimal("166500000"), java.math.MathContext.DECIMAL128));
        return new Table(
                "Requirement and receipts, mission budget, basis received, USD",
                List.of(
                        new Column("period", "Period", ColumnType.TEXT),
                        new Column("requirement", "Requirement", ColumnType.MONEY),
                        new Column("pledged", "Pledged", ColumnType.MONEY),
                        new Column("committed", "Committed", ColumnType.MONEY),
                        new Column("received", "Received", ColumnType.MONEY),
                        new Column("shortfall", "Shortfall", ColumnType.MONEY),
                        new Column("coverage", "Coverage", ColumnType.SHARE)),
                List.of(Row.of(List.of(
                        TableCell.text("July 2025 – June 2026"),
                        TableCell.figure(MetricValue.of(166_500_000), new FigureId("financing-1")),
                        TableCell.figure(MetricValue.notReported(), null),
                        TableCell.figure(MetricValue.notReported(), null),
                        TableCell.figure(MetricValue.of(16_700_000), new FigureId("financing-2")),
                        new TableCell.Figure(MetricValue.of(149_800_000), null, null, null)
                                .withFormula("MAX(0,{requirement}-{received})"),
                        new TableCell.Figure(coverage, null, null, null).withFormula("{received}/{requirement}")))),
                "Only cash counts.");
    }
}
