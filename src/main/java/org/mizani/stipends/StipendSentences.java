package org.mizani.stipends;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mizani.financing.ArrearsRange;
import org.mizani.financing.OwedLine;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** An account of stipends in words: what it comes to, what is missing from it, and what sources claim. */
public final class StipendSentences {

    private final StipendAccount account;
    private final Texts texts;
    private final Formats formats;

    public StipendSentences(StipendAccount account, Texts texts) {
        this.account = account;
        this.texts = texts;
        this.formats = Formats.in(texts.locale());
    }

    public List<String> all() {
        List<String> sentences = new ArrayList<>();
        sentences.add(due());
        sentences.addAll(gaps());
        sentences.add(owed());
        if (!account.paid().beyond().isEmpty()) {
            sentences.add(texts.get(
                    "financing.sentence.beyond", account.paid().beyond().size()));
        }
        claimed(sentences);
        for (OwedLine line : account.claimed().undivided()) {
            sentences.add(texts.get(
                    "arrears.sentence.undivided",
                    line.operation(),
                    money(line.owed().total()),
                    formats.date(line.asOf())));
        }
        account.conversions().sentence(account.currency(), texts.locale()).ifPresent(sentences::add);
        return sentences;
    }

    private String due() {
        if (account.personMonths().known().isEmpty()) {
            return texts.get("stipends.sentence.nobody", account.question().operation());
        }
        if (account.currencies().size() > 1) {
            return texts.get(
                    "stipends.sentence.due-apart",
                    formats.count(account.personMonthsAtRates()),
                    account.currencies().stream()
                            .map(currency -> currency + "\u00a0" + formats.amount(account.due(currency)))
                            .collect(Collectors.joining("; ")));
        }
        if (account.due().known().isEmpty()) {
            return texts.get("stipends.sentence.no-due", formats.absent(account.due()));
        }
        Set<MetricValue> people = new HashSet<>();
        Set<MetricValue> rates = new HashSet<>();
        account.months().forEach(m -> {
            people.add(m.strength().people());
            if (m.strength().known().isPresent()) {
                rates.add(m.amount());
            }
        });
        boolean plain = people.size() == 1 && rates.size() == 1;
        return plain
                ? texts.get(
                        "stipends.sentence.product",
                        formats.count(people.iterator().next()),
                        money(rates.iterator().next()),
                        account.months().size(),
                        money(account.due()))
                : texts.get(
                        "stipends.sentence.due",
                        formats.count(account.personMonthsAtRates()),
                        rates.stream()
                                .filter(r -> r.known().isPresent())
                                .map(this::money)
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        money(account.due()));
    }

    private List<String> gaps() {
        List<String> sentences = new ArrayList<>();
        said(account.of(MonthStrength.Origin.MISSING), "stipends.sentence.missing", sentences);
        said(account.of(MonthStrength.Origin.CARRIED), "stipends.sentence.carried", sentences);
        said(account.of(MonthStrength.Origin.NOT_NAMED), "stipends.sentence.not-named", sentences);
        for (Component component : Component.values()) {
            String name = texts.get("component." + component.code());
            said(
                    months(m -> m.origin() == MonthStrength.Origin.REPORTED
                            && m.carried().contains(component)),
                    "stipends.sentence.carried-component",
                    sentences,
                    name);
            said(months(m -> m.lacking().contains(component)), "stipends.sentence.lacking", sentences, name);
        }
        account.months().stream()
                .map(m -> m.strength().untold())
                .filter(untold -> !untold.isEmpty())
                .distinct()
                .forEach(untold -> said(
                        months(m -> m.untold().equals(untold)),
                        "stipends.sentence.untold",
                        sentences,
                        StipendWords.components(untold, texts)));
        said(months(m -> m.blanks() > 0), "stipends.sentence.blank", sentences);
        if (!account.withoutRate().isEmpty()) {
            sentences.add(texts.get(
                    "stipends.sentence.without-rate", account.withoutRate().size(), months(account.withoutRate())));
        }
        return sentences;
    }

    private List<MonthDue> months(Predicate<MonthStrength> which) {
        return account.months().stream().filter(m -> which.test(m.strength())).toList();
    }

    /** @param subject what it is said of, beside the months */
    private void said(List<MonthDue> months, String key, List<String> sentences, String... subject) {
        if (!months.isEmpty()) {
            sentences.add(
                    texts.get(key, months.size(), account.months().size(), months(months), String.join(", ", subject)));
        }
    }

    private String months(List<MonthDue> months) {
        return months.stream().map(m -> StipendWords.month(m.month(), texts)).collect(Collectors.joining(", "));
    }

    private String owed() {
        String paid = texts.get(
                "stipends.sentence.paid." + account.paid().word().code(),
                money(account.paid().amount()));
        String owed =
                account.owed().known().isPresent() ? texts.get("stipends.sentence.owed", money(account.owed())) : "";
        String surplus = account.surplus()
                .known()
                .filter(s -> s.signum() > 0)
                .map(s -> texts.get(
                        account.partial() ? "stipends.sentence.surplus-partial" : "stipends.sentence.surplus",
                        money(MetricValue.of(s))))
                .orElse("");
        return String.join(" ", List.of(paid, owed, surplus)).strip();
    }

    private void claimed(List<String> sentences) {
        Claimed claimed = account.claimed();
        LocalDate on = claimed.on();
        if (on == null) {
            return;
        }
        if (claimed.older()) {
            sentences.add(texts.get("stipends.sentence.older", formats.date(on)));
            return;
        }
        String difference = account.difference() instanceof MetricValue.Known(BigDecimal number)
                ? " "
                        + texts.get(
                                number.signum() < 0 ? "stipends.sentence.less" : "stipends.sentence.more",
                                money(MetricValue.of(number.abs())))
                : "";
        sentences.add(texts.get("stipends.sentence.claimed", money(claimed.amount()), formats.date(on)) + difference);
        YearMonth last = YearMonth.from(on);
        long later = account.months().stream()
                .filter(m -> m.due().known().isPresent() && m.month().isAfter(last))
                .count();
        if (later > 0 && !difference.isEmpty()) {
            sentences.add(texts.get("stipends.sentence.later", later));
        }
        for (ArrearsRange range : claimed.ranges()) {
            sentences.add(texts.get(
                    "stipends.sentence.range",
                    range.versions().size(),
                    money(range.lowest().map(MetricValue::of).orElseGet(MetricValue::notReported)),
                    money(range.highest().map(MetricValue::of).orElseGet(MetricValue::notReported))));
        }
    }

    private String money(MetricValue amount) {
        return formats.fullMoney(amount, account.currency());
    }
}
