package org.mizani.tables;

import java.math.BigDecimal;
import java.util.List;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;

/** Tables for tests. */
public final class Tables {

    private Tables() {}

    /** UNAMID, 31 December 2013, with a hostile name, a blank and a mark. */
    public static Table ofComponents() {
        return new Table(
                "Women and men by component, people, 31 December 2013",
                List.of(
                        new Column("component", "Component", ColumnType.TEXT),
                        new Column("women", "Women", ColumnType.COUNT),
                        new Column("men", "Men", ColumnType.COUNT),
                        new Column("share", "Share of women", ColumnType.SHARE),
                        new Column("status", "Status", ColumnType.TEXT)),
                List.of(
                        row("=Troops", 454, 12967, "below", "below"),
                        new Row(
                                List.of(
                                        TableCell.text("Observers"),
                                        TableCell.figure(MetricValue.notReported(), null),
                                        TableCell.figure(MetricValue.of(310), new FigureId("headcount-7-men")),
                                        TableCell.figure(MetricValue.notReported(), null),
                                        new TableCell.Status("not-reported", "not reported")),
                                false),
                        row("Formed police", 40, 2200, "met", "met"),
                        new Row(
                                List.of(
                                        TableCell.text("Total"),
                                        new TableCell.Figure(MetricValue.of(494), null, null, null)
                                                .withFormula("SUM({women:above})"),
                                        new TableCell.Figure(MetricValue.of(15477), null, null, null)
                                                .withFormula("SUM({men:above})"),
                                        new TableCell.Figure(
                                                        new Share(494, 494 + 15167).fraction(), null, null, "one blank")
                                                .withMark("rests on rows with both sexes"),
                                        TableCell.text("")),
                                true)),
                "Blanks are never zero.");
    }

    private static Row row(String name, long women, long men, String code, String word) {
        return Row.of(List.of(
                TableCell.text(name),
                TableCell.figure(MetricValue.of(women), new FigureId("headcount-1-women")),
                TableCell.figure(MetricValue.of(BigDecimal.valueOf(men)), new FigureId("headcount-1-men")),
                new TableCell.Figure(new Share(women, women + men).fraction(), null, null, null)
                        .withFormula("{women}/({women}+{men})"),
                new TableCell.Status(code, word)));
    }
}
