package org.mizani.financing.scenario.ui;

import static org.mizani.financing.scenario.ui.Percents.HUNDRED;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingSlice;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.meaning.HeadRate;
import org.mizani.financing.scenario.Amounts;
import org.mizani.financing.scenario.Cap;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.DayPicker;
import org.mizani.ui.Slider;
import org.mizani.ui.texts.Texts;

/** What is supposed. The fields stay while their answers change, so that the keyboard keeps its place. */
final class ScenarioFields extends Div {

    private final Texts texts;
    private final Percents percents;
    private final Consumer<ScenarioFilter> asked;
    private final Select<String> operation = new Select<>();
    private final Select<FundingSlice> slice = new Select<>();
    private final Select<Boolean> decision = new Select<>();
    private final Slider cap;
    private final EligibleBase base;
    private final TextField stipend;
    private final TextField perHead;
    private final DatePicker asOf;
    private List<FundingSlice> offered = List.of();
    private ScenarioFilter filter = ScenarioFilter.of(QueryParameters.empty());

    /**
     * @param moved what is asked while a slider moves
     * @param asked what is asked for good, and belongs into the address
     */
    ScenarioFields(
            List<String> operations, Consumer<ScenarioFilter> moved, Consumer<ScenarioFilter> asked, Texts texts) {
        this.texts = texts;
        this.percents = new Percents(texts.locale());
        this.asked = asked;
        addClassNames("needed-fields", "helped-fields");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("scenario.fields"));
        operation.setLabel(texts.get("scenario.field.operation"));
        operation.setItems(operations);
        operation.setId("scenario-operation");
        operation.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                asked.accept(filter.withOperation(e.getValue()));
            }
        });
        slice.setLabel(texts.get("scenario.field.period"));
        slice.addClassName("wide");
        slice.setId("scenario-period");
        slice.setItemLabelGenerator(this::name);
        slice.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                FundingSlice chosen = e.getValue();
                asked.accept(
                        filter.withSlice(chosen.period().from(), chosen.period().to(), chosen.scope()));
            }
        });
        decision.setLabel(texts.get("scenario.field.decision"));
        decision.setItems(true, false);
        decision.setId("scenario-decision");
        decision.setItemLabelGenerator(yes -> texts.get(yes ? "scenario.decision.yes" : "scenario.decision.no"));
        decision.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                asked.accept(collected().withApproved(e.getValue()));
            }
        });
        int most = Cap.MOST.share().multiply(HUNDRED).intValueExact();
        cap = new Slider("scenario-cap", texts.get("scenario.field.cap"), texts.get("scenario.unit"), 0, most, most);
        base = new EligibleBase(texts);
        stipend = AmountField.of("scenario-stipend", texts.get("meaning.field.stipend"));
        perHead = AmountField.of("scenario-per-head", texts.get("meaning.field.per-head"));
        asOf = DayPicker.refilled(
                "operation.as-of", texts, day -> asked.accept(collected().withAsOf(day)));
        cap.onMove(n -> moved.accept(collected()));
        cap.onSettled(this::ask);
        base.onMove(() -> moved.accept(collected()));
        base.onSettled(this::ask);
        Button compute = new Button(texts.get("scenario.compute"), e -> ask());
        compute.addClickShortcut(Key.ENTER).listenOn(base.amount(), stipend, perHead, cap, base.share());
        Div words = new Div(operation, slice, decision, base.amount(), stipend, perHead, asOf, compute);
        words.addClassName("filters");
        Div sliders = new Div(cap, base.share());
        sliders.addClassName("sliders");
        add(words, sliders);
    }

    /**
     * Fills in what is asked, without asking it again.
     *
     * @param chosen the period and scope asked, null when there is none
     * @param requirement of that period
     */
    void show(
            ScenarioFilter shown,
            @Nullable String chosenOperation,
            List<FundingSlice> slices,
            @Nullable FundingSlice chosen,
            MetricValue requirement) {
        filter = shown;
        operation.setValue(chosenOperation);
        List<FundingSlice> all = new ArrayList<>(slices);
        if (chosen != null && !all.contains(chosen)) {
            all.add(chosen);
        }
        if (!all.equals(offered)) {
            slice.setItems(all);
            offered = all;
        }
        slice.setValue(chosen);
        decision.setValue(shown.approved());
        asOf.setValue(shown.asOf());
        Optional<BigDecimal> percent = cap().map(c -> c.multiply(HUNDRED));
        cap.show(percent.map(p -> p.stripTrailingZeros().toPlainString())
                .orElse(Objects.requireNonNullElse(shown.cap(), "")));
        percent.ifPresent(p -> cap.stand(Percents.whole(p), percents.words(p)));
        boolean capWrong = percent.flatMap(p -> Cap.of(p.movePointLeft(2))).isEmpty();
        cap.refuse(capWrong, texts.get("scenario.cap.range"));
        base.show(shown.base(), requirement);
        AmountField.put(stipend, shown.stipend());
        AmountField.put(perHead, shown.perHead());
    }

    /**
     * Says at the fields of the rate whether it can be used.
     *
     * @param usual what counts while they are empty
     */
    void showRate(HeadRate usual, boolean wrong) {
        stipend.setPlaceholder(usual.stipend().toPlainString());
        perHead.setPlaceholder(usual.otherCost().toPlainString());
        for (TextField field : List.of(stipend, perHead)) {
            field.setErrorMessage(texts.get("meaning.rate.refused"));
            field.setInvalid(wrong);
        }
    }

    void refuseBase(boolean wrong, String because) {
        base.refuse(wrong, because);
    }

    private Optional<BigDecimal> cap() {
        return filter.cap() == null ? Optional.of(Cap.MOST.share()) : Amounts.read(filter.cap());
    }

    private void ask() {
        asked.accept(collected());
    }

    /** What stands in the fields; the usual stays out of the address. */
    private ScenarioFilter collected() {
        return filter.withCap(capWord())
                .withBase(base.given())
                .withRate(AmountField.given(stipend), AmountField.given(perHead));
    }

    private @Nullable String capWord() {
        String written = cap.value().strip().replace(',', '.');
        Optional<BigDecimal> percent = Amounts.read(written);
        if (percent.isEmpty()) {
            return written.isEmpty() ? null : written;
        }
        BigDecimal fraction = percent.get().movePointLeft(2).stripTrailingZeros();
        return fraction.compareTo(Cap.MOST.share()) == 0 ? null : fraction.toPlainString();
    }

    private String name(@Nullable FundingSlice choice) {
        return choice == null
                ? ""
                : texts.get(
                        "scenario.period",
                        MoneySentences.period(choice.period(), texts.locale()),
                        texts.get("scope." + choice.scope().code()));
    }
}
