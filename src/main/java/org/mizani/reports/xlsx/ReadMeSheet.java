package org.mizani.reports.xlsx;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mizani.reports.CoverFacts;
import org.mizani.reports.Document;
import org.mizani.reports.Document.Fact;
import org.mizani.reports.xlsx.SheetTexts.Look;
import org.mizani.ui.texts.Texts;

/** The first sheet: what this workbook is, how to read it, and how to check it. */
final class ReadMeSheet {

    private static final int LABEL_WIDTH = 34 * 256;
    private static final int VALUE_WIDTH = 92 * 256;

    private final XSSFSheet sheet;
    private final SheetTexts texts;
    private int row;

    ReadMeSheet(XSSFSheet sheet, SheetTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    void write(Document document, List<String> sheets) {
        Texts words = Texts.in(document.cover().locale());
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, VALUE_WIDTH);
        sheet.setDisplayGridlines(false);
        texts.put(sheet, row++, 0, document.cover().title(), Look.TITLE);
        texts.put(sheet, row++, 0, document.cover().subject(), Look.HEADING);
        document.mark().ifPresent(mark -> {
            texts.put(sheet, row++, 0, mark, Look.NOTE);
            SectionSheet.printAbove(sheet, mark);
        });
        row++;
        facts(CoverFacts.of(document.cover()));
        texts.put(sheet, row, 0, words.get("reports.hash"), Look.LABEL);
        texts.put(sheet, row++, 1, document.contentHash(), Look.BODY);
        if (document.cover().number() != null) {
            heading(words.get("issues.signatures"));
            facts(CoverFacts.signatures(document.cover()));
        }
        heading(words.get("reports.method"));
        facts(document.method());
        heading(words.get("reports.sheets"));
        sheets.forEach(this::link);
        heading(words.get("reports.check"));
        for (String key : List.of("reports.check-formulas", "reports.check-comments", "reports.check-hash")) {
            texts.putFitted(sheet, row++, 1, words.get(key), Look.BODY);
        }
    }

    private void heading(String text) {
        row++;
        texts.put(sheet, row++, 0, text, Look.HEADING);
    }

    private void facts(List<Fact> facts) {
        for (Fact fact : facts) {
            texts.put(sheet, row, 0, fact.label(), Look.LABEL);
            texts.putFitted(sheet, row++, 1, fact.value(), Look.BODY);
        }
    }

    private void link(String name) {
        XSSFCell cell = texts.put(sheet, row++, 1, name, Look.LINK);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }
}
