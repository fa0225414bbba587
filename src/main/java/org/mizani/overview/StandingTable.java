package org.mizani.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.MoneyCharts;
import org.mizani.financing.Shortfall;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.ParityMeasure;
import org.mizani.parity.ParityRow;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** All operations in one table: the dashboard itself. */
public final class StandingTable {

    private StandingTable() {}

    public static Table of(List<Standing> standings, Basis basis, Locale locale) {
        Texts texts = Texts.in(locale);
        String basisName = texts.get("financing.basis." + basis.code());
        return new Table(
                texts.get("overview.table.caption", basisName),
                List.of(
                        new Column("operation", texts.get("overview.table.operation"), ColumnType.TEXT),
                        new Column("leads", texts.get("overview.table.leads"), ColumnType.TEXT),
                        new Column("last_report", texts.get("overview.table.last-report"), ColumnType.DATE),
                        new Column("component", texts.get("overview.table.component"), ColumnType.TEXT),
                        new Column("share", texts.get("overview.table.share"), ColumnType.SHARE),
                        new Column("gap", texts.get("overview.table.gap"), ColumnType.POINTS),
                        new Column("needed", texts.get("overview.table.needed"), ColumnType.COUNT),
                        new Column("need", texts.get("overview.table.need"), ColumnType.TEXT),
                        new Column("coverage", texts.get("financing.coverage-on-basis", basisName), ColumnType.SHARE),
                        new Column("shortfall", texts.get("overview.table.shortfall", basisName), ColumnType.MONEY)),
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
                TableCell.text(String.join(", ", standing.operation().leads())),
                day(standing.lastReport(), texts),
                TableCell.text(
                        people.map(p -> texts.get("component." + p.component().code()))
                                .orElse("")),
                people.<TableCell>map(p -> TableCell.figure(p.share(), p.figure(HeadcountMeasure.SHARE))
                                .withMark(p.small() ? texts.get("overview.small") : null))
                        .orElseGet(StandingTable::notReported),
                figure(people.map(ParityRow::gap), people.map(p -> p.figure(ParityMeasure.GAP))),
                figure(
                        people.map(ParityRow::neededSameStrength),
                        people.map(p -> p.figure(ParityMeasure.NEEDED_SAME_STRENGTH))),
                TableCell.text(need.map(n -> need(n, texts)).orElse("")),
                figure(shortfall.map(Shortfall::coverage), need.map(n -> n.coverageFigure(basis))),
                figure(shortfall.map(Shortfall::shortfall), need.map(n -> n.shortfallFigure(basis)))));
    }

    private static String need(FundingPosition position, Texts texts) {
        return MoneyCharts.period(position.question().period(), texts.locale()) + ", "
                + texts.get("scope." + position.question().scope().code());
    }

    private static TableCell day(Optional<LocalDate> date, Texts texts) {
        return date.<TableCell>map(TableCell.Day::new).orElseGet(() -> TableCell.text(texts.get("value.not-reported")));
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
