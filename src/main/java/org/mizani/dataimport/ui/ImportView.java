package org.mizani.dataimport.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.FindingTexts;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.provenance.ImportId;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.ui.texts.Texts;

/** One import from its upload to its receipt, step by step. May be left and found again while it goes on. */
@Route("imports/:id([0-9]{1,18})/:step?(understand|check|compare|submit)")
@PermitAll
public class ImportView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";
    static final String STEP = "step";
    static final String SHEET = "sheet";
    static final String CELL = "cell";

    private static final int POLL_MILLIS = 400;

    private final WizardServices services;
    private final CurrentUser user;
    private final Texts texts = Texts.in(getLocale());
    private ImportId id = new ImportId(0);
    private @Nullable Step asked;
    private Place place = Place.NOWHERE;
    private @Nullable Registration polling;
    private @Nullable ProgressPart progress;

    ImportView(WizardServices services, CurrentUser user) {
        this.services = services;
        this.user = user;
        addClassName("page");
    }

    /** What of the file is looked at. */
    record Place(@Nullable String sheet, @Nullable String cell) {
        static final Place NOWHERE = new Place(null, null);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get(ID).orElse("0");
        id = new ImportId(Long.parseLong(number));
        asked = event.getRouteParameters().get(STEP).flatMap(Step::of).orElse(null);
        place = new Place(parameter(event, SHEET), parameter(event, CELL));
        Optional<Import> found = services.imports().byId(id);
        if (found.isEmpty() && services.jobs().unreadable(id).isEmpty()) {
            throw new NotFoundException(texts.get("import.unknown", number));
        }
        found.filter(i -> i.status() == Status.CHECKING && !services.jobs().underWay(id) && user.has(Role.EDITOR))
                .ifPresent(i -> services.jobs().check(id, null));
        if (asked == null && found.isPresent() && !services.jobs().underWay(id)) {
            event.forwardTo(ImportView.class, StepLinks.parameters(found.get(), next(found.get())));
        } else {
            show();
        }
    }

    private Step next(Import shown) {
        return Step.next(shown, services.imports().findings(id));
    }

    private static @Nullable String parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).orElse(null);
    }

    /** Shows how it stands, and follows what is going on. */
    private void show() {
        removeAll();
        progress = null;
        showState();
        getUI().ifPresent(ui -> ui.setPollInterval(services.jobs().underWay(id) ? POLL_MILLIS : -1));
    }

    private void showState() {
        Wizard wizard = new Wizard(id, services, user.name(), user.has(Role.EDITOR), texts, this::show);
        Optional<Import> found = services.imports().byId(id);
        if (found.isEmpty()) {
            services.jobs().unreadable(id).ifPresent(this::showUnreadable);
            return;
        }
        Import shown = found.get();
        List<Finding> findings = services.imports().findings(id);
        Step open = asked == null ? Step.next(shown, findings) : asked;
        boolean compares = open == Step.COMPARE && shown.status() == Status.DRAFT && user.has(Role.EDITOR);
        if (compares && !services.jobs().underWay(id) && !services.jobs().compared(id)) {
            services.jobs().compare(id);
        }
        add(new H1(shown.upload().fileName()), new StepLinks(shown, open, texts));
        if (services.jobs().underWay(id)) {
            progress = new ProgressPart(wizard, shown);
            add(progress);
        } else {
            add(new Verdict(shown, open, findings, texts));
            Optional.ofNullable(shown.predecessor())
                    .flatMap(services.imports()::byId)
                    .ifPresent(predecessor -> add(new SuccessorNote(predecessor, texts)));
            add(content(open, wizard, shown, findings));
        }
    }

    private Component content(Step open, Wizard wizard, Import shown, List<Finding> findings) {
        return switch (open) {
            case CHOOSE, UNDERSTAND -> new UnderstandStep(wizard, shown, findings, place);
            case CHECK -> new CheckStep(wizard, shown, findings, place);
            case COMPARE -> new CompareStep(wizard, shown);
            case SUBMIT -> new SubmitStep(wizard, shown, findings);
        };
    }

    private void showUnreadable(Finding finding) {
        FindingTexts sentences = FindingTexts.in(getLocale());
        Paragraph what = new Paragraph(sentences.message(finding));
        what.addClassName("note");
        add(new H1(texts.get("import.unreadable")), what);
        String wayOut = sentences.suggestion(finding);
        if (wayOut != null) {
            add(new Paragraph(wayOut));
        }
    }

    private void follow() {
        if (progress != null && services.jobs().underWay(id)) {
            progress.show();
        } else if (progress != null) {
            goOn();
        }
    }

    /** What went on has ended: stays where a person works, else goes where one is needed. */
    private void goOn() {
        Optional<Import> found = services.imports().byId(id);
        Step next = found.map(this::next).orElse(Step.CHECK);
        boolean stays = asked == Step.COMPARE || asked == Step.CHECK || asked == next;
        if (found.isEmpty() || stays) {
            show();
        } else {
            getUI().ifPresent(ui -> {
                ui.setPollInterval(-1);
                ui.navigate(ImportView.class, StepLinks.parameters(found.get(), next));
            });
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(e -> follow());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("import.page-title", id.toString());
    }
}
