package org.mizani.charts;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mizani.ui.texts.Texts;

/** The words inside charts, so that the browser needs no translations of its own. */
final class ChartWords {

    /** Keys that {@code frontend/charts/spec.ts} reads; each is the translation {@code chart.<key>}. */
    static final List<String> KEYS = List.of(
            "women-share",
            "of-people",
            "target",
            "target-verified",
            "target-interpolated",
            "target-unverified",
            "target-chosen",
            "small-number",
            "not-reported",
            "requirement",
            "received",
            "committed-only",
            "pledged-only",
            "shortfall",
            "short-of",
            "no-shortfall",
            "surplus",
            "monthly-need",
            "run-out",
            "still-waiting",
            "half-paid",
            "paid-of",
            "days",
            "strength",
            "ceiling",
            "million",
            "billion",
            "menu",
            "copy-link",
            "link-copied",
            "save-png",
            "save-svg",
            "keys",
            "change-share",
            "change-within",
            "change-mix",
            "change-fall",
            "points",
            "projection",
            "projection-band",
            "projection-method",
            "begins",
            "legend",
            "save-csv",
            "save-xlsx",
            "saved",
            "label-value",
            "layout",
            "layout-tiles",
            "layout-map",
            "no-figure",
            "class-range",
            "class-from",
            "map-disclaimer",
            "map-unavailable",
            "claim-counts",
            "claim-other",
            "claim-range",
            "status-met",
            "status-below",
            "status-none",
            "target-met-from",
            "fully-covered",
            "women-and-men");

    private ChartWords() {}

    /** Placeholders of a word stay as {@code {0}} and {@code {1}}. */
    static SortedMap<String, String> in(String lang) {
        Texts texts = Texts.in(Locale.forLanguageTag(lang));
        SortedMap<String, String> words = new TreeMap<>();
        KEYS.forEach(key -> words.put(key, texts.get("chart." + key, "{0}", "{1}")));
        return words;
    }
}
