package org.mizani.reports.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.operations.Operation;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportFormat;
import org.mizani.ui.texts.Texts;

/**
 * Which reports of which operations a batch holds, and in which formats; each choice becomes a new address. The boxes
 * follow the reader by themselves, so that the page need not build them anew and the keyboard keeps its place.
 */
final class BatchForm extends VerticalLayout {

    private static final Set<String> USUAL_FORMAT = Set.of(ReportFormat.PDF.code());

    private final Texts texts;
    private final Consumer<BatchChoice> go;
    private BatchChoice choice;

    /** @param go opens the address of another choice */
    BatchForm(
            BatchChoice choice,
            List<ReportDefinition> reports,
            List<Operation> operations,
            Texts texts,
            Consumer<BatchChoice> go) {
        this.choice = choice;
        this.texts = texts;
        this.go = go;
        addClassName("helped-fields");
        setPadding(false);
        Div what = new Div(reports(reports), formats(), operations(operations));
        what.addClassName("filters");
        what.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("reports.batch.choose"));
        setAlignSelf(Alignment.STRETCH, what);
        add(what, new ReportForm(choice.rest(), texts, rest -> go.accept(this.choice.withRest(rest))));
    }

    /** What the boxes show. */
    BatchChoice choice() {
        return choice;
    }

    private void change(BatchChoice changed) {
        choice = changed;
        go.accept(changed);
    }

    private CheckboxGroup<String> reports(List<ReportDefinition> reports) {
        List<String> all = reports.stream().map(ReportDefinition::id).toList();
        CheckboxGroup<String> group = boxes("reports.batch.reports", all, choice.reports(), id -> title(reports, id));
        group.addClassName("wide");
        group.addValueChangeListener(e -> change(choice.withReports(inOrder(all, e.getValue()))));
        return group;
    }

    /** PDF is chosen again where nothing would be. */
    private CheckboxGroup<String> formats() {
        List<String> all =
                Arrays.stream(ReportFormat.values()).map(ReportFormat::code).toList();
        CheckboxGroup<String> group = boxes(
                "reports.batch.formats",
                all,
                choice.formats().isEmpty() ? USUAL_FORMAT : choice.formats(),
                code -> texts.get("reports.batch.format." + code));
        group.addValueChangeListener(e -> {
            if (e.getValue().isEmpty()) {
                group.setValue(USUAL_FORMAT);
            } else {
                change(choice.withFormats(inOrder(all, e.getValue())));
            }
        });
        return group;
    }

    private MultiSelectComboBox<Operation> operations(List<Operation> all) {
        MultiSelectComboBox<Operation> box = new MultiSelectComboBox<>(texts.get("reports.batch.operations"));
        box.setItems(all);
        box.setItemLabelGenerator(Operation::code);
        box.setPlaceholder(texts.get("reports.batch.operations.any"));
        box.setClearButtonVisible(true);
        box.setValue(
                all.stream().filter(o -> choice.operations().contains(o.code())).collect(Collectors.toSet()));
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        box.addClassName("wide");
        box.addValueChangeListener(e -> change(choice.withOperations(
                all.stream().filter(e.getValue()::contains).map(Operation::code).toList())));
        return box;
    }

    private CheckboxGroup<String> boxes(
            String label, List<String> all, Collection<String> chosen, Function<String, String> name) {
        CheckboxGroup<String> group = new CheckboxGroup<>(texts.get(label));
        group.setItems(all);
        group.setItemLabelGenerator(name::apply);
        group.setValue(Set.copyOf(inOrder(all, chosen)));
        return group;
    }

    private static List<String> inOrder(List<String> all, Collection<String> chosen) {
        return all.stream().filter(chosen::contains).toList();
    }

    private String title(List<ReportDefinition> reports, String id) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .map(report -> report.title(texts.locale()))
                .orElse(id);
    }
}
