package org.mizani.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mizani.operations.Operation;
import org.mizani.reports.Paper;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.schedule.Frequency;
import org.mizani.reports.schedule.ScheduleWish;
import org.mizani.reports.schedule.Schedules;
import org.mizani.reports.schedule.Target;
import org.mizani.security.CurrentUser;
import org.mizani.ui.FormFields;
import org.mizani.ui.texts.Texts;

/** Asks what is to be made by itself, how often, and where it goes. */
final class ScheduleForm extends Div {

    private static final int LONGEST_LIST = 6_000;

    private final Texts texts;
    private final FormFields fields;
    private final TextField name;
    private final Select<Frequency> frequency;
    private final Select<Integer> day;
    private final CheckboxGroup<ReportDefinition> reports;
    private final MultiSelectComboBox<Operation> operations;
    private final CheckboxGroup<ReportFormat> formats;
    private final Select<String> lang;
    private final Select<String> paper;
    private final Select<Target> target;
    private final TextField recipients;

    /** @param created takes the name of a schedule once it is there */
    ScheduleForm(
            Schedules schedules,
            List<ReportDefinition> all,
            List<Operation> about,
            CurrentUser user,
            Consumer<String> created,
            Texts texts) {
        this.texts = texts;
        this.fields = new FormFields(texts, "schedules.form.", "schedule-");
        name = fields.text("name", "", Schedules.LONGEST_NAME);
        FormFields.require(name);
        frequency = choice("frequency", List.of(Frequency.values()), Frequency.MONTHLY);
        frequency.setItemLabelGenerator(f -> texts.get("schedules.frequency." + f.code()));
        day = choice("day", IntStream.rangeClosed(1, Schedules.LAST_DAY).boxed().toList(), 1);
        reports = boxes("reports", all);
        reports.setItemLabelGenerator(report -> report.title(texts.locale()));
        operations = operations(about);
        formats = boxes("formats", Arrays.asList(ReportFormat.values()));
        formats.setItemLabelGenerator(format -> texts.get("reports.batch.format." + format.code()));
        formats.setValue(Set.of(ReportFormat.PDF));
        lang = choice("lang", languages(), texts.locale().getLanguage());
        paper = choice("paper", Arrays.stream(Paper.values()).map(Paper::code).toList(), Paper.USUAL.code());
        paper.setItemLabelGenerator(code -> texts.get("reports.paper." + code));
        lang.setItemLabelGenerator(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(code)));
        List<Target> possible =
                Stream.of(Target.values()).filter(schedules::available).toList();
        target = choice("target", List.of(Target.values()), possible.isEmpty() ? Target.FOLDER : possible.getFirst());
        target.setItemLabelGenerator(t -> texts.get("schedules.target." + t.code()));
        target.setItemEnabledProvider(schedules::available);
        recipients = fields.text("recipients", "", LONGEST_LIST);
        recipients.setLabel(texts.get("schedules.form.recipients", Schedules.MOST_RECIPIENTS));
        recipients.addClassName("wide");
        recipients.setVisible(target.getValue() == Target.MAIL);
        target.addValueChangeListener(e -> recipients.setVisible(e.getValue() == Target.MAIL));
        addClassName("register-form");
        add(name, frequency, day, reports, operations, formats, lang, paper, target, recipients);
        for (Target missing : Target.values()) {
            if (!possible.contains(missing)) {
                add(hint("schedules.unavailable." + missing.code()));
            }
        }
        Button button = new Button(texts.get("schedules.create"), click -> {
            if (fields.accept(() -> schedules.create(wish(), user.name()))) {
                created.accept(name.getValue().strip());
                name.clear();
            }
        });
        button.setId("schedule-create");
        button.addClassName("wide");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        if (possible.isEmpty()) {
            button.setEnabled(false);
            add(hint("schedules.unavailable.none"));
        }
        add(button);
    }

    private ScheduleWish wish() {
        return new ScheduleWish(
                name.getValue(),
                frequency.getValue().code(),
                day.getValue(),
                reports.getListDataView()
                        .getItems()
                        .filter(reports.getValue()::contains)
                        .map(ReportDefinition::id)
                        .toList(),
                operations.getValue().stream().map(Operation::code).toList(),
                Arrays.stream(ReportFormat.values())
                        .filter(formats.getValue()::contains)
                        .map(ReportFormat::code)
                        .toList(),
                lang.getValue(),
                paper.getValue(),
                target.getValue().code(),
                Arrays.asList(recipients.getValue().split("[,;\\s]+", -1)));
    }

    private <T> Select<T> choice(String field, List<T> items, T usual) {
        Select<T> select = fields.choice(field);
        select.setItems(items);
        select.setValue(usual);
        return select;
    }

    private <T> CheckboxGroup<T> boxes(String field, List<T> items) {
        CheckboxGroup<T> group = fields.with(field, new CheckboxGroup<>(texts.get("schedules.form." + field)));
        group.setManualValidation(true);
        group.setItems(items);
        group.addClassName("wide");
        return group;
    }

    private MultiSelectComboBox<Operation> operations(List<Operation> all) {
        MultiSelectComboBox<Operation> box =
                fields.with("operations", new MultiSelectComboBox<>(texts.get("schedules.form.operations")));
        box.setItems(all);
        box.setItemLabelGenerator(Operation::code);
        box.setPlaceholder(texts.get("reports.batch.operations.any"));
        box.setClearButtonVisible(true);
        box.addClassName("wide");
        return box;
    }

    private static List<String> languages() {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }

    private Paragraph hint(String key) {
        Paragraph hint = new Paragraph(texts.get(key));
        hint.addClassNames("wide", "note");
        return hint;
    }
}
