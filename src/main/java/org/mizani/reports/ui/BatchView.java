package org.mizani.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.OperationQueries;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.batch.BatchOrder;
import org.mizani.reports.batch.BatchRequest;
import org.mizani.reports.batch.Batches;
import org.mizani.ui.Notifications;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;
import org.mizani.web.ApiProblem;

/** Where a reader has many reports made at once. The address is the whole choice; the page may be left meanwhile. */
@Route("reports/batch")
@PermitAll
public class BatchView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportDefinitions definitions;
    private final OperationQueries operations;
    private final BatchRequest request;
    private final Batches batches;
    private final Texts texts = Texts.in(getLocale());
    private final Div start = new Div();
    private final BatchList list;
    private @Nullable BatchForm form;

    BatchView(ReportDefinitions definitions, OperationQueries operations, BatchRequest request, Batches batches) {
        this.definitions = definitions;
        this.operations = operations;
        this.request = request;
        this.batches = batches;
        this.list = new BatchList(batches, texts);
        start.addClassName("actions");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BatchChoice choice = BatchChoice.of(event.getLocation().getQueryParameters());
        if (form == null || !form.choice().equals(choice)) {
            build(choice);
        }
        start.removeAll();
        start.add(start(choice));
    }

    private void build(BatchChoice choice) {
        form = new BatchForm(choice, definitions.all(), operations.all(), texts, BatchView::open);
        removeAll();
        add(
                new H1(texts.get("reports.batch.title")),
                styled(texts.get("reports.batch.lead"), "lead"),
                new Anchor("reports", texts.get("reports.title")),
                form,
                start,
                list);
    }

    /** What would be made, and the button for it; else what is missing. */
    private List<Component> start(BatchChoice choice) {
        if (choice.reports().isEmpty()) {
            return List.of(styled(texts.get("reports.batch.choose-report"), "empty-state"));
        }
        try {
            int files = order(choice).files();
            Button button = new Button(texts.get("reports.batch.start"), click -> ask(choice));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setId("batch-start");
            button.setEnabled(files > 0);
            return List.of(button, new Paragraph(texts.get("reports.batch.will-be", files)));
        } catch (RefusedException e) {
            return List.of(styled(texts.get(e.key(), e.arguments()), "empty-state"));
        } catch (ApiProblem problem) {
            return List.of(styled(texts.get("reports.not-understood"), "empty-state"));
        }
    }

    private void ask(BatchChoice choice) {
        try {
            batches.ask(order(choice));
        } catch (RefusedException e) {
            Notifications.failed(texts.get(e.key(), e.arguments()));
        }
        list.show();
    }

    private BatchOrder order(BatchChoice choice) {
        return request.order(choice.words(), getLocale(), choice.rest().knownAt());
    }

    private static void open(BatchChoice choice) {
        UI.getCurrent().navigate(BatchView.class, choice.address());
    }

    private static Paragraph styled(String words, String className) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(className);
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("reports.batch.title"));
    }
}
