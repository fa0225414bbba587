package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.mizani.MizaniTest;

/** Somebody in front of a browser window, who notices errors on the console and requests to elsewhere. */
public final class Visitor {

    private static final String FADING = """
            document.getAnimations().filter(a => a instanceof CSSTransition)
                .map(a => a.transitionProperty + ' ' + a.playState + ' ' + a.effect.target.outerHTML.slice(0, 200)).join()
            """;

    private static final String ADMIN = "Basic "
            + Base64.getEncoder()
                    .encodeToString(("admin:" + MizaniTest.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final double PATIENCE_IN_MILLISECONDS = 60_000;

    private final String address;
    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String address) {
        this.address = address;
        this.window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE));
        this.page = window.newPage();
        page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(address)) {
                complaints.add("request to " + request.url());
            }
        });
    }

    /** The window's page, for everything else that Playwright can do. */
    public Page page() {
        return page;
    }

    /** @param route path inside the product, with its parameters */
    public void open(String route) {
        page.navigate(address + "/" + route);
    }

    /** Has chosen a language before, as the menu remembers it. */
    public void speaks(String language) {
        window.addCookies(List.of(new Cookie("mizani-language", language).setUrl(address)));
    }

    /** Signs in on the login page, to which every page leads at first. */
    public void signIn(String name, String password) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-button[slot=submit]").click();
    }

    /** Waits for the page with that heading. */
    public void sees(String heading) {
        page.locator("h1", new Page.LocatorOptions().setHasText(heading)).waitFor();
    }

    public void turnsWindow(int width, int height) {
        page.setViewportSize(width, height);
    }

    /** Brings demo workbooks in, over the HTTP interface; those that are in already stay as they are. */
    public void imports(String... workbooks) {
        for (String workbook : workbooks) {
            APIResponse answer = page.request()
                    .post(
                            address + "/api/v1/imports?mode=accept",
                            RequestOptions.create()
                                    .setHeader("Authorization", ADMIN)
                                    .setMultipart(FormData.create()
                                            .set("file", Path.of("data-import", "samples", workbook))));
            assertThat(answer.status()).as(answer.text()).isIn(201, 409);
        }
    }

    /** Issues a report over the HTTP interface and returns its number. */
    public String issues(String reportWithQuery) {
        APIResponse answer = page.request()
                .post(
                        address + "/api/v1/reports/" + reportWithQuery,
                        RequestOptions.create().setHeader("Authorization", ADMIN));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return JsonPath.read(answer.text(), "$.number");
    }

    /** The file of an issued report. */
    public byte[] issued(String number) {
        return page.request()
                .get(
                        address + "/api/v1/issued-reports/" + number + "/file",
                        RequestOptions.create().setHeader("Authorization", ADMIN))
                .body();
    }

    public void turnsDark() {
        turns(ColorScheme.DARK);
    }

    public void turnsLight() {
        turns(ColorScheme.LIGHT);
    }

    /** Until the last colour has faded over. */
    private void turns(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        try {
            page.waitForFunction("document.getAnimations().every(a => !(a instanceof CSSTransition))");
        } catch (TimeoutError e) {
            throw new AssertionError(page.url() + " goes on fading: " + page.evaluate(FADING), e);
        }
    }

    /** Waits until the address is like this: a page may show itself before its address does. */
    void arrivesAt(String pattern) {
        page.waitForURL(Pattern.compile(pattern));
    }

    /** The page fits the width of the window. */
    public void hasNoSidewaysScroll() {
        assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as(page.url())
                .isEqualTo(false);
    }

    /** No violation of any rule that axe knows; Vaadin's message of a lost connection stands outside of all regions. */
    public void findsNoBarrier() {
        assertThat(new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .extracting(v -> v.getId() + " at "
                        + v.getNodes().stream().map(n -> n.getTarget()).toList())
                .as("barriers at %s", page.url())
                .isEmpty();
    }

    /** Nothing failed in the browser, and nothing was asked of any other server. */
    public void hasNoComplaint() {
        assertThat(complaints).isEmpty();
    }

    /** @param failed name of the test that failed, null when it passed */
    void leave(String failed) {
        if (failed != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots", failed.replaceAll("\\W+", "-") + ".png")));
        }
        window.close();
    }
}
