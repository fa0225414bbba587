package org.mizani.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mizani.tables.CellTexts;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;

class ColumnWidthsTest {

    private static final int ALL = 9_412;

    @Test
    void a_word_longer_than_any_text_leaves_the_others_their_room() {
        assertThat(widths(List.of("a".repeat(63), "ab five7"), List.of("x", "12 ab7")))
                .allMatch(w -> w > 0);
    }

    @Test
    void columns_of_any_texts_fill_the_page_and_none_is_negative() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int columns = 1 + random.nextInt(9);
            List<List<String>> rows = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(r -> IntStream.range(0, columns)
                            .mapToObj(c -> "w".repeat(random.nextInt(90)) + " " + "v".repeat(random.nextInt(40)))
                            .toList())
                    .toList();
            List<Integer> widths = widths(rows.getFirst(), rows.getLast());
            assertThat(widths).as("round %d", round).allMatch(w -> w > 0);
            assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isBetween(ALL - columns, ALL);
        }
    }

    private static List<Integer> widths(List<String> first, List<String> last) {
        List<Column> columns = IntStream.range(0, first.size())
                .mapToObj(i -> new Column("c" + i, "h" + i, ColumnType.TEXT))
                .toList();
        Table table = new Table("t", columns, List.of(row(first), row(last)), null);
        return new ColumnWidths(table, new CellTexts(Locale.ENGLISH), 112).within(ALL);
    }

    private static Row row(List<String> texts) {
        return Row.of(texts.stream().<TableCell>map(TableCell::text).toList());
    }
}
