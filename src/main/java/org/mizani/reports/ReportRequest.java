package org.mizani.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.OperationQueries;
import org.mizani.ui.texts.Texts;
import org.mizani.web.ApiProblem;
import org.springframework.stereotype.Component;

/** Turns the words of an address into parameters. */
@Component
public class ReportRequest {

    private final OperationQueries operations;
    private final Clock clock;

    ReportRequest(OperationQueries operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    /**
     * Words as they stand in an address; null or blank for what is left open.
     *
     * @param lang language tag
     */
    public record Words(
            @Nullable String operation,
            @Nullable LocalDate date,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String basis,
            @Nullable String scope,
            @Nullable String lang) {}

    /**
     * The date is, when left open, the end of the period or else today.
     *
     * @throws ApiProblem when a word means nothing
     */
    public ReportParameters parameters(Words words, Locale otherwise, KnownAt knownAt) {
        String code = words.operation();
        if (blank(code)) {
            throw ApiProblem.badRequest("problem.parameter-missing", "operation");
        }
        LocalDate from = words.from();
        LocalDate to = words.to();
        if (from != null && to != null && to.isBefore(from)) {
            throw ApiProblem.badRequest("problem.period-reversed", from.toString(), to.toString());
        }
        LocalDate date = words.date() == null ? to : words.date();
        return new ReportParameters(
                operations
                        .byCode(Objects.requireNonNull(code))
                        .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", code)),
                date == null ? LocalDate.now(clock) : date,
                from,
                to,
                Objects.requireNonNullElse(
                        one("basis", words.basis(), Arrays.asList(Basis.values()), Basis::code), Basis.DEFAULT),
                one("scope", words.scope(), Arrays.asList(Scope.values()), Scope::code),
                Objects.requireNonNullElse(
                        one("lang", words.lang(), Texts.LANGUAGES, Locale::getLanguage), Texts.supported(otherwise)),
                knownAt);
    }

    private static <T> @Nullable T one(String name, @Nullable String word, List<T> values, Function<T, String> code) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return values.stream()
                .filter(v -> code.apply(v).equals(word))
                .findFirst()
                .orElseThrow(() -> ApiProblem.notOneOf(
                        name, word, values.stream().map(code).toList()));
    }

    private static boolean blank(@Nullable String word) {
        return word == null || word.isBlank();
    }
}
