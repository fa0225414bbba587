package org.mizani.parity.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Operation;
import org.mizani.parity.NeededQueries;
import org.mizani.parity.NeededQuestion;
import org.mizani.parity.Outlook;
import org.mizani.parity.Parity;
import org.mizani.parity.ParityRow;
import org.mizani.parity.Projection;
import org.mizani.parity.ProjectionMethod;
import org.mizani.parity.ProjectionTable;
import org.mizani.parity.Sharing;
import org.mizani.parity.TargetSteps;

/** What the parity tab works out for a component that the reader chooses; it follows the address while it is shown. */
final class ParityContent extends Div {

    private final Parity parity;
    private final @Nullable ParityRow row;
    private final Locale locale;
    private NeededAddress address;
    private final NeededCalculator calculator;
    private @Nullable ContributorsPanel contributors;
    private @Nullable ProjectionSection projection;
    private @Nullable Outlook outlook;
    private @Nullable ProjectionMethod projected;
    private @Nullable Function<ProjectionMethod, Projection> projections;

    /** @param targets of the component that is asked about */
    ParityContent(Parity parity, @Nullable ParityRow row, TargetSteps targets, NeededAddress address, Locale locale) {
        this.parity = parity;
        this.row = row;
        this.locale = locale;
        this.address = address;
        this.calculator =
                new NeededCalculator(parity.rows(), row, targets, question -> this.address.ask(question), locale);
        addClassName("section");
        add(calculator);
    }

    /** @param names of contributors by code */
    void addContributors(NeededQueries needed, Map<String, String> names) {
        if (row != null) {
            contributors = new ContributorsPanel(
                    needed,
                    row,
                    names,
                    sharing -> address.ask(
                            address.question().withSharing(sharing == Sharing.SIZE ? null : sharing.code())),
                    locale);
            add(contributors);
        }
    }

    /** @param project works the projection of the chosen component out */
    void addProjection(
            Operation operation, List<Outlook> all, Function<Outlook, Function<ProjectionMethod, Projection>> project) {
        Optional<Outlook> chosen = all.stream()
                .filter(o -> row == null || o.component() == row.component())
                .findFirst()
                .or(() -> all.stream().findFirst());
        chosen.ifPresent(about -> {
            outlook = about;
            projections = project.apply(about);
            projection = new ProjectionSection(
                    operation,
                    all,
                    about,
                    ProjectionTable.of(all, parity.date(), locale),
                    component -> address.ask(address.question().withComponent(component.code())),
                    method -> address.choose(about.component().code(), method),
                    locale);
            add(projection);
        });
    }

    String operation() {
        return parity.operation();
    }

    /** Takes what the address asks; false when it is about another component. */
    boolean takes(NeededAddress asked) {
        NeededQuestion question = asked.question();
        if (row == null
                || (question.component() != null
                        && !question.component().equals(row.component().code()))) {
            return false;
        }
        address = asked;
        show();
        return true;
    }

    void show() {
        NeededQuestion question = address.question();
        calculator.show(question);
        if (contributors != null) {
            contributors.show(calculator.target(question), question.sharedBy());
        }
        if (projection != null && outlook != null) {
            ProjectionMethod method = address.method(outlook.component().code());
            Projection worked = method == projected || projections == null ? null : projections.apply(method);
            if (worked != null) {
                projected = method;
                projection.show(worked);
            }
        }
    }
}
