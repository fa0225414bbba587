package org.mizani.parity.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.ContributorNeeds;

/**
 * @param needed more women, in the place of men; null when no woman or man is reported
 * @param figures public names of the figures, for {@code /figures/{id}/source}
 */
record ContributorNeedJson(
        String contributor,
        MetricValue women,
        MetricValue men,
        MetricValue notReported,
        @Nullable Long needed,
        Map<String, String> figures) {

    static ContributorNeedJson of(ContributorNeeds needs, ContributorNeeds.Need need) {
        Map<String, String> figures = new LinkedHashMap<>();
        Stream.of(HeadcountMeasure.WOMEN, HeadcountMeasure.MEN)
                .forEach(m ->
                        need.counted().figure(m, needs.knownAt()).ifPresent(id -> figures.put(m.code(), id.value())));
        if (need.asked() != null) {
            figures.put("needed", needs.figure(need).value());
        }
        return new ContributorNeedJson(
                need.contributor(),
                need.counted().people().women(),
                need.counted().people().men(),
                need.counted().people().notReported(),
                need.asked(),
                figures);
    }
}
