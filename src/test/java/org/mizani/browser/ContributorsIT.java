package org.mizani.browser;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** From the ranking to a country and to the source of a figure, by keyboard alone, in English and French. */
@BrowserTest
class ContributorsIT {

    private static final String DECEMBER = "contributors?date=2013-12-31";

    @Test
    void a_country_is_found_by_keyboard(Visitor visitor) {
        visitor.imports("unamid-personnel-2009-2014.xlsx", "africa-personnel-2013.xlsx");
        Page page = visitor.page();
        visitor.open("");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Where do we stand?");

        visitor.open(DECEMBER);
        visitor.sees("Which countries send women, and how many?");
        visitor.findsNoBarrier();
        press(page, "th a.sort >> text=Women >> nth=0");
        page.waitForURL("**sort=women**");
        page.locator("th[aria-sort=descending] >> text=Women").first().waitFor();
        press(page, "tbody th a >> nth=0");
        page.waitForURL(Pattern.compile(".*/contributors/[A-Z]{3}[?].*"));
        page.locator("h2 >> nth=2").waitFor();
        visitor.arrivesAt(".*date=2013-12-31.*");
        visitor.findsNoBarrier();
        press(page, "tr.total a.figure-link >> nth=0");
        page.waitForURL("**/source/contributor~**");
        page.locator("h1").first().waitFor();
        visitor.findsNoBarrier();

        visitor.open("contributors/achievers?date=2013-12-31");
        visitor.sees("Who meets the targets?");
        visitor.hasNoComplaint();
    }

    private static void press(Page page, String selector) {
        page.locator(selector).press("Enter");
    }
}
