package org.mizani.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pages of the packaged application in a real browser: what comes over the wire, and how long the server thinks. */
final class PageBench {

    private static final int ROUNDS = 7;
    private static final int LARGEST = 8;
    private static final List<String> PAGES = List.of(
            "",
            "operations/AMISOM?tab=parity",
            "operations/AMISOM?tab=strength",
            "operations/AMISOM?tab=money",
            "operations/AMISOM?tab=contributors",
            "operations/AMISOM?tab=claims",
            "operations/AMISOM?tab=sources",
            "operations/AMISOM?tab=parity&asOf=2026-02-01",
            "operations/AMISOM?tab=strength&asOf=2026-02-01");

    private final Report report;

    PageBench(Report report) {
        this.report = report;
    }

    void run(Path folder, Path jar) throws IOException, InterruptedException {
        Path demo = folder.resolve("pages/data");
        ImportBench.delete(demo);
        Files.createDirectories(demo);
        measure("the demo data", jar, demo);
        if (Files.exists(QueryBench.million(folder).resolve("mizani.mv.db"))) {
            measure("one million claims", jar, QueryBench.million(folder));
        } else {
            report.line("Run \"queries\" first to measure pages with one million claims too.");
        }
    }

    private void measure(String what, Path jar, Path data) throws IOException, InterruptedException {
        try (Server server = Server.start(jar, data, List.of());
                Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(options())) {
            first(what, browser, server);
            report.heading("Pages on " + what + ", files in the browser's cache");
            report.row("page", "server ms, median", "worst", "to the heading, ms", "requests", "KB");
            try (PageVisit visit = new PageVisit(browser, server.address())) {
                visit.firstVisit();
                for (String page : PAGES) {
                    page(visit, page);
                }
            }
        }
    }

    private void first(String what, Browser browser, Server server) {
        try (PageVisit visit = new PageVisit(browser, server.address())) {
            PageVisit.Cost cost = visit.firstVisit();
            report.heading("First visit on " + what + ", empty cache: login and first page");
            report.line("%d requests, %,d KB over the wire".formatted(cost.requests(), cost.bytes() / 1024));
            report.line("");
            report.row("largest files", "KB");
            cost.sizes().entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit(LARGEST)
                    .forEach(e -> report.row(e.getKey(), Long.toString(e.getValue() / 1024)));
        }
    }

    private void page(PageVisit visit, String page) {
        List<Double> thinking = new ArrayList<>();
        List<Double> seen = new ArrayList<>();
        PageVisit.Cost last = visit.open(page);
        for (int round = 0; round < ROUNDS; round++) {
            last = visit.open(page);
            thinking.add(last.serverMilliseconds());
            seen.add(last.milliseconds());
        }
        report.row(
                "/" + page,
                "%.0f".formatted(Samples.of(thinking).median()),
                "%.0f".formatted(Samples.of(thinking).worst()),
                "%.0f".formatted(Samples.of(seen).median()),
                Long.toString(last.requests()),
                Long.toString(last.bytes() / 1024));
    }

    private static BrowserType.LaunchOptions options() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        String installed = System.getenv("MIZANI_CHROMIUM");
        return installed == null ? options : options.setExecutablePath(Path.of(installed));
    }
}
