package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.dataimport.workbook.RawWorkbook.Merged;

class MergedWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void merged_titles_of_a_worksheet_are_told_once_and_with_their_corners() throws IOException {
        Path file = AZip.workbook(
                        "<sheetData>" + "<row><c><v>1</v></c></row>".repeat(300)
                                + "</sheetData><mergeCells count='9'><mergeCell ref='C1:E1'/><mergeCell ref='A2:B4'/>"
                                + "<mergeCell ref='C1:E1'/><mergeCell ref='A200:A201'/><mergeCell ref='A201:B201'/>"
                                + "<mergeCell ref='F1'/><mergeCell ref='F1:F1'/><mergeCell ref='G2:F1'/><mergeCell/></mergeCells>")
                .in(folder);

        assertThat(merged(file))
                .containsExactly(new Merged(1, 2, 1, 4), new Merged(2, 0, 4, 1), new Merged(200, 0, 201, 0));
    }

    @Test
    void text_files_and_plain_worksheets_have_no_merged_ranges() throws IOException {
        assertThat(merged(Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n")))
                .isEmpty();
        assertThat(merged(AZip.workbook("<sheetData/>").in(folder))).isEmpty();
    }

    private static List<Merged> merged(Path file) throws IOException {
        try (RawWorkbook workbook = Workbooks.open(file, "x")) {
            var sheet = workbook.sheets().getFirst();
            List<Merged> first = workbook.merged(sheet);
            assertThat(workbook.merged(sheet)).isEqualTo(first);
            return first;
        }
    }
}
