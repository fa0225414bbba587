package org.mizani.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** No page has a barrier: on a desk in the light, on a tablet and on a phone in the dark. */
@BrowserTest
class EveryPageIT {

    private static final List<String> PAGES = List.of(
            "",
            "compare",
            "compare?operation=AMISOM&operation=ATMIS&operation=AUSSOM",
            "imports",
            "reports?operation=AUSSOM",
            "users",
            "operations/AUSSOM",
            "operations/UNAMID?date=2013-12-31",
            "operations/ATMIS?tab=strength",
            "operations/AUSSOM?tab=money",
            "operations/UNAMID?tab=contributors",
            "operations/ATMIS?tab=claims",
            "operations/AUSSOM?tab=sources",
            "operations/UNAMID?tab=history",
            "operations/UNAMID?date=2013-12-31&component=troops&target=lots",
            "operations/AUSSOM?tab=reports",
            "operations/NOWHERE",
            "nowhere");

    @Test
    void every_page_is_without_barriers_at_every_width_in_light_and_dark(Visitor visitor) {
        visitor.imports(
                "unamid-personnel-2009-2014.xlsx",
                "africa-personnel-2013.xlsx",
                "au-operations-funding.xlsx",
                "amis-personnel-2005.xlsx",
                "un-secretariat-expenditure-2019-2023.xlsx");
        visitor.open("");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Where do we stand?");
        for (String page : PAGES) {
            visitor.turnsLight();
            visitor.turnsWindow(1440, 900);
            visitor.open(page);
            visitor.page().locator("h1").first().waitFor();
            visitor.findsNoBarrier();
            visitor.hasNoSidewaysScroll();
            visitor.turnsDark();
            visitor.turnsWindow(1024, 768);
            visitor.hasNoSidewaysScroll();
            visitor.turnsWindow(390, 844);
            visitor.findsNoBarrier();
            visitor.hasNoSidewaysScroll();
        }
    }
}
