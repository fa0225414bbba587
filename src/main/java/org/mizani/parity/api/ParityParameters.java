package org.mizani.parity.api;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.ParityQueries;
import org.mizani.parity.ParityRow;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.web.ApiProblem;
import org.mizani.web.ParameterWord;

/** What the parameters of requests about parity name; whatever does not exist is a problem. */
@org.springframework.stereotype.Component
final class ParityParameters {

    /** Plain digits only: an exponent could ask for more digits than there is room for. */
    private static final Pattern FRACTION = Pattern.compile("(0|1)(\\.[0-9]{1,20})?");

    private final OperationQueries operations;
    private final TargetQueries targets;
    private final ParityQueries parity;
    private final Clock clock;

    ParityParameters(OperationQueries operations, TargetQueries targets, ParityQueries parity, Clock clock) {
        this.operations = operations;
        this.targets = targets;
        this.parity = parity;
        this.clock = clock;
    }

    Operation operation(String code) {
        return operations.byCode(code).orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", code));
    }

    TargetFramework framework(String code, KnownAt asOf) {
        return ParameterWord.of(
                "framework", code, targets.framework(code, asOf), targets.frameworks(), TargetFramework::code);
    }

    static Component component(String code) {
        return ParameterWord.of(
                "component", code, Component.byCode(code), List.of(Component.values()), Component::code);
    }

    LocalDate day(@Nullable LocalDate date) {
        return Objects.requireNonNullElseGet(date, () -> LocalDate.now(clock));
    }

    /** The component at its latest report, with a share of women. */
    ParityRow row(Operation operation, Component component, LocalDate day, TargetFramework framework, KnownAt asOf) {
        return parity.parity(operation, day, framework, asOf).rows().stream()
                .filter(r -> r.component() == component && r.share().known().isPresent())
                .findFirst()
                .orElseThrow(() -> notReported(operation, component, day));
    }

    static ApiProblem notReported(Operation operation, Component component, LocalDate day) {
        return ApiProblem.notFound("problem.parity.not-reported", operation.code(), component.code(), day.toString());
    }

    /** A fraction from 0 to 1; empty when the parameter is not there. */
    static Optional<BigDecimal> fraction(String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(value.strip())
                .filter(v -> FRACTION.matcher(v).matches())
                .map(BigDecimal::new)
                .filter(f -> f.compareTo(BigDecimal.ONE) <= 0)
                .or(() -> {
                    throw ApiProblem.badRequest("problem.parity.not-a-fraction", parameter, value);
                });
    }
}
