package org.mizani.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;
import org.mizani.reports.IssuedParameters;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.ReportIssue;
import org.mizani.reports.comparison.Difference.Kind;
import org.mizani.tables.Table;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;

class ComparisonTablesTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    @Test
    void a_changed_cell_leads_to_its_sources_and_to_the_import_between() {
        Table table = only(difference(
                Kind.CHANGED, "Women", ColumnType.COUNT, figure("1200", "a"), figure("1150", "b"), new ImportId(7)));
        assertThat(table.caption()).isEqualTo("Changed in “Parity”");
        assertThat(table.columns()).extracting(Table.Column::heading).contains("In 2026-0001", "In 2026-0002");
        assertThat(table.rows().getFirst().cells())
                .containsExactly(
                        TableCell.text("People"),
                        TableCell.text("Troops"),
                        TableCell.text("Women"),
                        new TableCell.Text("1,200", "source/a"),
                        new TableCell.Text("1,150", "source/b"),
                        TableCell.text("−50"),
                        new TableCell.Text("7", "imports/7"));
    }

    @Test
    void shares_differ_by_points_and_exactly_where_rounding_hides_it() {
        assertThat(words(
                        difference(Kind.CHANGED, "Share", ColumnType.SHARE, figure("0.15", null), figure("0.1", null))))
                .contains("15.0\u00a0%", "10.0\u00a0%", "−5.0 points");
        assertThat(words(difference(
                        Kind.CHANGED, "Share", ColumnType.SHARE, figure("0.15", null), figure("0.15001", null))))
                .contains("0.15", "0.15001", "0.00001");
    }

    @Test
    void a_row_that_came_is_one_line() {
        Table table = only(
                difference(Kind.ADDED, "Women", ColumnType.COUNT, null, figure("5", null)),
                difference(Kind.ADDED, "Men", ColumnType.COUNT, null, figure("95", null)));
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().cells())
                .contains(TableCell.text("row added"), TableCell.text("Women: 5; Men: 95"));
    }

    private static List<String> words(Difference difference) {
        return only(difference).rows().getFirst().cells().stream()
                .map(cell -> ((TableCell.Text) cell).text())
                .toList();
    }

    private static Table only(Difference... differences) {
        IssueComparison comparison =
                new IssueComparison(issue("2026-0001"), issue("2026-0002"), List.of(), List.of(differences), List.of());
        List<Table> sections = new ComparisonTables(comparison, Locale.ENGLISH).sections();
        assertThat(sections).hasSize(1);
        return sections.getFirst();
    }

    private static TableCell figure(String number, @Nullable String id) {
        return TableCell.figure(MetricValue.of(new BigDecimal(number)), id == null ? null : new FigureId(id));
    }

    private static Difference difference(
            Kind kind,
            String column,
            ColumnType type,
            @Nullable TableCell before,
            @Nullable TableCell after,
            ImportId... imports) {
        return new Difference(
                kind, "Parity", "People", "Troops", column, type, before, after, Set.of(), List.of(imports));
    }

    private static ReportIssue issue(String number) {
        return new ReportIssue(
                number,
                "annex",
                "Annex",
                "AMIS",
                new IssuedParameters("AMIS", LocalDate.of(2005, 12, 31), null, null, "received", null, "en", NOON),
                "0",
                "annex.pdf",
                ReportFormat.PDF,
                "0",
                "edda",
                NOON,
                null);
    }
}
