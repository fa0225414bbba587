package org.mizani.reports.docx;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Turns a written file for a language whose lines run from right to left: paragraphs, columns of tables, and pages. */
final class RightToLeft {

    private RightToLeft() {}

    static void turn(XWPFDocument file) {
        parts(file).forEach(RightToLeft::turn);
        file.getParagraphs().stream()
                .map(paragraph -> paragraph.getCTP().getPPr())
                .filter(properties -> properties != null && properties.isSetSectPr())
                .forEach(properties -> properties.getSectPr().addNewBidi());
        file.getDocument().getBody().getSectPr().addNewBidi();
    }

    private static Stream<IBody> parts(XWPFDocument file) {
        return Stream.of(List.of(file), file.getHeaderList(), file.getFooterList())
                .flatMap(List::stream);
    }

    private static void turn(IBody part) {
        part.getParagraphs().forEach(RightToLeft::turn);
        part.getTables().forEach(RightToLeft::turn);
    }

    private static void turn(XWPFTable table) {
        table.getCTTbl().getTblPr().addNewBidiVisual();
        table.getRows().forEach(row -> row.getTableCells().forEach(RightToLeft::turn));
    }

    private static void turn(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewBidi();
        paragraph.getRuns().forEach(RightToLeft::turn);
    }

    /** Word takes the weight of such a run from a mark of its own. */
    private static void turn(XWPFRun run) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        properties.addNewRtl();
        if (run.isBold()) {
            properties.addNewBCs();
        }
    }
}
