package org.mizani.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;
import org.mizani.reports.Document.Cover;
import org.mizani.reports.Document.Section;
import org.mizani.reports.Document.Source;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;

class MissingTest {

    private static final Source FILE = new Source("people.xlsx", null, "People: A1", "0".repeat(64));

    @Test
    void blanks_are_counted_by_column_marks_by_what_they_say_and_notes_stand_as_they_are() {
        Table table = new Table(
                "Women by component",
                List.of(
                        new Column("component", "Component", ColumnType.TEXT),
                        new Column("women", "Women", ColumnType.COUNT)),
                List.of(
                        row("Troops", TableCell.figure(MetricValue.of(5L), null)),
                        row("Police", TableCell.figure(MetricValue.notReported(), null)),
                        row("Staff officers", figure(3).withMark("N < 20"))),
                null);
        assertThat(Missing.of(document(
                        List.of(FILE),
                        new Block.Paragraph("Women are few."),
                        new Block.Figures(table),
                        new Block.Note("May 2012 was not reported."))))
                .extracting(Missing::says)
                .containsExactly(
                        "Women by component: Women: not reported (1 of 3).",
                        "Women by component: marked “N < 20”: 1.",
                        "May 2012 was not reported.");
    }

    @Test
    void a_whole_report_misses_nothing_and_one_without_sources_misses_them() {
        assertThat(Missing.of(document(List.of(FILE), new Block.Paragraph("All is known."))))
                .isEmpty();
        assertThat(Missing.of(document(List.of(), new Block.Paragraph("All is known."))))
                .extracting(Missing::section)
                .containsExactly("sources");
    }

    private static TableCell.Figure figure(long value) {
        return TableCell.figure(MetricValue.of(value), null);
    }

    private static Row row(String name, TableCell cell) {
        return Row.of(List.of(TableCell.text(name), cell));
    }

    private static Document document(List<Source> sources, Block... blocks) {
        return new Document(
                new Cover("x", "X", "All", List.of(), Locale.ENGLISH, Instant.EPOCH, null, Instant.EPOCH),
                List.of(),
                List.of(new Section("parity", "Parity", List.of(blocks))),
                sources);
    }
}
