package org.mizani.architecture.counterexample;

import org.apache.poi.ss.usermodel.Cell;

public class ReadsWorkbooks {
    public String text(Cell cell) {
        return cell.getStringCellValue();
    }
}
