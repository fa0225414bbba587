package org.mizani.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mizani.metrics.Share;

final class SampleCharts {

    private SampleCharts() {}

    static ChartFrame aFrame(String lang) {
        return new ChartFrame(
                "Share of women, per cent", null, "UN DPO", "As of 31 March 2024", "Women \"were\" 5 % & rising", lang);
    }

    static ShareChart aShareChart() {
        return new ShareChart(aFrame("en"), List.of(aPanel("Troops"), aPanel("Formed police units")));
    }

    static MoneyChart aMoneyChart() {
        return new MoneyChart(
                aFrame("fr"),
                "reçu",
                "USD",
                List.of(new MoneyChart.Bar(
                        "AUSSOM <2025>",
                        new BigDecimal("166500000"),
                        new BigDecimal("16700000.25"),
                        new BigDecimal("20000000"),
                        null,
                        new BigDecimal("149799999.75"))));
    }

    static WaterfallChart aWaterfall() {
        return new WaterfallChart(
                aFrame("en"),
                "on the basis received",
                "USD",
                List.of(
                        new WaterfallChart.Step("Requirement", WaterfallChart.Kind.NEED, new BigDecimal("166500000")),
                        new WaterfallChart.Step("A & B", WaterfallChart.Kind.SOURCE, new BigDecimal("16700000")),
                        new WaterfallChart.Step("Gap", WaterfallChart.Kind.MISSING, new BigDecimal("149800000"))));
    }

    static FunnelChart aFunnel() {
        return new FunnelChart(
                aFrame("en"),
                "USD",
                List.of(
                        new FunnelChart.Stage(
                                "Pledged", FunnelChart.Kind.PLEDGED, new BigDecimal("400000000"), BigDecimal.ONE),
                        new FunnelChart.Stage("Committed", FunnelChart.Kind.COMMITTED, null, null),
                        new FunnelChart.Stage(
                                "Received",
                                FunnelChart.Kind.RECEIVED,
                                new BigDecimal("250000000"),
                                new BigDecimal("0.625"))));
    }

    static ReceiptsChart aReceiptsChart() {
        return new ReceiptsChart(
                aFrame("fr"),
                "USD",
                List.of(
                        new ReceiptsChart.Month(day(1, 1), new BigDecimal("1000000.25")),
                        new ReceiptsChart.Month(day(2, 1), null)),
                new BigDecimal("13875000"),
                day(2, 10));
    }

    static WaitingChart aWaitingChart() {
        return new WaitingChart(
                aFrame("fr"),
                List.of(
                        new WaitingChart.Step(30, 4, 1, new BigDecimal("0.75")),
                        new WaitingChart.Step(90, 2, 1, new BigDecimal("0.375"))),
                400,
                BigDecimal.valueOf(90));
    }

    static StrengthChart aStrengthChart() {
        return new StrengthChart(
                aFrame("en"),
                List.of(
                        new StrengthChart.Point(day(1, 31), 11_911L),
                        new StrengthChart.Point(day(2, 29), null),
                        new StrengthChart.Point(day(3, 31), 11_826L)),
                List.of(new StrengthChart.CeilingStep(day(1, 1), 12_626L, "S/RES/2767")));
    }

    static SuccessionChart aSuccession() {
        return new SuccessionChart(
                aFrame("en"),
                List.of(
                        new SuccessionChart.Leg(
                                "ATMIS",
                                null,
                                day(1, 31),
                                List.of(new StrengthChart.Point(day(1, 31), 12_626L)),
                                List.of(new StrengthChart.CeilingStep(day(1, 1), 12_626L, "S/RES/2748"))),
                        new SuccessionChart.Leg(
                                "AUSSOM",
                                day(2, 1),
                                null,
                                List.of(
                                        new StrengthChart.Point(day(2, 29), null),
                                        new StrengthChart.Point(day(3, 31), 11_826L)),
                                List.of(new StrengthChart.CeilingStep(day(2, 1), 11_826L, "S/RES/2767")))));
    }

    static ClaimRangeChart aClaimRange() {
        return new ClaimRangeChart(
                aFrame("fr"),
                "USD",
                List.of(new ClaimRangeChart.Range(
                        "ATMIS, 31 décembre 2024",
                        List.of(
                                new ClaimRangeChart.Mark("African Union", new BigDecimal("96000000"), true),
                                new ClaimRangeChart.Mark("Press & others", new BigDecimal("83250000"), false)))));
    }

    static BalanceChart aBalance() {
        return new BalanceChart(
                aFrame("en"),
                "Distance to the target",
                "Coverage <received>",
                List.of(new BalanceChart.Mark(
                        "AUSSOM",
                        new BigDecimal("-0.046"),
                        new BigDecimal("0.1003"),
                        11_000,
                        BalanceChart.Status.BELOW,
                        "below the UGPS benchmark")));
    }

    static MapChart aMap(MapChart.Layout layout) {
        return new MapChart(
                aFrame("fr"),
                "Femmes parmi les troupes",
                MapChart.Unit.SHARE,
                null,
                layout,
                List.of(
                        new MapChart.Area("SOM", "Somalie <i>", new BigDecimal("0.074"), "545 sur 7 356"),
                        new MapChart.Area("MLI", "Mali", null, null)),
                List.of(new MapChart.Marker("MNJTF", List.of("TCD", "NER"), new BigDecimal("0.03"), null)));
    }

    static ShareProjection aProjection() {
        return new ShareProjection(
                "straight line",
                3,
                List.of(new ShareProjection.Estimate(
                        day(6, 30), new BigDecimal("0.06"), new BigDecimal("0.05"), new BigDecimal("0.07"))));
    }

    static SparklineChart aSparkline() {
        return new SparklineChart(aFrame("en"), points(), new BigDecimal("0.12"));
    }

    private static ShareChart.Panel aPanel(String name) {
        return new ShareChart.Panel(
                name,
                points(),
                List.of(
                        target(2023, "0.1", ShareChart.TargetStatus.UNVERIFIED),
                        target(2024, "0.11", ShareChart.TargetStatus.INTERPOLATED)),
                aProjection());
    }

    private static ShareChart.TargetStep target(int year, String share, ShareChart.TargetStatus status) {
        return new ShareChart.TargetStep(LocalDate.of(year, 1, 1), new BigDecimal(share), status, "UGPS");
    }

    private static List<SharePoint> points() {
        return List.of(
                new SharePoint(day(1, 31), new Share(545, 9_886)),
                SharePoint.notReported(day(2, 29)),
                new SharePoint(day(3, 31), new Share(560, 9_900)));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }
}
