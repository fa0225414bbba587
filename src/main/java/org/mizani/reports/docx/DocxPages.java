package org.mizani.reports.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of Word: upright, and on their long side where a table needs it. */
final class DocxPages {

    /** Twentieths of a point, as Word measures: A4, and the margins of the PDF. */
    private static final int SHORT = 11_906;

    private static final int LONG = 16_838;
    private static final int MARGIN_SIDE = 1_247;
    private static final int MARGIN_TOP = 1_361;
    private static final int MARGIN_BOTTOM = 1_134;
    private static final int EDGE_TO_HEADER = 624;

    /** What the margins leave of an upright page. */
    static final int UPRIGHT = SHORT - 2 * MARGIN_SIDE;

    private final XWPFDocument file;
    private final CTSectPr last;
    private final List<CTSectPr> ended = new ArrayList<>();
    private boolean across;

    /** @param file without any text so far */
    DocxPages(XWPFDocument file) {
        this.file = file;
        this.last = file.getDocument().getBody().addNewSectPr();
    }

    /** What the margins leave of the page that is written. */
    int textWidth() {
        return (across ? LONG : SHORT) - 2 * MARGIN_SIDE;
    }

    boolean across() {
        return across;
    }

    /** What follows stands on pages that lie so; a change begins a new page. */
    void turn(boolean wanted) {
        if (wanted != across) {
            CTSectPr section = file.createParagraph().getCTP().addNewPPr().addNewSectPr();
            describe(section);
            ended.add(section);
            across = wanted;
        }
    }

    /** After all text, headers and footers: all pages bear them, and only the first page of the file has its own. */
    void finish() {
        describe(last);
        for (CTSectPr section : ended) {
            last.getHeaderReferenceList()
                    .forEach(header -> section.addNewHeaderReference().set(header));
            last.getFooterReferenceList()
                    .forEach(footer -> section.addNewFooterReference().set(footer));
        }
        (ended.isEmpty() ? last : ended.getFirst()).addNewTitlePg();
        if (!ended.isEmpty() && last.isSetTitlePg()) {
            last.unsetTitlePg();
        }
    }

    private void describe(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(across ? LONG : SHORT));
        size.setH(BigInteger.valueOf(across ? SHORT : LONG));
        size.setOrient(across ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN_SIDE));
        margins.setRight(BigInteger.valueOf(MARGIN_SIDE));
        margins.setTop(BigInteger.valueOf(MARGIN_TOP));
        margins.setBottom(BigInteger.valueOf(MARGIN_BOTTOM));
        margins.setHeader(BigInteger.valueOf(EDGE_TO_HEADER));
        margins.setFooter(BigInteger.valueOf(EDGE_TO_HEADER));
        margins.setGutter(BigInteger.ZERO);
    }
}
