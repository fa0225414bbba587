package org.mizani.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

        ImportPages imports = new ImportPages(page);
        imports.upload("Effectifs AMISOM 2015-01-31.csv", JANUARY);
        imports.verdict("Answer the questions below");
        visitor.findsNoBarrier();
        while (page.locator("#question-code-personnel-type-Police").count() == 0) {
            imports.next();
        }
        page.locator("#question-code-personnel-type-Police vaadin-select").click();
        page.locator("vaadin-select-item:has-text('Individual police officers')")
                .click();
        while (page.locator(".question vaadin-radio-button:has-text('a comma')").count() == 0) {
            imports.next();
        }
        page.locator(".question vaadin-radio-button:has-text('a comma') input").check();
        while (page.locator(".question").count() > 0
                && page.locator(".question-later").count() > 0) {
            imports.next();
        }
        page.locator("#answer").click();

        imports.verdict("Nothing blocks this file");
        visitor.findsNoBarrier();
        imports.step(2);
        assertThat(page.locator(".given-answers").innerText()).contains("comma", "individual-police");
        visitor.findsNoBarrier();
        imports.accept("the month is in the name of the file");
        imports.verdict("Accepted as import");
        String accepted = page.url();

        visitor.open("imports");
        page.locator(".mapping").first().waitFor();
        visitor.findsNoBarrier();
        imports.upload(
                "Effectifs AMISOM 2015-02-28.csv", JANUARY.replace("120", "121").replace("208", "209"));
        imports.verdict("Nothing blocks this file");

        page.navigate(accepted);
        page.locator("#undo").click();
        imports.verdict("undone");
        visitor.hasNoComplaint();
    }
}
