package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.dataimport.SeededErrorsWorkbook;
import org.mizani.dataimport.SeededErrorsWorkbook.Expected;

class SeededErrorsWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void it_holds_forty_errors_at_forty_addresses() {
        assertThat(SeededErrorsWorkbook.expected())
                .hasSize(40)
                .extracting(Expected::cell)
                .doesNotHaveDuplicates();
    }

    @Test
    void its_errors_stand_in_its_rows() throws IOException {
        ReadBack read = ReadBack.of(Files.write(folder.resolve("seeded.xlsx"), SeededErrorsWorkbook.bytes()));

        assertThat(read.only()).hasSize(2 + SeededErrorsWorkbook.rows());
        assertThat(read.cell("A3")).isEqualTo(new RawCell.Text("Operation"));
        for (Expected expected : SeededErrorsWorkbook.expected()) {
            assertThat(read.cell(expected.cell()) instanceof RawCell.Blank)
                    .as(expected.toString())
                    .isEqualTo(expected.code().equals("required-value")
                            && !ReadBack.shown(read.cell(expected.cell())).matches("-|n/a"));
        }
    }
}
