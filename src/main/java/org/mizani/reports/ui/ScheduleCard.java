package org.mizani.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.schedule.Contents;
import org.mizani.reports.schedule.Plan;
import org.mizani.reports.schedule.ScheduleRun;
import org.mizani.reports.schedule.ScheduleTable;
import org.mizani.reports.schedule.Schedules.Standing;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** One schedule that goes on: what it makes, when, how it went last, and buttons to make it now or to end it. */
final class ScheduleCard extends Div {

    private final Texts texts;
    private final Formats formats;

    ScheduleCard(Standing standing, List<ReportDefinition> reports, Runnable makeNow, Runnable end, Texts texts) {
        this.texts = texts;
        this.formats = Formats.in(texts.locale());
        Plan plan = standing.schedule().plan();
        addClassNames("card", "section");
        add(new H3(plan.name()));
        add(new Paragraph(texts.get("schedules.when." + plan.frequency().code(), plan.dueDay())));
        add(new Paragraph(makes(plan.contents(), reports)));
        add(new Paragraph(texts.get("schedules.goes." + plan.target().code(), String.join(", ", plan.recipients()))));
        add(new Paragraph(state(standing)));
        Button now = button("now", plan, makeNow);
        now.setEnabled(!standing.making());
        Div actions = new Div(now, button("end", plan, end));
        actions.addClassName("actions");
        add(actions);
    }

    private String makes(Contents contents, List<ReportDefinition> reports) {
        String operations = contents.operations().isEmpty()
                ? texts.get("reports.batch.operations.any")
                : String.join(", ", contents.operations());
        List<String> formats = contents.formats().isEmpty() ? List.of(ReportFormat.PDF.code()) : contents.formats();
        return texts.get(
                "schedules.makes",
                reports.stream()
                        .filter(report -> contents.reports().contains(report.id()))
                        .map(report -> report.title(texts.locale()))
                        .collect(Collectors.joining(", ")),
                operations,
                formats.stream().map(f -> f.toUpperCase(Locale.ROOT)).collect(Collectors.joining(", ")),
                Locale.forLanguageTag(contents.lang()).getDisplayLanguage(texts.locale()));
    }

    private String state(Standing standing) {
        ScheduleRun last = standing.last();
        String before = last == null
                ? texts.get("schedules.never")
                : texts.get("schedules.last", formats.instant(last.beganAt()), ScheduleTable.outcome(last, texts));
        if (standing.making()) {
            return texts.get("schedules.making");
        }
        return standing.next() == null
                ? before
                : texts.get("schedules.next", formats.instant(standing.next())) + " " + before;
    }

    private Button button(String what, Plan plan, Runnable action) {
        Button button = new Button(texts.get("schedules." + what), click -> action.run());
        button.setAriaLabel(texts.labelled(texts.get("schedules." + what), plan.name()));
        button.addClassName("schedule-" + what);
        return button;
    }
}
