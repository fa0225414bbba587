package org.mizani.reports.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.mizani.reports.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of Word: upright, and on their long side where a table needs it. */
final class DocxPages {

    /** Twentieths of a point, as Word measures: A4 and Letter, and the margins of the PDF. */
    private static final int A4_SHORT = 11_906;

    private static final int A4_LONG = 16_838;
    private static final int LETTER_SHORT = 12_240;
    private static final int LETTER_LONG = 15_840;
    private static final int A4_MARGIN = 1_247;
    private static final int MARGIN_TOP = 1_361;
    private static final int MARGIN_BOTTOM = 1_134;
    private static final int EDGE_TO_HEADER = 624;

    /** What the margins leave of an upright page, on each paper. */
    static final int UPRIGHT = A4_SHORT - 2 * A4_MARGIN;

    private static final int ACROSS = A4_LONG - 2 * A4_MARGIN;

    private final XWPFDocument file;
    private final int shortSide;
    private final int longSide;
    private final CTSectPr last;
    private final List<CTSectPr> ended = new ArrayList<>();
    private boolean across;

    /** @param file without any text so far */
    DocxPages(XWPFDocument file, Paper paper) {
        this.file = file;
        this.shortSide = paper == Paper.LETTER ? LETTER_SHORT : A4_SHORT;
        this.longSide = paper == Paper.LETTER ? LETTER_LONG : A4_LONG;
        this.last = file.getDocument().getBody().addNewSectPr();
    }

    /** What the margins leave of the page that is written. */
    int textWidth() {
        return across ? ACROSS : UPRIGHT;
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
        int width = across ? longSide : shortSide;
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(across ? shortSide : longSide));
        size.setOrient(across ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf((width - textWidth()) / 2);
        margins.setLeft(side);
        margins.setRight(side);
        margins.setTop(BigInteger.valueOf(MARGIN_TOP));
        margins.setBottom(BigInteger.valueOf(MARGIN_BOTTOM));
        margins.setHeader(BigInteger.valueOf(EDGE_TO_HEADER));
        margins.setFooter(BigInteger.valueOf(EDGE_TO_HEADER));
        margins.setGutter(BigInteger.ZERO);
    }
}
