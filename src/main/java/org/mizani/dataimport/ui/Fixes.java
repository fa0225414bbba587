package org.mizani.dataimport.ui;

import java.util.List;
import java.util.Optional;
import org.mizani.dataimport.CellCorrection;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.workbook.CellAddress;

/** How findings can be put right by correcting cells. */
final class Fixes {

    private static final String NEAR_NAME = "foreign-key";
    private static final String REPEATED = "duplicate-row";

    private Fixes() {}

    /** What the cell is likely meant to say. */
    static Optional<String> suggested(Finding finding) {
        return finding.code().equals(NEAR_NAME) && finding.arguments().size() == 3
                ? Optional.of(finding.arguments().get(2))
                : Optional.empty();
    }

    /** True when leaving out the row is a likely way out. */
    static boolean rowToLeaveOut(Finding finding) {
        return finding.code().equals(REPEATED) && finding.cell() != null;
    }

    static List<CellCorrection> to(List<Finding> findings, String value) {
        return findings.stream()
                .filter(f -> f.cell() != null && f.sheet() != null)
                .map(f -> new CellCorrection(
                        String.valueOf(f.sheet()),
                        CellAddress.row(String.valueOf(f.cell())),
                        CellAddress.letters(CellAddress.column(String.valueOf(f.cell()))),
                        value))
                .toList();
    }

    static List<CellCorrection> leavingOut(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.cell() != null && f.sheet() != null)
                .map(f -> CellCorrection.leaveOut(String.valueOf(f.sheet()), CellAddress.row(String.valueOf(f.cell()))))
                .distinct()
                .toList();
    }
}
