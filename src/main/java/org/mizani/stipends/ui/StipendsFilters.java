package org.mizani.stipends.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Arrears;
import org.mizani.financing.Measure;
import org.mizani.operations.Component;
import org.mizani.stipends.StipendInput;
import org.mizani.stipends.StipendKind;
import org.mizani.stipends.StipendWords;
import org.mizani.ui.Filters;
import org.mizani.ui.Notifications;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.RefusedException;
import org.mizani.ui.texts.Texts;

/** What is to be computed; each choice becomes a new address. */
record StipendsFilters(
        StipendsFilter filter, List<String> operations, Map<String, String> names, LocalDate today, Texts texts) {

    Filters fields() {
        Long strength = filter.strength();
        BigDecimal paid = filter.paid();
        return new Filters("stipends.filters", texts)
                .search(
                        "stipends.form.operation",
                        operations,
                        filter.word(StipendsFilter.OPERATION),
                        code -> code,
                        chosen -> go(StipendsFilter.OPERATION, chosen))
                .day("stipends.from", filter.firstMonth(today).atDay(1), day -> go(StipendsFilter.FROM, month(day)))
                .day("stipends.to", filter.lastMonth(today).atEndOfMonth(), day -> go(StipendsFilter.TO, month(day)))
                .oneOf(
                        "stipends.form.kind",
                        List.of(StipendKind.values()),
                        filter.kind(),
                        kind -> StipendWords.kind(kind, texts),
                        kind -> go(
                                StipendsFilter.KIND,
                                kind == null || kind == StipendKind.DONOR_PAID ? null : kind.code()))
                .choice(
                        "stipends.component",
                        Arrays.stream(Component.values())
                                .filter(c -> c != Component.UNIFORMED)
                                .toList(),
                        filter.component(),
                        c -> texts.get("component." + c.code()),
                        chosen -> go(StipendsFilter.COMPONENT, chosen == null ? null : chosen.code()))
                .search(
                        "stipends.contributor",
                        names.entrySet().stream()
                                .filter(e -> !e.getKey().equals(Arrears.ALL))
                                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                                .map(Map.Entry::getKey)
                                .toList(),
                        filter.word(StipendsFilter.CONTRIBUTOR),
                        code -> names.getOrDefault(code, code),
                        chosen -> go(StipendsFilter.CONTRIBUTOR, chosen))
                .oneOf(
                        "stipends.gaps",
                        List.of(false, true),
                        filter.carried(),
                        carried -> texts.get(carried ? "stipends.gaps.carry" : "stipends.gaps.leave"),
                        chosen -> go(StipendsFilter.GAPS, Boolean.TRUE.equals(chosen) ? StipendsFilter.CARRY : null))
                .typed(
                        "stipends.strength",
                        strength == null ? "" : Formats.in(texts.locale()).count(strength),
                        text -> type(StipendsFilter.STRENGTH, text, StipendInput::people))
                .choice(
                        "stipends.paid-by",
                        List.of(Measure.SPENT, Measure.RECEIVED),
                        filter.paidBy(),
                        m -> texts.get("financing.measure." + m.code()),
                        chosen -> go(StipendsFilter.PAID_BY, chosen == null ? null : chosen.code()))
                .typed(
                        "stipends.paid-typed",
                        paid == null ? "" : paid.toPlainString(),
                        text -> type(StipendsFilter.PAID, text, StipendInput::paid))
                .day("operation.as-of", filter.asOf(), day -> go(StipendsFilter.AS_OF, day));
    }

    private void go(String name, @Nullable Object word) {
        filter.with(name, word).go();
    }

    /** Digits alone go into the address; what cannot be read without a guess is refused in words. */
    private void type(String name, @Nullable String text, BiFunction<String, String, Object> reading) {
        try {
            String label = texts.get(name.equals(StipendsFilter.PAID) ? "stipends.paid-typed" : "stipends.strength");
            go(name, text == null ? null : reading.apply(label, text));
        } catch (RefusedException e) {
            Notifications.failed(texts.get(e.key(), e.arguments()));
        }
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }
}
