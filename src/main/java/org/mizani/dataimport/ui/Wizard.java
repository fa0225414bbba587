package org.mizani.dataimport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mizani.dataimport.CellCorrection;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.provenance.ImportId;
import org.mizani.ui.texts.Texts;

/**
 * What the steps of one import have in common: which import, in which language, for whom, and what they can set going.
 *
 * @param changed to be called after something was set going or said
 */
record Wizard(ImportId id, WizardServices services, String user, boolean mayEdit, Texts texts, Runnable changed) {

    /** As it is stored now. */
    Import shown() {
        return services.imports().byId(id).orElseThrow();
    }

    boolean draft(Import shown) {
        return mayEdit && (shown.status() == Status.DRAFT || shown.status() == Status.REFUSED);
    }

    /** Keeps answers and reads the file again with them. */
    void answer(Map<String, String> answers) {
        services.service().answer(id, answers);
        check();
    }

    void correct(List<CellCorrection> corrections) {
        services.service().correct(id, corrections, user);
        check();
    }

    void takeBack(List<Long> corrections) {
        services.service().takeBack(id, corrections, user);
        check();
    }

    void check() {
        services.jobs().check(id, null);
        changed.run();
    }

    /** Goes to another step. */
    void open(Step step) {
        UI.getCurrent().navigate(ImportView.class, StepLinks.parameters(shown(), step));
    }

    /** Shows a cell of a sheet in the step that is open. */
    void openCell(Step step, String sheet, Optional<String> cell) {
        Map<String, String> where = cell.map(c -> Map.of(ImportView.SHEET, sheet, ImportView.CELL, c))
                .orElse(Map.of(ImportView.SHEET, sheet));
        UI.getCurrent().navigate(ImportView.class, StepLinks.parameters(shown(), step), QueryParameters.simple(where));
    }
}
