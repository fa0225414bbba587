package org.mizani.financing.explorer;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Measure;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.metrics.RecordYears;
import org.mizani.provenance.FigureId;

/**
 * Name of a sum over operations, or of a part of the money by partner, channel, category or month:
 * {@code fundingsum~scope~currency~measure~by~key~prorata|whole~from~to~asOf|now~operation~operation…}. The time is two
 * days, or {@code mandate} and a year; the key is in Base64, for it may be any text.
 *
 * @param filter with scope, time and at least one operation
 * @param key of the group, blank for the total over operations and for what names no group
 * @param measure code of a {@link Measure}; {@code shortfall}, {@code surplus} or {@code coverage}, {@code -} and a basis;
 *     {@code hhi}, {@code top1} or {@code monthly-need}
 */
record SumFigure(MoneyFilter filter, String key, String measure) {

    static final String PREFIX = "fundingsum";
    static final String SHORTFALL = "shortfall-";
    static final String SURPLUS = "surplus-";
    static final String COVERAGE = "coverage-";
    static final String HHI = "hhi";
    static final String TOP1 = "top1";
    static final String MONTHLY_NEED = "monthly-need";

    private static final String PRORATA = "prorata";
    private static final String NOW = "now";
    private static final int FIXED = 10;

    /** The name of a figure of an overview. */
    static FigureId of(MoneyOverview overview, MoneyBreakdown by, String key, String measure) {
        return new SumFigure(overview.filter().withBy(by).withOperations(overview.codes()), key, measure).id();
    }

    FigureId id() {
        Scope scope = filter.scope();
        Span span = filter.span();
        if (scope == null || span == null) {
            throw new IllegalStateException("a figure needs a scope and a time");
        }
        Instant asOf = filter.knownAt().instant();
        List<String> parts = new ArrayList<>(List.of(
                PREFIX,
                scope.code(),
                filter.currency(),
                measure,
                filter.by().code(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8)),
                filter.prorata() ? PRORATA : "whole"));
        if (span instanceof Span.Mandate(int openUntil)) {
            parts.addAll(List.of(Span.MANDATE, Integer.toString(openUntil)));
        } else {
            Period period = span.common().orElseThrow();
            parts.addAll(List.of(period.from().toString(), period.to().toString()));
        }
        parts.add(asOf == null ? NOW : asOf.toString());
        parts.addAll(filter.operations());
        return new FigureId(String.join("~", parts));
    }

    /** Empty when the text names no such figure. */
    static Optional<SumFigure> parse(FigureId id) {
        String[] parts = id.value().split("~", -1);
        if (parts.length <= FIXED || !parts[0].equals(PREFIX)) {
            return Optional.empty();
        }
        Optional<Scope> scope = Scope.byCode(parts[1]);
        Optional<MoneyBreakdown> by = MoneyBreakdown.byCode(parts[4]);
        if (scope.isEmpty() || by.isEmpty() || parts[2].isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SumFigure(
                            new MoneyFilter(
                                    basis(parts[3]).orElse(Basis.DEFAULT),
                                    scope.get(),
                                    span(parts[7], parts[8]),
                                    Arrays.asList(parts).subList(FIXED, parts.length),
                                    by.get(),
                                    parts[2],
                                    parts[6].equals(PRORATA),
                                    KnownAt.of(parts[9].equals(NOW) ? null : Instant.parse(parts[9]))),
                            new String(Base64.getUrlDecoder().decode(parts[5]), StandardCharsets.UTF_8),
                            parts[3]))
                    .filter(figure -> RecordYears.contain(figure.filter.knownAt()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The basis that a measure names; empty for the others. */
    static Optional<Basis> basis(String measure) {
        return List.of(SHORTFALL, SURPLUS, COVERAGE).stream()
                .filter(measure::startsWith)
                .findFirst()
                .flatMap(sort -> Basis.byCode(measure.substring(sort.length())));
    }

    @Nullable
    Measure amount() {
        return Measure.byCode(measure).orElse(null);
    }

    SumFigure ofOperation(String operation) {
        return new SumFigure(filter.withOperations(List.of(operation)), key, measure);
    }

    SumFigure ofGroup(String group, Measure other) {
        return new SumFigure(filter, group, other.code());
    }

    private static Span span(String from, String to) {
        Span span = from.equals(Span.MANDATE)
                ? new Span.Mandate(Integer.parseInt(to))
                : new Span.Days(new Period(LocalDate.parse(from), LocalDate.parse(to)));
        if (!span.possible()) {
            throw new IllegalArgumentException("no record can be of " + from + " to " + to);
        }
        return span instanceof Span.Days(Period period) ? Span.of(period) : span;
    }
}
