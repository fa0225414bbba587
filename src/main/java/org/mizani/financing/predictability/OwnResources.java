package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.financing.Contribution;
import org.mizani.financing.ContributionKind;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.Valued;
import org.mizani.metrics.MetricValue;

/**
 * What Africa pays itself of a requirement: (AU assessed + Peace Fund) / R. AU assessed is what the members were assessed
 * or, where more came, what was received through that channel, so that an assessment and its payment count once. An
 * assessment that names no channel is the AU's where the AU leads the operation. The Peace Fund counts as received.
 */
final class OwnResources {

    private static final String ASSESSED = "au-assessed";
    private static final String PEACE_FUND = "au-peace-fund";

    private final FundingPosition position;
    private final List<Valued<Contribution>> assessed;
    private final List<Valued<Contribution>> paid;
    private final List<Valued<Contribution>> peaceFund;

    OwnResources(FundingPosition position, List<Valued<Contribution>> entries, boolean ledByAu) {
        this.position = position;
        assessed = position.amount(Measure.ASSESSED).inputs().stream()
                .flatMap(OwnResources::contribution)
                .filter(v -> byMembers(v.claim().funding().channel(), ledByAu))
                .toList();
        paid = received(entries, ASSESSED);
        peaceFund = received(entries, PEACE_FUND);
    }

    private static boolean byMembers(String channel, boolean ledByAu) {
        return channel.equals(ASSESSED) || (channel.isBlank() && ledByAu);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Valued<Contribution>> contribution(Valued<?> input) {
        return input.claim().funding() instanceof Contribution
                ? Stream.of((Valued<Contribution>) input)
                : Stream.empty();
    }

    private static List<Valued<Contribution>> received(List<Valued<Contribution>> entries, String channel) {
        return entries.stream()
                .filter(v -> v.claim().funding().kind() == ContributionKind.RECEIPT)
                .filter(v -> v.claim().funding().channel().equals(channel))
                .toList();
    }

    Measured share() {
        List<Valued<Contribution>> members = sum(paid).compareTo(sum(assessed)) > 0 ? paid : assessed;
        List<Valued<Contribution>> own =
                Stream.concat(members.stream(), peaceFund.stream()).toList();
        List<Ingredient> inputs = new ArrayList<>();
        own.forEach(v -> inputs.add(Ingredient.of(v.claim(), MetricValue.of(v.amount()))));
        inputs.add(Ingredient.of(position, Measure.REQUIREMENT));
        return Measured.of(value(own), inputs);
    }

    private MetricValue value(List<Valued<Contribution>> own) {
        Optional<BigDecimal> need = position.value(Measure.REQUIREMENT).known();
        if (own.isEmpty() || need.isEmpty()) {
            return MetricValue.notReported();
        }
        return need.get().signum() == 0
                ? MetricValue.notMeaningful("financing.nothing-needed")
                : MetricValue.of(sum(own).divide(need.get(), MathContext.DECIMAL128));
    }

    private static BigDecimal sum(List<Valued<Contribution>> parts) {
        return parts.stream().map(Valued::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
