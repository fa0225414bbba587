package org.mizani.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.OperationQueries;
import org.mizani.ui.texts.Texts;
import org.mizani.web.ApiProblem;
import org.mizani.web.ParameterWord;
import org.mizani.web.RecordDates;
import org.springframework.stereotype.Component;

/** Turns the words of an address into parameters. */
@Component
public class ReportRequest {

    private final ReportDefinitions definitions;
    private final OperationQueries operations;
    private final Clock clock;

    ReportRequest(ReportDefinitions definitions, OperationQueries operations, Clock clock) {
        this.definitions = definitions;
        this.operations = operations;
        this.clock = clock;
    }

    /**
     * Words as they stand in an address; null or blank for what is left open.
     *
     * @param lang language tag
     * @param paper a4 or letter
     */
    public record Words(
            @Nullable String operation,
            @Nullable LocalDate date,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String basis,
            @Nullable String scope,
            @Nullable String lang,
            @Nullable String paper) {

        /** The same about another operation, null for none. */
        public Words about(@Nullable String other) {
            return new Words(other, date, from, to, basis, scope, lang, paper);
        }
    }

    /**
     * The date is, when left open, the end of the period or else today. Words that the report does not offer are left
     * out, so that one address can ask for several reports.
     *
     * @throws ApiProblem when a word means nothing
     */
    public ReportParameters parameters(ReportDefinition definition, Words words, Locale otherwise, KnownAt knownAt) {
        String code = definition.offers(ReportDefinition.OPERATION) ? words.operation() : null;
        if (blank(code) && definitions.ofOneOperation(definition)) {
            throw ApiProblem.badRequest("problem.parameter-missing", ReportDefinition.OPERATION);
        }
        LocalDate from = definition.offers("from") ? words.from() : null;
        LocalDate to = definition.offers("to") ? words.to() : null;
        LocalDate asked = definition.offers("date") ? words.date() : null;
        if (from != null && to != null && to.isBefore(from)) {
            throw ApiProblem.badRequest("problem.period-reversed", from.toString(), to.toString());
        }
        Stream.of(asked, from, to).filter(Objects::nonNull).forEach(RecordDates::day);
        LocalDate date = asked == null ? to : asked;
        return new ReportParameters(
                blank(code)
                        ? null
                        : operations
                                .byCode(Objects.requireNonNull(code))
                                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", code)),
                date == null ? LocalDate.now(clock) : date,
                from,
                to,
                Objects.requireNonNullElse(
                        one(
                                "basis",
                                definition.offers("basis") ? words.basis() : null,
                                Arrays.asList(Basis.values()),
                                Basis::code),
                        Basis.DEFAULT),
                one(
                        "scope",
                        definition.offers("scope") ? words.scope() : null,
                        Arrays.asList(Scope.values()),
                        Scope::code),
                Objects.requireNonNullElse(
                        one("lang", words.lang(), Texts.LANGUAGES, Locale::getLanguage), Texts.supported(otherwise)),
                Objects.requireNonNullElse(
                        one("paper", words.paper(), Arrays.asList(Paper.values()), Paper::code), Paper.USUAL),
                knownAt);
    }

    private static <T> @Nullable T one(String name, @Nullable String word, List<T> values, Function<T, String> code) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return ParameterWord.of(
                name,
                word,
                values.stream().filter(v -> code.apply(v).equals(word)).findFirst(),
                values,
                code);
    }

    private static boolean blank(@Nullable String word) {
        return word == null || word.isBlank();
    }
}
