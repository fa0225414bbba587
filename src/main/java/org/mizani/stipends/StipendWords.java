package org.mizani.stipends;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Arrears;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.provenance.RegisterChange;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Rates and what happened to them in words. */
public final class StipendWords {

    private StipendWords() {}

    /** For headings, for example "All operations, paid by donors, from Jan 2011". */
    public static String name(StipendKey key, Texts texts) {
        return texts.get("stipends.name", operation(key, texts), kind(key.kind(), texts), month(key.from(), texts));
    }

    public static String operation(StipendKey key, Texts texts) {
        return key.forAll() ? texts.get("stipends.all-operations") : key.operation();
    }

    public static String kind(StipendKind kind, Texts texts) {
        return texts.get("stipends.kind." + kind.code());
    }

    static String components(Set<Component> components, Texts texts) {
        return components.stream()
                .sorted()
                .map(c -> texts.get("component." + c.code()))
                .collect(Collectors.joining(", "));
    }

    /** Whom a question is about. */
    static String whom(StipendQuestion question, Texts texts) {
        return whom(question.contributor(), question.component(), texts);
    }

    /**
     * For example "UGA, Troops".
     *
     * @param contributor null for all
     * @param component null for all uniformed people
     */
    static String whom(@Nullable String contributor, @Nullable Component component, Texts texts) {
        String people = texts.get(component == null ? "stipends.uniformed" : "component." + component.code());
        if (contributor == null) {
            return people;
        }
        return (contributor.equals(Arrears.ALL) ? texts.get("headcounts.not-broken-down") : contributor) + ", "
                + people;
    }

    public static String month(YearMonth month, Texts texts) {
        return Formats.in(texts.locale()).month(month.atDay(1));
    }

    /** Amount and status, for example "USD 1,028 (secondary source)". */
    public static String value(@Nullable StipendValue value, Texts texts) {
        if (value == null) {
            return texts.get("targets.nothing");
        }
        String amount = value.amount() == null
                ? texts.get("stipends.no-rate")
                : Formats.in(texts.locale()).fullMoney(MetricValue.of(value.amount()), value.currency());
        return texts.get(
                "targets.marked",
                amount,
                texts.get("stipends.status." + value.status().code()));
    }

    public static RegisterChange change(StipendEvent event, Texts texts) {
        boolean fromTheBeginning = event.at().equals(StipendRevision.FROM_THE_BEGINNING);
        return new RegisterChange(
                fromTheBeginning
                        ? texts.get("targets.from-the-beginning")
                        : Formats.in(texts.locale()).instant(event.at()),
                event.by().equals(StipendStore.PRODUCT) ? texts.get("targets.product") : event.by(),
                texts.get("targets.event." + event.kind().code()),
                value(event.before(), texts),
                value(event.after(), texts),
                Optional.ofNullable(event.reason()).orElse(""),
                event.revision().value().source());
    }

    static String recorded(StipendRevision revision, Texts texts) {
        return revision.shipped()
                ? texts.get("targets.shipped")
                : texts.get(
                        "targets.changed",
                        revision.by(),
                        Formats.in(texts.locale())
                                .shortDate(
                                        revision.from().atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
