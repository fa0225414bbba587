package org.mizani.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SourceCell;
import org.mizani.reports.Document.Section;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

class CellTracesTest {

    private static final FigureId WOMEN = new FigureId("women");
    private static final FigureId MEN = new FigureId("men");
    private static final FigureId SHARE = new FigureId("share");
    private static final FigureId CEILING = new FigureId("ceiling");

    private static final Map<FigureId, FigureOrigin> ORIGINS = Map.of(
            WOMEN,
            cell("E7"),
            MEN,
            cell("F7"),
            SHARE,
            new FigureOrigin.Computed(
                    "share", BigDecimal.ONE, "women / (women + men)", List.of(input(WOMEN), input(MEN))),
            CEILING,
            new FigureOrigin.Register("ceiling", BigDecimal.TEN, "Resolution 1769"));

    @Test
    void a_row_names_the_cells_of_its_figures_and_of_what_they_are_computed_from() {
        List<CellTrace> traces = traces(row("Rwanda", SHARE), row("Ceiling", CEILING), row("Nothing", null));
        assertThat(traces).hasSize(1);
        assertThat(traces.getFirst().sheets())
                .extracting(sheet -> sheet.words(Texts.in(Locale.ENGLISH)))
                .containsExactly("Source 1, Troops: Rwanda E7:F7", "Source 2: Ceiling");
    }

    @Test
    void a_table_that_rests_on_nothing_is_left_out() {
        assertThat(traces(row("Nothing", null))).isEmpty();
    }

    @Test
    void many_cells_are_told_by_the_first_the_last_and_their_number() {
        assertThat(CellRanges.brief(List.of("F9", "E7", "E9", "E11", "E13", "F15"), 4))
                .isEqualTo("E7 … F15 (6)");
        assertThat(CellRanges.brief(List.of("E8", "E7", "F7"), 4)).isEqualTo("E7:E8, F7");
        assertThat(CellRanges.brief(List.of("Z7", "AA7"), 4)).isEqualTo("Z7:AA7");
        assertThat(CellRanges.brief(List.of("E7", "G7"), 4)).isEqualTo("E7, G7");
    }

    private static List<CellTrace> traces(Table.Row... rows) {
        Table table = new Table(
                "People",
                List.of(new Column("who", "Who", ColumnType.TEXT), new Column("n", "N", ColumnType.COUNT)),
                List.of(rows),
                null);
        return CellTraces.of(
                List.of(new Section("people", "People", List.of(new Block.Figures(table)))),
                ORIGINS,
                origin -> origin instanceof FigureOrigin.Register ? 2 : 1,
                Locale.ENGLISH);
    }

    private static Table.Row row(String label, FigureId id) {
        return Table.Row.of(List.of(TableCell.text(label), TableCell.figure(MetricValue.of(1L), id)));
    }

    private static FigureOrigin.Input input(FigureId id) {
        return new FigureOrigin.Input(id, id.value(), BigDecimal.ONE);
    }

    private static FigureOrigin cell(String address) {
        return new FigureOrigin.Cell(
                address,
                BigDecimal.ONE,
                new ImportId(1),
                "people.xlsx",
                "00",
                new SourceCell("Troops", address),
                "vera",
                Instant.EPOCH,
                null,
                null,
                null);
    }
}
