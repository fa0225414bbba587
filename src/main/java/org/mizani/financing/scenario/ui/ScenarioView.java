package org.mizani.financing.scenario.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.FundingSlice;
import org.mizani.financing.Measure;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.meaning.Gaps;
import org.mizani.financing.meaning.HeadRate;
import org.mizani.financing.meaning.HeadRates;
import org.mizani.financing.scenario.Amounts;
import org.mizani.financing.scenario.Cap;
import org.mizani.financing.scenario.ScenarioAnswer;
import org.mizani.financing.scenario.ScenarioQuestion;
import org.mizani.financing.scenario.Scenarios;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.ui.Announcer;
import org.mizani.ui.Links;
import org.mizani.ui.PageTitles;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What if the UN shared the cost under resolution 2719? The address is the whole state. */
@Route("financing/scenario")
@Menu(title = "scenario.title", order = 2.4, icon = "vaadin:scale-unbalance")
@PermitAll
public class ScenarioView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AU = "AU";

    private final Scenarios scenarios;
    private final FinancingQueries financing;
    private final HeadRates rates;
    private final List<String> operations;
    private final List<String> candidates;
    private final Locale locale = getLocale();
    private final Texts texts = Texts.in(locale);
    private final ScenarioFields fields;
    private final ScenarioResult result;
    private final Announcer announcer = new Announcer();

    ScenarioView(
            Scenarios scenarios,
            Gaps gaps,
            FinancingQueries financing,
            HeadRates rates,
            OperationQueries register,
            Clock clock) {
        this.scenarios = scenarios;
        this.financing = financing;
        this.rates = rates;
        List<Operation> all = register.all();
        this.operations = all.stream().map(Operation::code).toList();
        LocalDate day = LocalDate.now(clock);
        this.candidates = Stream.concat(
                        all.stream().filter(o -> o.ledBy(AU) && o.runsOn(day)),
                        all.stream().filter(o -> o.ledBy(AU)))
                .map(Operation::code)
                .distinct()
                .toList();
        this.result = new ScenarioResult(gaps, texts);
        this.fields = new ScenarioFields(
                operations,
                this::answer,
                asked -> UI.getCurrent().navigate(ScenarioView.class, asked.parameters()),
                texts);
        addClassName("page");
        Paragraph mark = new Paragraph(texts.get("scenario.banner"));
        mark.addClassNames("note", "note-warning");
        mark.setId("scenario-mark");
        add(new H1(texts.get("scenario.question")), mark, fields, announcer);
        result.parts().forEach(this::add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScenarioFilter asked = ScenarioFilter.of(event.getLocation().getQueryParameters());
        answer(asked).ifPresent(found -> Links.complete(event, asked.complete(found)));
        announcer.sayFirst(result.parts().getFirst());
    }

    /** @return what is answered; empty where nothing can be asked */
    private Optional<FundingQuestion> answer(ScenarioFilter asked) {
        String operation = asked.operation() == null
                ? firstWithNeed(asked)
                : operations.stream()
                        .filter(code -> code.equalsIgnoreCase(asked.operation()))
                        .findFirst()
                        .orElse(null);
        List<FundingSlice> slices = operation == null ? List.of() : financing.slices(operation, asked.knownAt());
        FundingSlice chosen = chosen(asked, slices);
        result.clear(asked.asOf());
        if (operation == null || chosen == null) {
            fields.show(asked, operation, slices, chosen, MetricValue.notReported());
            result.say(
                    operation == null
                            ? texts.get("scenario.no-operation")
                            : OtherScopes.words(
                                            asked.scope(),
                                            slices.stream()
                                                    .map(FundingSlice::scope)
                                                    .toList(),
                                            locale)
                                    .orElseGet(() -> texts.get("scenario.no-money")),
                    ScenarioResult.EMPTY);
            return Optional.empty();
        }
        FundingQuestion funding =
                new FundingQuestion(operation, chosen.period(), chosen.scope(), asked.unit(), asked.knownAt());
        fields.show(
                asked, operation, slices, chosen, financing.position(funding).value(Measure.REQUIREMENT));
        compute(asked, funding);
        return Optional.of(funding);
    }

    private void compute(ScenarioFilter asked, FundingQuestion funding) {
        Optional<Cap> cap = asked.cap() == null
                ? Optional.of(Cap.MOST)
                : Amounts.read(asked.cap()).flatMap(Cap::of);
        Optional<BigDecimal> base = asked.base() == null ? Optional.empty() : Amounts.read(asked.base());
        Optional<HeadRate> rate =
                HeadRate.of(rates.usual(funding), asked.stipend(), asked.perHead(), funding.currency());
        boolean baseWrong = asked.base() != null && base.isEmpty();
        fields.showRate(rates.usual(funding), rate.isEmpty());
        fields.refuseBase(baseWrong, texts.get("scenario.base.unreadable"));
        if (cap.isEmpty()) {
            empty("scenario.cap.refused");
        }
        if (baseWrong) {
            empty("scenario.base.unreadable");
        }
        if (rate.isEmpty()) {
            empty("meaning.rate.refused");
        }
        if (cap.isEmpty() || baseWrong || rate.isEmpty()) {
            return;
        }
        ScenarioQuestion question =
                new ScenarioQuestion(funding, cap.get(), asked.approved(), base.orElse(null), rate.get());
        switch (scenarios.answer(question)) {
            case ScenarioAnswer.Answered(var scenario) -> result.show(scenario);
            case ScenarioAnswer.BaseTooLarge(var requirement) -> {
                String because = texts.get(
                        "scenario.base.too-large", Formats.in(locale).fullMoney(requirement, funding.currency()));
                fields.refuseBase(true, because);
                result.say(because, ScenarioResult.EMPTY);
            }
        }
    }

    private void empty(String key) {
        result.say(texts.get(key), ScenarioResult.EMPTY);
    }

    private @Nullable String firstWithNeed(ScenarioFilter asked) {
        return candidates.stream()
                .filter(code -> !financing.slices(code, asked.knownAt()).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What the address names, else the newest. */
    private static @Nullable FundingSlice chosen(ScenarioFilter asked, List<FundingSlice> slices) {
        LocalDate from = asked.from();
        LocalDate to = asked.to();
        if (from != null && to != null && !to.isBefore(from)) {
            Period period = new Period(from, to);
            return asked.scope() != null
                    ? new FundingSlice(asked.scope(), period)
                    : slices.stream()
                            .filter(s -> period.contains(s.period()))
                            .findFirst()
                            .map(s -> new FundingSlice(s.scope(), period))
                            .orElse(null);
        }
        return slices.stream()
                .filter(s -> asked.scope() == null || s.scope() == asked.scope())
                .max(Comparator.comparing((FundingSlice s) -> s.period().to())
                        .thenComparing(s -> s.period().from()))
                .orElse(null);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(texts.get("scenario.title"));
    }
}
