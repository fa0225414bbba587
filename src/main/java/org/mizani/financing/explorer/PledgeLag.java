package org.mizani.financing.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.predictability.PredictabilityQueries;
import org.mizani.financing.predictability.WaitingPicture;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/**
 * How long the pledges of a funnel waited for cash, in words. Of several operations the medians stand side by side, for
 * waits are not mixed; what was known on another day is told of one operation alone.
 */
@Component
public class PledgeLag {

    /** Operations that are named in one sentence. */
    private static final int MOST_NAMED = 5;

    private final PredictabilityQueries predictability;

    PledgeLag(PredictabilityQueries predictability) {
        this.predictability = predictability;
    }

    /** Empty where nothing is read, and where no pledge of several operations bears a day. */
    public Optional<String> words(MoneyOverview overview, Locale locale) {
        List<FundingQuestion> asked = overview.rows().stream()
                .map(row -> whole(row.position().question()))
                .toList();
        if (asked.size() == 1) {
            return Optional.of(WaitingPicture.words(predictability.of(asked.getFirst()), locale));
        }
        return overview.filter().knownAt().equals(KnownAt.NOW)
                ? sideBySide(predictability.medians(asked), Texts.in(locale))
                : Optional.empty();
    }

    /** Pledges are followed whole, also where money counts by days. */
    private static FundingQuestion whole(FundingQuestion asked) {
        return new FundingQuestion(asked.operation(), asked.period(), asked.scope(), asked.currency(), asked.knownAt());
    }

    private static Optional<String> sideBySide(Map<String, MetricValue> medians, Texts texts) {
        List<Map.Entry<String, MetricValue>> reached = medians.entrySet().stream()
                .filter(e -> e.getValue().known().isPresent())
                .sorted(Comparator.comparing(e -> e.getValue().known().orElseThrow()))
                .toList();
        List<String> open = medians.keySet().stream()
                .filter(operation -> reached.stream().noneMatch(e -> e.getKey().equals(operation)))
                .toList();
        return Stream.concat(range(reached, texts).stream(), open(open, texts).stream())
                .reduce((said, next) -> said + " " + next);
    }

    private static Optional<String> range(List<Map.Entry<String, MetricValue>> reached, Texts texts) {
        if (reached.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<String, MetricValue> shortest = reached.getFirst();
        Map.Entry<String, MetricValue> longest = reached.getLast();
        return Optional.of(
                reached.size() == 1
                        ? texts.get("financing.explorer.funnel.lag-one", days(shortest, texts), shortest.getKey())
                        : texts.get(
                                "financing.explorer.funnel.lag-range",
                                days(shortest, texts),
                                shortest.getKey(),
                                days(longest, texts),
                                longest.getKey()));
    }

    private static Optional<String> open(List<String> open, Texts texts) {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        open.size() > MOST_NAMED
                                ? texts.get("financing.explorer.funnel.lag-open-many", open.size())
                                : texts.get("financing.explorer.funnel.lag-open", String.join(", ", open)));
    }

    private static String days(Map.Entry<String, MetricValue> median, Texts texts) {
        return texts.get("predictability.days", Formats.in(texts.locale()).count(median.getValue()));
    }
}
