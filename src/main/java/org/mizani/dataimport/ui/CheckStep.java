package org.mizani.dataimport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Correction;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.ReadSheet;
import org.mizani.dataimport.SheetText;
import org.mizani.dataimport.ui.ImportView.Place;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.ui.texts.Texts;

/** All that was found, grouped by cause, beside the sheet it is about; fixed in place, over the untouched file. */
final class CheckStep extends Div {

    private final Wizard wizard;
    private final Import shown;
    private final List<Finding> findings;
    private final Texts texts;

    CheckStep(Wizard wizard, Import shown, List<Finding> findings, Place place) {
        this.wizard = wizard;
        this.shown = shown;
        this.findings = findings;
        this.texts = wizard.texts();
        addClassName("section");
        boolean may = wizard.draft(shown);
        if (may || (wizard.mayEdit() && shown.status() == Status.FAILED)) {
            add(actions());
        }
        Div workbench = new Div(groups());
        workbench.addClassName("workbench");
        String sheet = place.sheet() == null ? firstFoundOn() : place.sheet();
        SheetLinks.open(shown, sheet).ifPresent(s -> workbench.add(looked(s, place.cell(), may)));
        add(workbench);
        List<Correction> corrections = wizard.services().corrections().all(shown.id());
        if (!corrections.isEmpty()) {
            add(new CorrectionsList(wizard, corrections, may));
        }
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("actions");
        if (shown.status() == Status.DRAFT) {
            Button next = new Button(texts.get("import.next-compare"), click -> wizard.open(Step.COMPARE));
            next.addThemeVariants(ButtonVariant.PRIMARY);
            next.setId("next");
            actions.add(next);
        }
        actions.add(new Button(texts.get("import.check-again"), click -> wizard.check()));
        if (!findings.isEmpty()) {
            actions.add(new AnnotatedLink(wizard, shown, findings));
        }
        return actions;
    }

    private Div groups() {
        Div groups = new Div(new H2(texts.get("import.findings")));
        groups.addClassName("finding-groups");
        if (findings.isEmpty()) {
            groups.add(new Paragraph(texts.get("import.no-findings")));
        }
        FindingGroup.of(findings).forEach(group -> groups.add(new FindingGroupView(wizard, shown, group)));
        return groups;
    }

    private Div looked(ReadSheet sheet, @Nullable String cell, boolean may) {
        SheetText text = wizard.services().sheets().open(shown, sheet);
        Div looked = new Div(new SheetLinks(shown, Step.CHECK, sheet, texts));
        looked.addClassName("looked-at");
        CellPanel panel = new CellPanel(wizard, sheet.name(), findings);
        looked.add(new SheetGrid(
                text,
                sheet,
                findings,
                cell,
                (line, column) -> {
                    if (may) {
                        panel.show(line, column);
                    }
                },
                texts));
        if (may) {
            looked.add(panel);
            if (cell != null && CellAddress.row(cell) > 0) {
                text.rows(CellAddress.row(cell), 1).forEach(line -> panel.show(line, CellAddress.column(cell)));
            }
        }
        if (cell != null) {
            looked.scrollIntoView();
        }
        return looked;
    }

    private @Nullable String firstFoundOn() {
        return findings.stream()
                .filter(f -> f.cell() != null)
                .findFirst()
                .map(Finding::sheet)
                .orElse(null);
    }
}
