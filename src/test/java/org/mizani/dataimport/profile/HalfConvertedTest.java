package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.dataimport.Finding;

class HalfConvertedTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2025-03-04 | 2025-01-02 | 25/04/2025                ; true
        25/04/2025 | 2025-03-04 | 13/04/2025 | 2025-01-02   ; true
        2025-03-04 | 2025-01-20 | 25/04/2025                ; false
        2025-03-04 | 2025-01-02 | 25/04/2025 | 03/04/2025   ; false
        2025-03-04 | 2025-01-02                             ; false
        2025-03-04 | 2025-01-02 | 31 May 2025               ; false
        2025-03-04 | 25/04/2025                             ; false
        """)
    void a_column_of_early_real_dates_and_late_texts_is_suspicious(String cells, boolean suspicious) {
        HalfConverted column = new HalfConverted();
        for (String cell : cells.split("\\|", -1)) {
            String text = cell.strip();
            if (text.startsWith("2025")) {
                column.real(3, "Date", LocalDate.parse(text), "D5");
            } else {
                column.text(3, "Date", text);
            }
        }
        List<Finding> findings = new ArrayList<>();
        column.report("Sheet1", findings::add);
        assertThat(findings).hasSize(suspicious ? 1 : 0);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.cell()).isEqualTo("D5");
            assertThat(finding.arguments()).containsExactly("Date", "25/04/2025");
        });
    }
}
