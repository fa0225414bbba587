package org.mizani.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** What a person does on the pages of imports. */
final class ImportPages {

    private final Page page;

    ImportPages(Page page) {
        this.page = page;
    }

    void upload(String name, String text) {
        upload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    void upload(String name, String type, byte[] bytes) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
    }

    void verdict(String words) {
        page.locator("#verdict", new Page.LocatorOptions().setHasText(words)).waitFor();
    }

    /** Opens a step by its link. */
    void step(int number) {
        page.locator(".steps a:has-text('" + number + " ')").click();
    }

    /** Goes to the last step and accepts, with a reason should there be warnings. */
    void accept(String reason) {
        step(5);
        page.locator("#accept").waitFor();
        Locator field = page.locator("#reason input");
        field.fill(reason);
        page.locator("#accept").click();
    }
}
