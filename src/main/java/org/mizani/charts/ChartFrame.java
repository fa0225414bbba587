package org.mizani.charts;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a chart; all texts are already in the reader's language.
 *
 * @param title says measure, unit, basis and scope
 * @param subtitle small print under the title, null for none
 * @param source who says so, for example "UN DPO; AU PSOD (secondary source)"
 * @param asOf sentence with the date of the newest figure, for example "As of 30 June 2026"
 * @param description the chart in words with its main figures, for those who cannot see it
 * @param lang BCP 47 tag of these texts; also rules numbers and dates in the chart
 * @param watermark word drawn over the chart wherever it goes, such as "scenario"; null for figures that are facts
 */
public record ChartFrame(
        String title,
        @Nullable String subtitle,
        String source,
        String asOf,
        String description,
        String lang,
        @Nullable String watermark) {

    /** A chart of facts. */
    public ChartFrame(
            String title, @Nullable String subtitle, String source, String asOf, String description, String lang) {
        this(title, subtitle, source, asOf, description, lang, null);
    }
}
