package org.mizani.financing.explorer.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.explorer.MoneyOverview;
import org.mizani.metrics.Period;
import org.mizani.ui.AddressWords;
import org.mizani.ui.Links;
import org.mizani.ui.texts.Texts;

/** Leads from a funnel to how long its pledges waited for cash, and what that rests on. */
final class LagLink {

    private LagLink() {}

    /** To the tab of the only operation, else to operations side by side; of the same scope and time. */
    static Anchor of(MoneyOverview overview, @Nullable LocalDate asOf, Texts texts) {
        boolean one = overview.rows().size() == 1;
        FundingQuestion first = overview.rows().getFirst().position().question();
        Optional<Period> period =
                one ? Optional.of(first.period()) : overview.span().common();
        AddressWords.Writer words = new AddressWords.Writer()
                .put("tab", one ? "predictability" : null)
                .put("scope", overview.scope().code())
                .put("from", period.map(Period::from).orElse(null))
                .put("to", period.map(Period::to).orElse(null))
                .put("asOf", asOf)
                .put("currency", one ? null : overview.filter().currency());
        return new Anchor(
                Links.href(one ? "operations/" + first.operation() : "financing/predictability", words.words()),
                texts.get("financing.explorer.funnel.lag"));
    }
}
