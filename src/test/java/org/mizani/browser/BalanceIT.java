package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** Both sides on one page, by keyboard alone; what is imported for it is taken back at the end. */
@BrowserTest
class BalanceIT {

    private static final String ADMIN = "Basic "
            + Base64.getEncoder()
                    .encodeToString(("admin:" + MizaniTest.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));

    private static final String PEOPLE = """
            Operation,Date,Component,Contributor,Women,Men
            MNJTF,2025-12-31,Troops,Chad,90,2900
            MNJTF,2025-12-31,Troops,Niger,0,950
            EACRF,2023-12-31,Troops,Kenya,120,780
            """;

    private static final String MONEY = """
            Operation,Kind,Partner,Contributor,From,To,Date,Scope,Amount,Currency
            MNJTF,Requirement,,,2025-01-01,2025-12-31,,Mission budget,700000000,USD
            MNJTF,Receipt,EU,,,,2025-03-01,Mission budget,250000000,USD
            MNJTF,Arrears,,Chad,,,2025-12-31,Mission budget,21000000,USD
            EACRF,Requirement,,,2023-01-01,2023-12-31,,Mission budget,40000000,USD
            EACRF,Receipt,EU,,,,2023-10-01,Mission budget,21000000,USD
            """;

    @Test
    void both_sides_are_read_and_lead_to_their_sources(Visitor visitor) {
        visitor.imports("au-operations-funding.xlsx");
        Page page = visitor.page();
        visitor.open("balance?date=2025-12-31");
        String root = page.url().replaceFirst("(https?://[^/]+).*", "$1");
        List<String> imports = new ArrayList<>();
        try {
            imports.add(load(page, root, "people.csv", PEOPLE));
            imports.add(load(page, root, "money.csv", MONEY));
            read(visitor);
        } finally {
            imports.forEach(id -> page.request()
                    .delete(
                            root + "/api/v1/imports/" + id + "?reason=test",
                            RequestOptions.create().setHeader("Authorization", ADMIN)));
        }
    }

    private static void read(Visitor visitor) {
        Page page = visitor.page();
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Do women and money come together?");
        visitor.open("balance?date=2025-12-31");
        Locator chart = page.locator("mizani-chart:has(figure)").first();
        chart.locator(".plot svg").first().waitFor();
        assertThat(chart.locator(".plot").getAttribute("aria-label")).contains("MNJTF", "35.7\u00a0%", "EACRF");
        chart.locator(".plot").focus();
        page.keyboard().press("ArrowRight");
        chart.locator("[role=status]:has-text('EACRF')").waitFor();
        page.keyboard().press("ArrowRight");
        chart.locator("[role=status]:has-text('MNJTF')").waitFor();
        assertThat(chart.locator("[role=status]").innerText()).contains("below the UGPS benchmark", "3,940");
        page.locator("h2:has-text('Not drawn, because a side is missing')").waitFor();
        page.locator("td:has-text('sex not reported'), td:has-text('no report of women and men')")
                .first()
                .waitFor();
        visitor.findsNoBarrier();

        visitor.open("balance?date=2025-12-31&by=contributor");
        page.locator("th:has-text('MNJTF')").first().waitFor();
        page.locator("a.figure-link:has-text('21,000,000')").first().press("Enter");
        page.waitForURL("**/source/arrears-**");
        visitor.open("balance?date=2025-12-31");
        page.locator("a.figure-link:has-text('35.7')").first().press("Enter");
        page.waitForURL("**/source/financing~MNJTF~**coverage-received");
        page.locator("h1").first().waitFor();
        visitor.hasNoComplaint();
    }

    private static String load(Page page, String root, String name, String csv) {
        APIResponse answer = page.request()
                .post(
                        root + "/api/v1/imports?mode=accept",
                        RequestOptions.create()
                                .setHeader("Authorization", ADMIN)
                                .setMultipart(FormData.create()
                                        .set(
                                                "file",
                                                new FilePayload(
                                                        name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(answer.text());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
