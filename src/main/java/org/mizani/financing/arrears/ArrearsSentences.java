package org.mizani.financing.arrears;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.financing.Arrears;
import org.mizani.financing.ArrearsAge;
import org.mizani.financing.ArrearsRange;
import org.mizani.financing.OwedLine;
import org.mizani.financing.OwedSum;
import org.mizani.financing.RateSentences;
import org.mizani.financing.ScopeArrears;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Texts;

/** Arrears of one scope in words. */
public final class ArrearsSentences {

    private static final String COUNTS = "arrears.sentence.range";
    private static final String ASIDE = "arrears.sentence.range-aside";

    private ArrearsSentences() {}

    public static List<String> of(ScopeArrears scope, ArrearsWords words) {
        Texts texts = words.texts();
        List<String> sentences = new ArrayList<>();
        if (!scope.lines().isEmpty()) {
            sentences.add(total(scope, words));
        }
        for (OwedLine line : scope.undivided()) {
            sentences.add(texts.get(
                    "arrears.sentence.undivided",
                    line.operation(),
                    money(line.owed().total(), words),
                    words.formats().date(line.asOf())));
        }
        scope.aside().forEach(version -> sentences.add(aside(version, words)));
        scope.ranges()
                .forEach(range -> sentences.add(disagreement(range, scope.leavesAside(range) ? ASIDE : COUNTS, words)));
        RateSentences.of(scope.rates(), scope.notConverted().size(), words.currency(), words.locale())
                .ifPresent(sentences::add);
        return sentences;
    }

    private static String total(ScopeArrears scope, ArrearsWords words) {
        OwedSum sum = scope.together();
        Texts texts = words.texts();
        String operations = scope.lines().stream()
                .map(OwedLine::operation)
                .distinct()
                .map(code -> texts.get(
                        "arrears.sentence.statement",
                        code,
                        scope.lines().stream()
                                .filter(l -> l.operation().equals(code))
                                .findFirst()
                                .map(l -> words.formats().date(l.asOf()))
                                .orElse("")))
                .collect(Collectors.joining("; "));
        String owed =
                texts.get("arrears.sentence.total", words.scope(scope.scope()), money(sum.total(), words), operations);
        String old = part(sum, ArrearsAge.OVER_365, "arrears.sentence.old", words);
        String undated = part(sum, ArrearsAge.NO_DUE_DATE, "arrears.sentence.undated", words);
        return String.join(" ", List.of(owed, old, undated)).strip();
    }

    private static String part(OwedSum sum, ArrearsAge age, String key, ArrearsWords words) {
        return sum.of(age)
                .known()
                .filter(amount -> amount.signum() != 0)
                .map(amount -> words.texts().get(key, money(MetricValue.of(amount), words)))
                .orElse("");
    }

    private static String aside(ArrearsRange.Version version, ArrearsWords words) {
        Arrears total = version.claim().funding();
        return words.texts()
                .get(
                        "arrears.sentence.aside",
                        total.operation(),
                        words.formats()
                                .money(
                                        MetricValue.of(total.money().amount()),
                                        total.money().currency()),
                        words.formats().date(total.asOf()));
    }

    /** From the lowest to the highest claim, and which counts. */
    static String disagreement(ArrearsRange range, ArrearsWords words) {
        return disagreement(range, COUNTS, words);
    }

    private static String disagreement(ArrearsRange range, String key, ArrearsWords words) {
        Optional<MetricValue> counting =
                Optional.ofNullable(range.versions().getFirst().amount()).map(MetricValue::of);
        return words.texts()
                .get(
                        key,
                        words.fact(range.fact()),
                        range.versions().size(),
                        money(range.lowest().map(MetricValue::of).orElseGet(MetricValue::notReported), words),
                        money(range.highest().map(MetricValue::of).orElseGet(MetricValue::notReported), words),
                        money(counting.orElseGet(MetricValue::notReported), words),
                        RangeCharts.source(range.versions().getFirst(), words.texts()));
    }

    private static String money(MetricValue amount, ArrearsWords words) {
        return words.formats().fullMoney(amount, words.currency());
    }
}
