package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** From a workbook to a dashboard to a report, as a person goes it. */
@BrowserTest
class JourneyIT {

    private static final Path WORKBOOK = Path.of("data-import", "samples", "unamid-personnel-2009-2014.xlsx");

    @Test
    void a_workbook_becomes_a_dashboard_and_a_report(Visitor visitor) throws IOException {
        Page page = visitor.page();
        visitor.open("imports");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Imports");
        visitor.findsNoBarrier();

        page.locator("vaadin-upload input[type=file]").setInputFiles(WORKBOOK);
        ImportPages imports = new ImportPages(page);
        imports.verdict("Nothing blocks this file");
        visitor.findsNoBarrier();
        imports.accept("as published");
        imports.verdict("Accepted as import");
        visitor.findsNoBarrier();

        visitor.open("");
        visitor.sees("Where do we stand?");
        page.locator("table.figures a:has-text('UNAMID')").first().waitFor();
        visitor.findsNoBarrier();

        visitor.open("operations/UNAMID?date=2013-12-31");
        visitor.sees("UNAMID");
        Locator total = page.locator("table.figures tr.total").first();
        total.waitFor();
        assertThat(total.innerText()).contains("1,076", "18,366", "5.5");
        assertThat(page.locator("table.figures").first().innerText()).contains("17.9", "no target applies");
        page.locator("mizani-chart svg path")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        visitor.findsNoBarrier();

        page.locator("table.figures a:has-text('414')").first().click();
        visitor.sees("Where does this number come from?");
        assertThat(page.locator("#figure").innerText()).contains("414");
        page.locator("table.figures tbody a").first().click();
        page.locator("#cell").waitFor();
        assertThat(page.locator("#cell").innerText()).contains("unamid-personnel-2009-2014.xlsx");
        String raw = page.locator("td.excerpt-meant").innerText();
        assertThat(page.locator("#raw").innerText()).contains(raw);
        visitor.findsNoBarrier();

        visitor.open("reports?operation=UNAMID&date=2013-12-31");
        visitor.sees("Reports");
        visitor.findsNoBarrier();
        assertThat(pdfText(page.waitForDownload(
                        () -> page.locator("#operation-compliance-pdf").click())))
                .contains("1,076", "18,366", "414");
        assertThat(numbers(page.waitForDownload(
                        () -> page.locator("#operation-compliance-xlsx").click())))
                .contains(1076.0, 18366.0, 414.0, 1893.0);
        visitor.hasNoComplaint();
    }

    @Test
    void each_tab_reads_well_on_a_phone(Visitor visitor) {
        visitor.turnsWindow(390, 844);
        visitor.open("operations/AUSSOM?tab=strength");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("AUSSOM");
        for (String tab : List.of("parity", "strength", "money", "contributors", "claims", "sources", "reports")) {
            visitor.open("operations/AUSSOM?tab=" + tab);
            visitor.sees("AUSSOM");
            visitor.findsNoBarrier();
            visitor.hasNoSidewaysScroll();
        }
        visitor.hasNoComplaint();
    }

    private static String pdfText(Download download) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<Double> numbers(Download download) throws IOException {
        List<Double> numbers = new ArrayList<>();
        try (InputStream in = Files.newInputStream(download.path());
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                boolean number = cell.getCellType() == CellType.NUMERIC
                        || (cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.NUMERIC);
                if (number) {
                    numbers.add(cell.getNumericCellValue());
                }
            })));
        }
        return numbers;
    }
}
