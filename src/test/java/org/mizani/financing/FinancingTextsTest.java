package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizani.ui.texts.Texts;

class FinancingTextsTest {

    @ParameterizedTest
    @MethodSource("keys")
    void every_text_is_there_in_both_languages(String key) {
        for (Locale locale : Texts.LANGUAGES) {
            assertThat(Texts.in(locale).has(key)).as(locale.toString()).isTrue();
        }
    }

    static Stream<String> keys() {
        Stream<String> measures = Arrays.stream(Measure.values())
                .flatMap(m -> Stream.of("financing.measure." + m.code(), "financing.formula." + m.code()));
        Stream<String> bases = Arrays.stream(Basis.values())
                .flatMap(b -> Stream.concat(
                        Stream.of("financing.basis." + b.code()),
                        Stream.of(PositionFigure.SHORTFALL, PositionFigure.SURPLUS, PositionFigure.COVERAGE)
                                .map(sort -> "financing.formula." + sort + b.code())));
        Stream<String> kinds = Stream.concat(
                        Arrays.stream(ContributionKind.values()).map(ContributionKind::code),
                        Stream.of("requirement", "expenditure", "arrears", "cash"))
                .map(k -> "financing.kind." + k);
        Stream<String> ages = Arrays.stream(ArrearsAge.values()).map(a -> "financing.age." + a.code());
        Stream<String> findings = List.of(
                        "negative-amount",
                        "period-reversed",
                        "currency-missing",
                        "amount-rounded",
                        "amount-too-large",
                        "amount-not-reported")
                .stream()
                .flatMap(f -> Stream.of("finding." + f, "finding." + f + ".suggestion"));
        return Stream.of(measures, bases, kinds, ages, findings).flatMap(s -> s);
    }
}
