package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** The five steps of an import, as people go them: with errors, in French, by keyboard alone, on a phone. */
@BrowserTest
class WizardIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void a_french_workbook_with_errors_goes_from_drop_to_receipt_to_undo(Visitor visitor) throws IOException {
        Page page = visitor.page();
        visitor.open("imports");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Imports");
        page.locator("vaadin-menu-bar-button:has-text('English')").click();
        page.locator("vaadin-menu-bar-item:has-text('Français')").click();
        page.locator("vaadin-upload:has-text('Choisir')").waitFor();
        ImportPages imports = new ImportPages(page);
        imports.upload("AMISOM 2016-03-31.xlsx", XLSX, workbook());

        imports.verdict("Répondez aux questions");
        visitor.arrivesAt(".*/understand");
        assertThat(page.locator(".chips").innerText()).contains("A · Pays contributeur", "B · Contingents F");
        page.locator(".sheet vaadin-grid-cell-content:has-text('Kennya')").waitFor();
        atBothWidths(visitor);
        while (page.locator(".question-later").count() > 0) {
            imports.next();
        }
        page.locator("#answer").click();

        imports.step(3);
        page.locator(".finding-group:has-text('Nom absent du registre')").waitFor();
        atBothWidths(visitor);
        commented(page.waitForDownload(() -> page.locator("#annotated").click()));
        page.locator(".fix-line:has-text('Kennya') vaadin-button:has-text('Corriger')")
                .click();
        page.locator(".corrections:has-text('KEN')").waitFor();

        page.locator(".fix-line:has-text('beaucoup') a").first().click();
        page.locator("#cell-value input").fill("88");
        page.locator("#cell-correct").click();
        page.locator(".corrections:has-text('88')").waitFor();
        page.locator(".fix-line:has-text('-3') vaadin-text-field input").fill("");
        page.locator(".fix-line:has-text('-3') vaadin-button:has-text('Corriger')")
                .click();
        imports.verdict("Rien ne bloque ce fichier");
        atBothWidths(visitor);

        page.locator("#next").click();
        page.locator("table.figures:has-text('AMISOM')").first().waitFor();
        visitor.arrivesAt(".*/compare");
        atBothWidths(visitor);
        page.locator("#next").click();
        page.locator("#accept").click();
        page.locator("#reason[invalid]").waitFor();
        atBothWidths(visitor);
        page.locator("#reason input").fill("date dans le nom du fichier");
        page.locator("#accept").click();
        imports.verdict("Accepté");
        assertThat(page.locator(".receipt").innerText()).contains("SHA-256", "date dans le nom du fichier");
        atBothWidths(visitor);

        page.locator("#undo").click();
        imports.verdict("annulé");
        visitor.open("imports/history?file=AMISOM%202016-03-31&status=undone");
        page.locator("table.figures:has-text('AMISOM 2016-03-31.xlsx')").waitFor();
        atBothWidths(visitor);
        visitor.hasNoComplaint();
    }

    @Test
    void pasted_cells_go_all_the_way_by_keyboard_alone_on_a_phone(Visitor visitor) {
        Page page = visitor.page();
        visitor.turnsWindow(390, 844);
        visitor.open("imports");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Imports");
        Keys keys = new Keys(page);
        keys.to("summary:has-text('paste cells')").press("Enter");
        keys.to("#paste textarea").type("""
                Operation\tDate\tComponent\tContributor\tWomen\tMen
                AMISOM\t2016-04-30\tTroops\tUganda\tmany\t6000
                """);
        keys.to("#paste-go").press("Enter");

        ImportPages imports = new ImportPages(page);
        imports.verdict("One finding blocks this file");
        visitor.arrivesAt(".*/check");
        visitor.hasNoSidewaysScroll();
        visitor.findsNoBarrier();
        keys.to(".fix-line vaadin-text-field input").press("Control+A").type("120");
        keys.to(".fix-line vaadin-button").press("Enter");
        imports.verdict("Nothing blocks this file");
        visitor.hasNoSidewaysScroll();
        keys.to("#next").press("Enter");
        page.locator("table.figures:has-text('AMISOM')").first().waitFor();
        visitor.hasNoSidewaysScroll();
        visitor.findsNoBarrier();
        keys.to("#next").press("Enter");
        page.locator("#accept").waitFor();
        visitor.hasNoSidewaysScroll();
        visitor.findsNoBarrier();
        keys.to("#accept").press("Enter");
        imports.verdict("Accepted as import");
        visitor.hasNoSidewaysScroll();
        keys.to("#undo").press("Enter");
        imports.verdict("undone");
        keys.to(".steps a:has-text('Understand')").press("Enter");
        page.locator(".sheet vaadin-grid").waitFor();
        visitor.hasNoSidewaysScroll();
        visitor.findsNoBarrier();
        visitor.hasNoComplaint();
    }

    private static void atBothWidths(Visitor visitor) {
        visitor.findsNoBarrier();
        visitor.turnsWindow(390, 844);
        visitor.findsNoBarrier();
        visitor.hasNoSidewaysScroll();
        visitor.turnsWindow(1440, 900);
    }

    /** Goes through a page by the tabulator alone. */
    private record Keys(Page page) {

        private static final int MOST = 120;

        Keys to(String selector) {
            Locator wanted = page.locator(selector).first();
            wanted.waitFor();
            for (int i = 0; i < MOST; i++) {
                Object there =
                        wanted.evaluate("e => e === document.activeElement || e.contains(document.activeElement)");
                if (Boolean.TRUE.equals(there)) {
                    return this;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("the tabulator never comes to " + selector);
        }

        Keys press(String key) {
            page.keyboard().press(key);
            return this;
        }

        Keys type(String text) {
            page.keyboard().insertText(text);
            return this;
        }
    }

    private static void commented(Download download) throws IOException {
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        try (Workbook copy = WorkbookFactory.create(Files.newInputStream(download.path()))) {
            assertThat(copy.getSheetAt(0).getCellComments()).containsKey(new CellAddress("A7"));
            assertThat(copy.getNumberOfSheets()).isEqualTo(2);
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Effectifs");
            row(sheet, 0, "Effectifs de l’AMISOM");
            row(sheet, 2, "Pays contributeur", "Contingents", "", "Police individuelle", "", "Observations");
            row(sheet, 3, "", "F", "H", "F", "H", "");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:C3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("D3:E3"));
            row(sheet, 4, "Ouganda", 120, 6101, 4, 20, "");
            row(sheet, 5, "Burundi", "beaucoup", 5344, "", 5, "provisoire");
            row(sheet, 6, "Kennya", 12, 3000, 1, 9, "");
            row(sheet, 7, "Djibouti", -3, 900, "", "", "");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, int number, Object... values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Integer count) {
                row.createCell(i).setCellValue(count);
            } else if (!values[i].equals("")) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }
}
