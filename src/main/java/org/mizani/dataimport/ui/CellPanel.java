package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.mizani.dataimport.CellCorrection;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.FindingTexts;
import org.mizani.dataimport.SheetText.Line;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.ui.texts.Texts;

/** One cell that a person has chosen: what stands in it, what was found about it, and what it is to be read as. */
final class CellPanel extends Div {

    private final Wizard wizard;
    private final Texts texts;
    private final String sheet;
    private final List<Finding> findings;

    CellPanel(Wizard wizard, String sheet, List<Finding> findings) {
        this.wizard = wizard;
        this.texts = wizard.texts();
        this.sheet = sheet;
        this.findings = findings;
        addClassName("cell-panel");
        getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(texts.get("import.choose-cell")));
    }

    /** @param column from 0 */
    void show(Line line, int column) {
        removeAll();
        String letters = CellAddress.letters(column);
        String address = letters + line.number();
        TextField value = new TextField(texts.get("import.cell-value", sheet, address));
        value.setMaxLength(CellCorrection.LONGEST);
        value.setValue(line.cell(column).text());
        value.setId("cell-value");
        Button correct = new Button(
                texts.get("import.fix"),
                click -> wizard.correct(List.of(new CellCorrection(sheet, line.number(), letters, value.getValue()))));
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        correct.setId("cell-correct");
        Button leaveOut = new Button(
                texts.get("import.leave-out-row", line.number()),
                click -> wizard.correct(List.of(CellCorrection.leaveOut(sheet, line.number()))));
        Div actions = new Div(value, correct, leaveOut);
        actions.addClassName("actions");
        add(actions);
        FindingTexts sentences = FindingTexts.in(texts.locale());
        findings.stream()
                .filter(f -> sheet.equals(f.sheet()) && address.equals(f.cell()))
                .forEach(f -> add(new Paragraph(sentences.sentence(f))));
    }
}
