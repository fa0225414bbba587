package org.mizani.reports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.OperationQueries;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.schedule.ScheduleRun;
import org.mizani.reports.schedule.ScheduleTable;
import org.mizani.reports.schedule.Schedules;
import org.mizani.reports.schedule.Schedules.Standing;
import org.mizani.security.CurrentUser;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Notifications;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;

/** Reports that are made by themselves: what goes on, what was made, and a form for another one; for editors. */
@Route("reports/schedules")
@RolesAllowed("editor")
public class SchedulesView extends VerticalLayout implements HasDynamicTitle {

    private static final int POLL_MILLIS = 1_000;
    private static final int NEVER = -1;

    private final Schedules schedules;
    private final ReportDefinitions definitions;
    private final CurrentUser user;
    private final Texts texts = Texts.in(getLocale());
    private final VerticalLayout going = part();
    private final VerticalLayout made = part();
    private List<Standing> shown = List.of();
    private @Nullable Registration polling;

    SchedulesView(Schedules schedules, ReportDefinitions definitions, OperationQueries operations, CurrentUser user) {
        this.schedules = schedules;
        this.definitions = definitions;
        this.user = user;
        addClassName("page");
        setAlignSelf(Alignment.STRETCH, going, made);
        add(
                new H1(texts.get("schedules.title")),
                styled("schedules.lead", "lead"),
                new Anchor("reports", texts.get("reports.title")),
                going,
                new H2(texts.get("schedules.new")),
                new ScheduleForm(schedules, definitions.all(), operations.all(), user, this::created, texts),
                made);
        show(schedules.all());
    }

    private void created(String name) {
        Notifications.done(texts.get("schedules.created", name));
        show(schedules.all());
    }

    private void show(List<Standing> all) {
        shown = all;
        going.removeAll();
        going.add(new H2(texts.get("schedules.going")));
        List<Standing> open =
                all.stream().filter(standing -> standing.schedule().open()).toList();
        if (open.isEmpty()) {
            going.add(styled("schedules.none", "empty-state"));
        }
        Div cards = new Div();
        cards.addClassName("cards");
        open.forEach(standing -> cards.add(card(standing)));
        going.add(cards);
        made(all);
        follow();
    }

    private ScheduleCard card(Standing standing) {
        return new ScheduleCard(
                standing,
                definitions.all(),
                () -> act(() -> schedules.makeNow(standing.schedule().id())),
                () -> end(standing),
                texts);
    }

    private void made(List<Standing> all) {
        List<ScheduleRun> runs = schedules.runsOfAYear();
        Map<Long, String> names = all.stream()
                .collect(Collectors.toMap(
                        standing -> standing.schedule().id(),
                        standing -> standing.schedule().plan().name()));
        made.removeAll();
        made.add(new H2(texts.get("schedules.runs")));
        made.add(
                runs.isEmpty()
                        ? styled("schedules.runs.none", "empty-state")
                        : new TableView(ScheduleTable.of(runs, names, texts.locale()), texts.locale()));
    }

    private void end(Standing standing) {
        act(() -> {
            schedules.end(standing.schedule().id(), user.name());
            Notifications.done(
                    texts.get("schedules.ended", standing.schedule().plan().name()));
        });
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (RefusedException e) {
            Notifications.failed(texts.get(e.key(), e.arguments()));
        }
        show(schedules.all());
    }

    private void look() {
        List<Standing> now = schedules.all();
        if (!now.equals(shown)) {
            show(now);
        }
    }

    /** Looks again while something is being made. */
    private void follow() {
        getUI().ifPresent(ui -> ui.setPollInterval(shown.stream().anyMatch(Standing::making) ? POLL_MILLIS : NEVER));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> look());
        follow();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polling != null) {
            polling.remove();
        }
    }

    private static VerticalLayout part() {
        VerticalLayout part = new VerticalLayout();
        part.setPadding(false);
        part.setDefaultHorizontalComponentAlignment(Alignment.STRETCH);
        return part;
    }

    private Paragraph styled(String key, String className) {
        Paragraph paragraph = new Paragraph(texts.get(key));
        paragraph.addClassName(className);
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("schedules.title"));
    }
}
