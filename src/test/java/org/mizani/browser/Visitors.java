package org.mizani.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens windows of the browser that {@code MIZANI_CHROMIUM} names, or of Playwright's own. */
class Visitors implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Visitors.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot().getStore(HERE).computeIfAbsent(Chromium.class);
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Visitor visitor = new Visitor(chromium.browser, "http://127.0.0.1:" + port);
        context.getStore(HERE).put(Visitor.class, visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitor visitor = context.getStore(HERE).get(Visitor.class, Visitor.class);
        if (visitor != null) {
            visitor.leave(context.getExecutionException().isPresent() ? context.getDisplayName() : null);
        }
    }

    /** Closed with the last test. */
    static final class Chromium implements AutoCloseable {
        private final Playwright playwright;
        private final Browser browser;

        Chromium() {
            try {
                playwright = Playwright.create();
                browser = playwright.chromium().launch(options());
            } catch (RuntimeException e) {
                throw new IllegalStateException(
                        "No browser for the browser tests: start them by ./run verify, which gets one, or set"
                                + " MIZANI_CHROMIUM to the path of a Chromium or Chrome",
                        e);
            }
        }

        @Override
        public void close() {
            playwright.close();
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
}
