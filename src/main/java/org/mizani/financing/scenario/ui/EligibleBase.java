package org.mizani.financing.scenario.ui;

import static org.mizani.financing.scenario.ui.Percents.HUNDRED;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.scenario.Amounts;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.Slider;
import org.mizani.ui.texts.Texts;

/** What of the need may be shared, as an amount or as a part of the need: each field follows the other. */
final class EligibleBase {

    private final TextField amount;
    private final Slider share;
    private final Percents percents;
    private MetricValue need = MetricValue.notReported();

    EligibleBase(Texts texts) {
        percents = new Percents(texts.locale());
        amount = AmountField.of("scenario-base", texts.get("scenario.field.base"));
        amount.setHelperText(texts.get("scenario.field.base.help"));
        share = new Slider(
                "scenario-share", texts.get("scenario.field.share"), texts.get("scenario.unit"), 0, 100, 100);
    }

    TextField amount() {
        return amount;
    }

    Slider share() {
        return share;
    }

    /** What is to be done while the slider moves. */
    void onMove(Runnable moved) {
        share.onMove(n -> {
            amountOfShare();
            moved.run();
        });
    }

    /** What is to be done once the slider stands. */
    void onSettled(Runnable settled) {
        share.onSettled(() -> {
            amountOfShare();
            settled.run();
        });
    }

    /**
     * @param written null for the whole need
     * @param requirement the whole need
     */
    void show(@Nullable String written, MetricValue requirement) {
        need = requirement;
        AmountField.put(amount, written);
        Optional<BigDecimal> part = written == null ? Optional.of(HUNDRED) : shareOf(written);
        share.show(part.map(Percents::plain).orElse(""));
        part.ifPresent(p -> share.stand(Math.min(100, Percents.whole(p)), percents.words(p)));
        share.setVisible(need.known().filter(n -> n.signum() > 0).isPresent());
        share.refuse(false, "");
    }

    void refuse(boolean wrong, String because) {
        amount.setErrorMessage(because);
        amount.setInvalid(wrong);
    }

    @Nullable
    String given() {
        return AmountField.given(amount);
    }

    private Optional<BigDecimal> shareOf(String written) {
        return Amounts.read(written)
                .flatMap(a -> need.known()
                        .filter(n -> n.signum() > 0)
                        .map(n -> a.multiply(HUNDRED).divide(n, 2, RoundingMode.HALF_UP)));
    }

    /** The slider sets the amount, which is what stands in the address. */
    private void amountOfShare() {
        Amounts.read(share.value())
                .ifPresent(part -> need.known()
                        .map(n -> n.multiply(part).movePointLeft(2))
                        .ifPresent(
                                a -> AmountField.put(amount, part.compareTo(HUNDRED) == 0 ? null : Percents.plain(a))));
    }
}
