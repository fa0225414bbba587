package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

class CorrectedWorkbookTest {

    private static final String NAME = "file.csv";

    @TempDir
    Path folder;

    @Test
    void a_corrected_cell_is_read_as_it_says_and_the_others_as_the_file_says() throws IOException {
        assertThat(read("a,b\n1,2\n3,4\n", corrections().cell(NAME, 3, "B", "40")))
                .containsExactly("1: a|b", "2: 1|2", "3: 3|40");
    }

    @Test
    void a_blank_correction_makes_the_cell_blank() throws IOException {
        assertThat(read("a,b\n1,2\n", corrections().cell(NAME, 2, "A", null))).containsExactly("1: a|b", "2: |2");
    }

    @Test
    void a_row_left_out_is_not_read() throws IOException {
        assertThat(read("a\n1\n2\n", corrections().leaveOut(NAME, 2))).containsExactly("1: a", "3: 2");
    }

    @Test
    void cells_beyond_the_rows_and_columns_of_the_file_come_in_their_place() throws IOException {
        assertThat(read(
                        "a\n\n\n2\n",
                        corrections()
                                .cell(NAME, 2, "C", "x")
                                .cell(NAME, 9, "B", "z")
                                .cell(NAME, 1, "B", "y")))
                .containsExactly("1: a|y", "2: ||x", "4: 2", "9: |z");
    }

    @Test
    void reading_ends_when_no_more_is_wanted() throws IOException {
        List<Integer> seen = new ArrayList<>();
        try (RawWorkbook workbook = open(
                "a\n1\n2\n",
                corrections().cell(NAME, 1, "A", "x").cell(NAME, 7, "A", "y").collected())) {
            workbook.read(workbook.sheets().getFirst(), row -> {
                seen.add(row.number());
                return row.number() < 2;
            });
        }
        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void tells_which_cells_are_corrected() {
        Corrections corrections =
                corrections().cell(NAME, 3, "B", "40").leaveOut(NAME, 5).collected();
        assertThat(corrections.cell(NAME, 3, 1)).isTrue();
        assertThat(corrections.cell(NAME, 3, 0)).isFalse();
        assertThat(corrections.cell("other", 3, 1)).isFalse();
        assertThat(corrections.leftOut(NAME, 5)).isTrue();
        assertThat(corrections.leftOut(NAME, 3)).isFalse();
    }

    private static Corrections.Collector corrections() {
        return new Corrections.Collector();
    }

    private List<String> read(String text, Corrections.Collector corrections) throws IOException {
        List<String> rows = new ArrayList<>();
        try (RawWorkbook workbook = open(text, corrections.collected())) {
            RawSheet sheet = workbook.sheets().getFirst();
            workbook.read(
                    sheet,
                    row -> rows.add(row.number() + ": "
                            + row.cells().stream().map(RawCell::shown).collect(Collectors.joining("|"))));
        }
        return rows;
    }

    private RawWorkbook open(String text, Corrections corrections) throws IOException {
        Path file = folder.resolve(NAME);
        Files.writeString(file, text);
        return Workbooks.open(file, NAME, corrections);
    }
}
