package org.mizani.headcounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.FactClaims;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.springframework.stereotype.Component;

/** Explains headcounts: a claim by its cell, a sum by its claims. */
@Component
final class HeadcountFigures implements FigureResolver {

    /** The first word of its figures. */
    static final String KIND = "headcount";

    private static final Pattern CLAIM = Pattern.compile("headcount-(\\d{1,18})-(women|men|not-reported)");
    private static final List<HeadcountMeasure> READ =
            List.of(HeadcountMeasure.WOMEN, HeadcountMeasure.MEN, HeadcountMeasure.NOT_REPORTED);

    private final HeadcountOriginQueries origins;
    private final HeadcountFactQueries facts;
    private final RollUpStore rollUp;

    HeadcountFigures(HeadcountOriginQueries origins, HeadcountFactQueries facts, RollUpStore rollUp) {
        this.origins = origins;
        this.facts = facts;
        this.rollUp = rollUp;
    }

    @Override
    public String prefix() {
        return KIND;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        HeadcountLabels labels = new HeadcountLabels(locale);
        Matcher claim = CLAIM.matcher(id.value());
        if (claim.matches()) {
            HeadcountMeasure measure = HeadcountMeasure.byCode(claim.group(2)).orElseThrow();
            return origins.claim(Long.parseLong(claim.group(1)), measure).map(c -> cell(c, measure, labels));
        }
        return HeadcountSum.parse(id).flatMap(sum -> sum(sum, origins.counted(sum), labels));
    }

    @Override
    public Map<FigureId, FigureOrigin> origins(Collection<FigureId> ids, Locale locale) {
        HeadcountLabels labels = new HeadcountLabels(locale);
        Map<FigureId, FigureOrigin> found = new HashMap<>();
        addClaims(ids, labels, found);
        addSums(ids, labels, found);
        return found;
    }

    @Override
    public Optional<FactClaims> claims(FigureId id, Locale locale) {
        Matcher claim = CLAIM.matcher(id.value());
        return claim.matches()
                ? facts.claims(
                        Long.parseLong(claim.group(1)),
                        HeadcountMeasure.byCode(claim.group(2)).orElseThrow(),
                        new HeadcountLabels(locale))
                : Optional.empty();
    }

    @Override
    public void refresh(FigureId id, Instant at) {
        Matcher claim = CLAIM.matcher(id.value());
        if (claim.matches()) {
            facts.report(Long.parseLong(claim.group(1))).ifPresent(report -> rollUp.refresh(report, at));
        }
    }

    private void addClaims(Collection<FigureId> ids, HeadcountLabels labels, Map<FigureId, FigureOrigin> found) {
        Map<FigureId, Matcher> wanted = new HashMap<>();
        for (FigureId id : ids) {
            Matcher claim = CLAIM.matcher(id.value());
            if (claim.matches()) {
                wanted.put(id, claim);
            }
        }
        var claims = origins.claims(
                wanted.values().stream().map(m -> Long.parseLong(m.group(1))).collect(Collectors.toSet()));
        wanted.forEach((id, claim) -> {
            HeadcountMeasure measure = HeadcountMeasure.byCode(claim.group(2)).orElseThrow();
            HeadcountClaim known = claims.getOrDefault(Long.parseLong(claim.group(1)), Map.of())
                    .get(measure);
            if (known != null) {
                found.put(id, cell(known, measure, labels));
            }
        });
    }

    private void addSums(Collection<FigureId> ids, HeadcountLabels labels, Map<FigureId, FigureOrigin> found) {
        Map<Reported, Map<FigureId, HeadcountSum>> together = new HashMap<>();
        for (FigureId id : ids) {
            HeadcountSum.parse(id)
                    .ifPresent(sum -> together.computeIfAbsent(
                                    new Reported(sum.operation(), sum.knownAt()), r -> new HashMap<>())
                            .put(id, sum));
        }
        together.forEach((reported, sums) -> {
            Set<LocalDate> dates =
                    sums.values().stream().map(HeadcountSum::date).collect(Collectors.toSet());
            var claims = origins.counted(reported.operation, dates, reported.knownAt);
            sums.forEach((id, sum) -> sum(
                            sum,
                            claims.getOrDefault(sum.date(), List.of()).stream()
                                    .filter(claim -> HeadcountOriginQueries.belongs(claim, sum))
                                    .toList(),
                            labels)
                    .ifPresent(origin -> found.put(id, origin)));
        });
    }

    private record Reported(String operation, KnownAt knownAt) {}

    private static FigureOrigin cell(HeadcountClaim claim, HeadcountMeasure measure, HeadcountLabels labels) {
        return new FigureOrigin.Cell(
                labels.claim(measure, claim.operation(), claim.date(), claim.type(), claim.contributor()),
                claim.value().known().orElse(null),
                claim.importId(),
                claim.file(),
                claim.sha256(),
                claim.cell(),
                claim.importedBy(),
                claim.importedAt(),
                claim.withdrawnAt(),
                claim.statedSource(),
                claim.note());
    }

    private static Optional<FigureOrigin> sum(
            HeadcountSum sum, List<HeadcountOriginQueries.Counted> claims, HeadcountLabels labels) {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        People people =
                claims.stream().map(HeadcountOriginQueries.Counted::people).reduce(People.NONE, People::plus);
        List<FigureOrigin.Input> inputs = new ArrayList<>();
        for (HeadcountOriginQueries.Counted claim : claims) {
            for (HeadcountMeasure measure : parts(sum.measure())) {
                inputs.add(input(sum, claim, measure, labels));
            }
        }
        return Optional.of(new FigureOrigin.Computed(
                labels.sum(sum), sum.measure().of(people), labels.formula(sum.measure(), people), inputs));
    }

    private static FigureOrigin.Input input(
            HeadcountSum sum, HeadcountOriginQueries.Counted claim, HeadcountMeasure measure, HeadcountLabels labels) {
        return new FigureOrigin.Input(
                claimId(claim.id(), measure),
                labels.claim(measure, sum.operation(), sum.date(), claim.type(), claim.contributor()),
                measure.of(claim.people()));
    }

    private static List<HeadcountMeasure> parts(HeadcountMeasure measure) {
        return switch (measure) {
            case WOMEN, MEN, NOT_REPORTED -> List.of(measure);
            case TOTAL -> READ;
            case SHARE -> List.of(HeadcountMeasure.WOMEN, HeadcountMeasure.MEN);
        };
    }

    static FigureId claimId(long id, HeadcountMeasure measure) {
        return new FigureId("headcount-" + id + "-" + measure.code());
    }
}
