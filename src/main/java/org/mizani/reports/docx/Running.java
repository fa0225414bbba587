package org.mizani.reports.docx;

import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.mizani.reports.CoverFacts;
import org.mizani.reports.Document;
import org.mizani.reports.Document.Cover;
import org.mizani.reports.PrintableText;
import org.mizani.ui.texts.Texts;

/** What each page repeats: the title above, from the second page on; as-of date and page number below. */
final class Running {

    private Running() {}

    static void write(XWPFDocument file, Document document, Texts texts) {
        Cover cover = document.cover();
        Optional<String> mark = document.mark();
        XWPFParagraph above = header(file, HeaderFooterType.DEFAULT, mark);
        above.createRun().setText(PrintableText.of(texts.get("reports.running", cover.title(), cover.subject())));
        String asOf = texts.get("reports.running-as-of", CoverFacts.day(cover.asOf(), cover.locale()));
        header(file, HeaderFooterType.FIRST, mark);
        footer(file.createFooter(HeaderFooterType.FIRST).createParagraph(), asOf);
        footer(file.createFooter(HeaderFooterType.DEFAULT).createParagraph(), asOf);
    }

    private static XWPFParagraph header(XWPFDocument file, HeaderFooterType type, Optional<String> mark) {
        XWPFParagraph paragraph = file.createHeader(type).createParagraph();
        paragraph.setStyle("Header");
        mark.ifPresent(text -> {
            XWPFRun run = paragraph.createRun();
            run.setBold(true);
            run.setText(PrintableText.of(text) + "  ");
        });
        return paragraph;
    }

    private static void footer(XWPFParagraph paragraph, String asOf) {
        paragraph.setStyle("Footer");
        paragraph.createRun().setText(PrintableText.of(asOf));
        paragraph.createRun().addTab();
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(" / ");
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
