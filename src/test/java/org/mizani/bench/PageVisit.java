package org.mizani.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A browser that counts what comes over the wire, headers included, and how long the server thinks about pages. */
final class PageVisit implements AutoCloseable {

    private final String address;
    private final BrowserContext window;
    private final Page page;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong serverMicroseconds = new AtomicLong();
    private final Map<String, String> urls = new ConcurrentHashMap<>();
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();

    PageVisit(Browser browser, String address) {
        this.address = address;
        this.window = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB"));
        this.page = window.newPage();
        page.setDefaultTimeout(60_000);
        CDPSession wire = window.newCDPSession(page);
        wire.send("Network.enable");
        wire.on("Network.requestWillBeSent", this::sent);
        wire.on("Network.loadingFinished", this::finished);
        page.onRequestFinished(this::timed);
    }

    /** What one load of a page cost. */
    record Cost(long bytes, long requests, double serverMilliseconds, double milliseconds, Map<String, Long> sizes) {}

    /** Opens a page and waits until its heading is there and nothing more is loaded. */
    Cost open(String route) {
        return during(() -> {
            page.navigate(address + "/" + route);
            page.locator(".page h1").first().waitFor();
        });
    }

    /** Opens the first page with nothing in the browser's cache; login included. */
    Cost firstVisit() {
        return during(() -> {
            page.navigate(address + "/");
            page.locator("input[name=username]").fill("admin");
            page.locator("input[name=password]").fill(Application.PASSWORD);
            page.locator("vaadin-button[slot=submit]").click();
            page.locator(".page h1").first().waitFor();
        });
    }

    private Cost during(Runnable visit) {
        bytes.set(0);
        serverMicroseconds.set(0);
        urls.clear();
        sizes.clear();
        long start = System.nanoTime();
        visit.run();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new Cost(bytes.get(), urls.size(), serverMicroseconds.get() / 1000.0, milliseconds, Map.copyOf(sizes));
    }

    private void sent(JsonObject event) {
        String url = event.getAsJsonObject("request").get("url").getAsString();
        if (url.startsWith("http")) {
            urls.put(event.get("requestId").getAsString(), url.substring(address.length()));
        }
    }

    private void finished(JsonObject event) {
        String url = urls.get(event.get("requestId").getAsString());
        if (url != null) {
            long length = event.get("encodedDataLength").getAsLong();
            bytes.addAndGet(length);
            sizes.merge(url.replaceAll("\\?.*", ""), length, Long::sum);
        }
    }

    /** Documents and Vaadin's own requests are pages being made; all else are files. */
    private void timed(Request request) {
        if (request.isNavigationRequest() || request.url().contains("v-r=")) {
            var timing = request.timing();
            double thinking = timing.responseStart - timing.requestStart;
            serverMicroseconds.addAndGet(Math.max(0, (long) (thinking * 1000)));
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
