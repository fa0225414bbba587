package org.mizani.headcounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.springframework.stereotype.Component;

/** Explains headcounts: a claim by its cell, a sum by its claims. */
@Component
final class HeadcountFigures implements FigureResolver {

    private static final Pattern CLAIM = Pattern.compile("headcount-(\\d{1,18})-(women|men|not-reported)");
    private static final List<HeadcountMeasure> READ =
            List.of(HeadcountMeasure.WOMEN, HeadcountMeasure.MEN, HeadcountMeasure.NOT_REPORTED);

    private final HeadcountOriginQueries origins;

    HeadcountFigures(HeadcountOriginQueries origins) {
        this.origins = origins;
    }

    @Override
    public String prefix() {
        return "headcount";
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        HeadcountLabels labels = new HeadcountLabels(locale);
        Matcher claim = CLAIM.matcher(id.value());
        if (claim.matches()) {
            HeadcountMeasure measure = HeadcountMeasure.byCode(claim.group(2)).orElseThrow();
            return origins.claim(Long.parseLong(claim.group(1)), measure).map(c -> cell(c, measure, labels));
        }
        return HeadcountSum.parse(id).flatMap(sum -> sum(sum, labels));
    }

    private static FigureOrigin cell(HeadcountClaim claim, HeadcountMeasure measure, HeadcountLabels labels) {
        return new FigureOrigin.Cell(
                labels.claim(measure, claim.operation(), claim.date(), claim.type(), claim.contributor()),
                number(claim.value()),
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

    private Optional<FigureOrigin> sum(HeadcountSum sum, HeadcountLabels labels) {
        List<HeadcountOriginQueries.Counted> claims = origins.counted(sum);
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
                labels.sum(sum), number(sum.measure().of(people)), labels.formula(sum.measure(), people), inputs));
    }

    private static FigureOrigin.Input input(
            HeadcountSum sum, HeadcountOriginQueries.Counted claim, HeadcountMeasure measure, HeadcountLabels labels) {
        return new FigureOrigin.Input(
                claimId(claim.id(), measure),
                labels.claim(measure, sum.operation(), sum.date(), claim.type(), claim.contributor()),
                number(measure.of(claim.people())));
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

    private static @Nullable BigDecimal number(MetricValue value) {
        return value.known().orElse(null);
    }
}
