package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;

/** A file in a layout of its own: it is asked about once, and the next one of its kind no more. */
@BrowserTest
class QuestionsIT {

    private static final String JANUARY = """
            Effectifs de l'AMISOM;;;;;
            ;;;;;
            Pays contributeur;Contingents;;Police;;Observations
            ;F;H;F;H;
            Ouganda;120;6.101;4;20;
            Burundi;88;5.344;;5;provisoire
            Total;208;11.445;4;25;
            """;

    @Test
    void what_is_in_doubt_is_asked_once_and_remembered(Visitor visitor) {
        Page page = visitor.page();
        visitor.open("imports");
        visitor.signIn("admin", MizaniTest.ADMIN_PASSWORD);
        visitor.sees("Imports");

        upload(page, "Effectifs AMISOM 2015-01-31.csv", JANUARY);
        verdict(page, "Answer the questions below");
        visitor.findsNoBarrier();
        page.locator("#question-code-personnel-type-Police vaadin-select").click();
        page.locator("vaadin-select-item:has-text('Individual police officers')")
                .click();
        page.locator(".question vaadin-radio-button:has-text('a comma') input").check();
        page.locator("#answer").click();

        verdict(page, "Nothing blocks this file");
        visitor.findsNoBarrier();
        assertThat(page.locator(".given-answers").innerText()).contains("comma", "individual-police");
        page.locator("#accept").click();
        verdict(page, "Accepted as import");
        String accepted = page.url();

        visitor.open("imports");
        page.locator(".mapping").first().waitFor();
        visitor.findsNoBarrier();
        upload(
                page,
                "Effectifs AMISOM 2015-02-28.csv",
                JANUARY.replace("120", "121").replace("208", "209"));
        verdict(page, "Nothing blocks this file");

        page.navigate(accepted);
        page.locator("#undo").click();
        verdict(page, "undone");
        visitor.hasNoComplaint();
    }

    private static void upload(Page page, String name, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void verdict(Page page, String words) {
        page.locator("#verdict", new Page.LocatorOptions().setHasText(words)).waitFor();
    }
}
