package org.mizani.overview;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.CashCover;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.Shortfall;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.parity.ParityMeasure;
import org.mizani.parity.ParityRow;
import org.mizani.parity.TargetWords;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** All operations in one table: the dashboard itself. */
public final class StandingTable {

    /** Key of the column with the share over time. */
    public static final String TREND = "trend";

    private StandingTable() {}

    public static Table of(List<Standing> standings, Basis basis, Locale locale) {
        Texts texts = Texts.in(locale);
        String basisName = texts.get("financing.basis." + basis.code());
        return new Table(
                texts.get("overview.table.caption", basisName),
                List.of(
                        new Column("operation", texts.get("overview.table.operation"), ColumnType.TEXT),
                        new Column("last_report", texts.get("overview.table.last-report"), ColumnType.TEXT),
                        new Column("share", texts.get("overview.table.share"), ColumnType.SHARE),
                        new Column(TREND, texts.get("overview.table.trend"), ColumnType.TEXT),
                        new Column("gap", texts.get("overview.table.gap"), ColumnType.POINTS),
                        new Column("needed", texts.get("overview.table.needed"), ColumnType.COUNT),
                        new Column("need", texts.get("overview.table.need"), ColumnType.TEXT),
                        new Column("coverage", texts.get("overview.table.coverage"), ColumnType.SHARE),
                        new Column("shortfall", texts.get("overview.table.shortfall"), ColumnType.MONEY),
                        new Column("cash_months", texts.get("overview.table.cash-months"), ColumnType.NUMBER),
                        new Column("attention", texts.get("overview.table.attention"), ColumnType.TEXT)),
                standings.stream().map(s -> row(s, basis, texts)).toList(),
                texts.get("overview.table.note"));
    }

    private static Row row(Standing standing, Basis basis, Texts texts) {
        String code = standing.operation().code();
        Optional<ParityRow> people = standing.headline();
        Optional<FundingPosition> need = standing.need();
        Optional<Shortfall> shortfall = need.map(n -> n.shortfall(basis));
        return Row.of(List.of(
                new TableCell.Text(code, "operations/" + code),
                TableCell.text(standing.lastReport()
                        .map(Formats.in(texts.locale())::month)
                        .orElse("")),
                people.<TableCell>map(p -> share(p, texts)).orElseGet(StandingTable::notReported),
                TableCell.text(standing.trend().map(t -> trend(t, texts)).orElse("")),
                people.<TableCell>map(p -> gap(p, texts)).orElseGet(StandingTable::notReported),
                figure(
                        people.map(ParityRow::neededSameStrength),
                        people.map(p -> p.figure(ParityMeasure.NEEDED_SAME_STRENGTH))),
                TableCell.text(need.map(n -> need(n, texts)).orElse("")),
                figure(shortfall.map(Shortfall::coverage), need.map(n -> n.coverageFigure(basis))),
                figure(shortfall.map(Shortfall::shortfall), need.map(n -> n.shortfallFigure(basis))),
                figure(standing.cash().map(StandingTable::months), Optional.empty()),
                TableCell.text(Attention.of(standing).stream()
                        .map(a -> texts.get("overview.attention."
                                + a.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .collect(Collectors.joining(", ")))));
    }

    private static TableCell share(ParityRow row, Texts texts) {
        String component = row.component() == Component.TROOPS
                ? null
                : texts.get("component." + row.component().code());
        String small = row.small() ? texts.get("overview.small") : null;
        String mark =
                component == null || small == null ? (component == null ? small : component) : component + "; " + small;
        return TableCell.figure(row.share(), row.figure(HeadcountMeasure.SHARE)).withMark(mark);
    }

    /** Small print names a target that is not verified. */
    private static TableCell gap(ParityRow row, Texts texts) {
        MetricValue gap = row.gap();
        TableCell.Figure figure =
                new TableCell.Figure(gap, known(gap, Optional.of(row.figure(ParityMeasure.GAP))), null, null);
        return figure.withMark(
                gap.known().isEmpty()
                        ? null
                        : Optional.ofNullable(row.target())
                                .filter(t -> TargetWords.mark(t, texts).isPresent())
                                .map(t -> texts.get("overview.against", TargetWords.share(t, texts)))
                                .orElse(null));
    }

    private static String trend(HeadcountSeries series, Texts texts) {
        Formats formats = Formats.in(texts.locale());
        List<HeadcountSeries.Point> reported = series.points().stream()
                .filter(p -> p.people().share().known().isPresent())
                .toList();
        if (reported.size() < 2) {
            return "";
        }
        return texts.get(
                "overview.trend",
                formats.share(reported.getFirst().people().share()),
                formats.month(reported.getFirst().date()),
                formats.share(reported.getLast().people().share()),
                formats.month(reported.getLast().date()));
    }

    private static String need(FundingPosition position, Texts texts) {
        return MoneySentences.period(position.question().period(), texts.locale()) + ", "
                + texts.get("scope." + position.question().scope().code());
    }

    private static MetricValue months(CashCover cash) {
        return cash.months().map(m -> m.setScale(1, RoundingMode.HALF_UP));
    }

    private static TableCell figure(Optional<MetricValue> value, Optional<FigureId> id) {
        return value.<TableCell>map(v -> TableCell.figure(v, known(v, id))).orElseGet(StandingTable::notReported);
    }

    private static @Nullable FigureId known(MetricValue value, Optional<FigureId> id) {
        return value.known().isPresent() ? id.orElse(null) : null;
    }

    private static TableCell notReported() {
        return TableCell.figure(MetricValue.notReported(), null);
    }
}
