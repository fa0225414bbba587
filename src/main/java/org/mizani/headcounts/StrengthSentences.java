package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.Optional;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.DeploymentRate;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What people deployed against a ceiling say in words. */
final class StrengthSentences {

    private StrengthSentences() {}

    /**
     * People, ceiling, deployment rate and vacancies at a report.
     *
     * @param ceiling in force on that day
     * @param whom which people the ceiling counts, in words
     */
    static String of(LocalDate day, MetricValue people, Optional<Ceiling> ceiling, String whom, Texts texts) {
        Formats formats = Formats.in(texts.locale());
        String date = formats.date(day);
        String count = formats.count(people);
        return ceiling.map(c -> texts.get(
                                "headcounts.strength.description",
                                date,
                                count,
                                formats.count(c.strength()),
                                formats.share(DeploymentRate.of(people, c.strength())),
                                whom)
                        + " "
                        + vacancies(people, c.strength(), texts, formats))
                .orElseGet(() -> texts.get("headcounts.strength.description-no-ceiling", date, count, whom));
    }

    private static String vacancies(MetricValue people, int ceiling, Texts texts, Formats formats) {
        MetricValue above = DeploymentRate.above(people, ceiling);
        return above.known().filter(a -> a.signum() > 0).isPresent()
                ? texts.get("headcounts.strength.above", formats.count(above))
                : texts.get("headcounts.strength.vacancies", formats.count(DeploymentRate.vacancies(people, ceiling)));
    }
}
