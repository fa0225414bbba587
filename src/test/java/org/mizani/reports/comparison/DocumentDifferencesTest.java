package org.mizani.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mizani.metrics.MetricValue;
import org.mizani.reports.Block;
import org.mizani.reports.Document;
import org.mizani.reports.SampleDocuments;
import org.mizani.reports.comparison.Difference.Kind;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;

class DocumentDifferencesTest {

    private static final Instant LATER = Instant.parse("2026-08-01T00:00:00Z");

    @Test
    void the_same_report_made_later_is_the_same() {
        assertThat(DocumentDifferences.of(
                        SampleDocuments.in(Locale.ENGLISH), SampleDocuments.in(Locale.ENGLISH, LATER)))
                .isEmpty();
    }

    @Test
    void numbers_count_by_value_and_differ_exactly() {
        assertThat(between(table(row("AMIS", "0.50")), table(row("AMIS", "0.5"))))
                .isEmpty();
        assertThat(between(table(row("AMIS", "0.1")), table(row("AMIS", "0.3"))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(difference.section()).isEqualTo("Money");
                    assertThat(difference.row()).isEqualTo("AMIS");
                    assertThat(difference.column()).isEqualTo("Amount");
                    assertThat(difference.change()).contains(new BigDecimal("0.2"));
                });
    }

    @Test
    void a_blank_is_no_zero() {
        assertThat(between(table(row("AMIS", null)), table(row("AMIS", "0"))))
                .singleElement()
                .satisfies(difference -> assertThat(difference.change()).isEmpty());
    }

    @Test
    void rows_are_known_by_their_name_wherever_they_stand() {
        assertThat(words(between(
                        table(row("AMIS", "1"), row("AMIB", "2"), row("MISCA", "3")),
                        table(row("MISCA", "3"), row("UNAMID", "4"), row("AMIS", "1")))))
                .containsExactly("added UNAMID Amount", "removed AMIB Amount");
    }

    @Test
    void of_rows_with_one_name_those_with_the_same_amount_belong_together() {
        assertThat(words(between(
                        table(row("AMIS", "1"), row("AMIS", "2")),
                        table(row("AMIS", "7"), row("AMIS", "1"), row("AMIS", "2")))))
                .containsExactly("added AMIS Amount");
    }

    @Test
    void a_total_is_not_the_row_that_has_its_name() {
        Row total = new Row(row("Total", "9").cells(), true);
        assertThat(words(between(table(row("Total", "1")), table(total))))
                .containsExactly("added Total Amount", "removed Total Amount");
    }

    @Test
    void a_mark_that_comes_is_told_beside_the_number() {
        TableCell.Figure plain = (TableCell.Figure) row("AMIS", "1").cells().getLast();
        assertThat(between(
                        table(row("AMIS", "1")),
                        table(Row.of(List.of(TableCell.text("AMIS"), plain.withMark("unverified"))))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.TEXT);
                    assertThat(difference.column()).isEqualTo("Amount");
                    assertThat(difference.before()).isNull();
                    assertThat(difference.after()).isEqualTo(TableCell.text("unverified"));
                });
    }

    @Test
    void tables_with_other_captions_are_known_by_their_columns() {
        assertThat(words(between(
                        List.of(new Block.Figures(named("On 1 May", row("AMIS", "1")))),
                        List.of(new Block.Figures(named("On 1 June", row("AMIS", "2")))))))
                .containsExactly("text  ", "changed AMIS Amount");
    }

    @Test
    void a_sentence_that_changed_stands_with_what_it_was() {
        assertThat(between(
                        List.of(new Block.Paragraph("Same."), new Block.Paragraph("Old."), new Block.Note("Gone.")),
                        List.of(new Block.Paragraph("New."), new Block.Paragraph("Same."))))
                .extracting(Difference::before, Difference::after)
                .containsExactly(
                        tuple(TableCell.text("Old."), TableCell.text("New.")), tuple(TableCell.text("Gone."), null));
    }

    private static List<String> words(List<Difference> differences) {
        return differences.stream()
                .map(difference -> String.join(" ", difference.kind().code(), difference.row(), difference.column()))
                .toList();
    }

    private static Row row(String name, @Nullable String amount) {
        return Row.of(List.of(
                TableCell.text(name),
                TableCell.figure(
                        amount == null ? MetricValue.notReported() : MetricValue.of(new BigDecimal(amount)), null)));
    }

    private static Table table(Row... rows) {
        return named("Money", rows);
    }

    private static Table named(String caption, Row... rows) {
        return new Table(
                caption,
                List.of(
                        new Column("operation", "Operation", ColumnType.TEXT),
                        new Column("amount", "Amount", ColumnType.MONEY)),
                Arrays.asList(rows),
                null);
    }

    private static List<Difference> between(Table before, Table after) {
        return between(List.of(new Block.Figures(before)), List.of(new Block.Figures(after)));
    }

    private static List<Difference> between(List<Block> before, List<Block> after) {
        return DocumentDifferences.of(document(before), document(after));
    }

    private static Document document(List<Block> blocks) {
        return new Document(
                SampleDocuments.in(Locale.ENGLISH).cover(),
                List.of(),
                List.of(new Document.Section("money", "Money", blocks)),
                List.of());
    }
}
