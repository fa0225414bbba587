package org.mizani.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.financing.Conversions;
import org.mizani.financing.FundingQuestion;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/**
 * Both sides in words.
 *
 * @param names of contributors by code
 */
public record BalanceWords(Balance balance, Map<String, String> names, Locale locale) {

    /** More lines than these nobody listens to; the table has them all. */
    private static final int MOST = 12;

    public BalanceWords {
        names = Map.copyOf(names);
    }

    Texts texts() {
        return Texts.in(locale);
    }

    Formats formats() {
        return Formats.in(locale);
    }

    String scope() {
        return texts().get("scope." + balance.question().scope().code());
    }

    String basis() {
        return texts().get("financing.basis." + balance.question().basis().code());
    }

    String day() {
        return formats().date(balance.question().date());
    }

    String by() {
        return texts().get("balance.by." + balance.question().by().code());
    }

    String component() {
        var component = balance.question().component();
        return component == null
                ? texts().get(
                                balance.question().by() == BalanceBy.OPERATION
                                        ? "balance.component.any"
                                        : "component.troops")
                : texts().get("component." + component.code());
    }

    String contributor(String code) {
        return names.getOrDefault(code, code);
    }

    /** For marks, for example "AUSSOM" or "Uganda, AUSSOM". */
    String name(BalanceLine line) {
        return line.contributor() == null
                ? line.operation()
                : contributor(line.contributor()) + ", " + line.operation();
    }

    String period(Period period) {
        return texts().get(
                        "financing.period",
                        formats().shortDate(period.from()),
                        formats().shortDate(period.to()));
    }

    String status(WomenSide women) {
        return texts().get(
                        women.reading().status().key(women.binding()),
                        balance.framework().code());
    }

    /** The same, marked where the share rests on few people. */
    private String judged(WomenSide women) {
        String status = status(women);
        return women.reading().small() ? status + ", " + texts().get("parity.mark.small") : status;
    }

    String why(BalanceLine line) {
        return line.lacks().stream()
                .map(lack -> texts().get("balance.lacks." + lack.code(), scope(), basis()))
                .collect(Collectors.joining("; "));
    }

    /** What the chart shows, for those who cannot see it. */
    String description() {
        List<BalanceLine> drawn = balance.drawn();
        String some = drawn.stream().limit(MOST).map(this::sentence).collect(Collectors.joining(" "));
        return drawn.size() > MOST ? some + " " + texts().get("balance.sentence.more", drawn.size() - MOST) : some;
    }

    private String sentence(BalanceLine line) {
        WomenSide women = Objects.requireNonNull(line.women());
        MoneySide money = Objects.requireNonNull(line.money());
        return texts().get(
                        "balance.sentence.line",
                        name(line),
                        formats().share(women.reading().share()),
                        texts().get("contributors.short." + women.component().code()),
                        formats().points(women.reading().gap()),
                        judged(women),
                        formats().count(women.reading().neededSameStrength()),
                        formats().share(money.shortfall().coverage()),
                        basis());
    }

    /** What the page says before its chart: each side by itself. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<BalanceLine> drawn = balance.drawn();
        sentences.add(texts().get("balance.sentence.count", drawn.size(), by(), scope(), basis(), day()));
        if (drawn.size() > 1) {
            BalanceLine furthest = Collections.min(drawn, Comparator.comparing(BalanceWords::gap));
            BalanceLine least = Collections.min(drawn, Comparator.comparing(BalanceWords::coverage));
            WomenSide women = Objects.requireNonNull(furthest.women());
            sentences.add(texts().get(
                            "balance.sentence.furthest",
                            name(furthest),
                            formats().points(women.reading().gap()),
                            formats().share(women.reading().share()),
                            judged(women)));
            sentences.add(texts().get(
                            "balance.sentence.least",
                            least.operation(),
                            formats().share(MetricValue.of(coverage(least)))));
        } else {
            drawn.stream().map(this::sentence).forEach(sentences::add);
        }
        return sentences;
    }

    /** At which rates amounts were converted, and how many could not be; empty when all is in one currency. */
    public Optional<String> conversions() {
        return Conversions.of(
                        balance.lines().stream().map(BalanceLine::conversions).toList())
                .sentence(FundingQuestion.DEFAULT_CURRENCY, locale);
    }

    private static BigDecimal gap(BalanceLine line) {
        return Objects.requireNonNull(line.women()).reading().gap().known().orElseThrow();
    }

    private static BigDecimal coverage(BalanceLine line) {
        return Objects.requireNonNull(line.money())
                .shortfall()
                .coverage()
                .known()
                .orElseThrow();
    }

    /** Operations of which nothing is known; empty when there are none. */
    public String silent() {
        return balance.silent().isEmpty()
                ? ""
                : texts().get("balance.sentence.silent", scope(), String.join(", ", balance.silent()));
    }
}
