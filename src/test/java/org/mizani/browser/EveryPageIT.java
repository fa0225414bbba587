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
            "parity",
            "parity?operation=UNAMID&from=2009-11-30&to=2013-12-31&by=contributor",
            "financing",
            "financing?period=mandate",
            "financing?operation=AMIS&period=2005&basis=pledged&by=partner&prorata=true",
            "contributors",
            "contributors?date=2013-12-31&component=troops&sort=share&order=desc",
            "contributors/achievers",
            "contributors/BGD?date=2013-12-31",
            "contributors/XXX",
            "imports",
            "reports?operation=AUSSOM",
            "reports/batch",
            "reports/batch?report=operation-compliance&operation=AUSSOM&operation=AMIS&format=docx&lang=fr",
            "reports/issued",
            "reports/schedules",
            "reports/preview?report=operation-compliance&operation=UNAMID&date=2013-12-31",
            "reports/preview?report=nothing",
            "reports/issued/compare",
            "reports/issued/compare?first=2026-9999&second=2026-9998",
            "registers/targets",
            "registers/targets?framework=UGPS&target=UGPS~troops~2025",
            "registers/targets?framework=OSCE&target=new",
            "registers/targets?binding=UGPS&status=verified",
            "registers/targets?target=nothing&framework=NONE",
            "source/target~UN-CIVILIAN~civilian-national~2028",
            "users",
            "operations/AUSSOM",
            "operations/UNAMID?date=2013-12-31",
            "operations/ATMIS?tab=strength",
            "operations/AUSSOM?tab=money",
            "operations/AMIS?tab=predictability",
            "financing/predictability",
            "financing/predictability?scope=mission-budget&weights=conversion.3_hhi.1",
            "source/predictability~AMIS~2005-08-01~2005-08-31~mission-budget~USD~conversion",
            "operations/UNAMID?tab=contributors",
            "operations/ATMIS?tab=claims",
            "operations/AUSSOM?tab=sources",
            "operations/UNAMID?tab=history",
            "operations/UNAMID?date=2013-12-31&component=troops&target=lots",
            "operations/UNAMID?component=troops&target=15&model=whole&dates=4&entry=30&sharing=distance&method-troops=logistic",
            "operations/AUSSOM?tab=reports",
            "registers/operations?date=2024-03-01",
            "registers/operations/ATMIS",
            "financing/arrears",
            "financing/arrears?operation=ATMIS&scope=stipends&contributor=UGA",
            "financing/stipends",
            "financing/stipends?operation=AUSSOM&from=2025-07&to=2026-06&strength=11826",
            "financing/stipends?operation=UNAMID&from=2013-07&to=2014-06&gaps=carry",
            "registers/stipends",
            "registers/stipends?rate=ALL~donor-paid~2011-01",
            "registers/stipends?rate=new&kind=take-home",
            "source/stipendrate~ALL~donor-paid~2011-01",
            "balance",
            "balance?date=2013-12-31&by=contributor&scope=stipends",
            "data-quality",
            "data-quality?kind=single-source&operation=UNAMID",
            "financing/scenario",
            "financing/scenario?operation=AUSSOM&from=2025-07-01&to=2026-06-30&scope=mission-budget&cap=0.5&base=100000000",
            "financing/scenario?operation=AUSSOM&cap=0.9",
            "financing/scenario?operation=AMIB",
            "financing/peace-fund",
            "financing/partners",
            "financing/partners?from=2030-01-01",
            "source/scenario~AUSSOM~2025-07-01~2026-06-30~mission-budget~USD~0.75~yes~all~1028~0~USD~to-find",
            "operations/NOWHERE",
            "nowhere");

    @Test
    void every_page_is_without_barriers_at_every_width_in_light_and_dark(Visitor visitor) {
        visitor.imports(
                "unamid-personnel-2009-2014.xlsx",
                "africa-personnel-2013.xlsx",
                "au-operations-funding.xlsx",
                "au-peace-fund.xlsx",
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
