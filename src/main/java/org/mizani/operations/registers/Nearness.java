package org.mizani.operations.registers;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two folded names are. */
enum Nearness {
    /** For closed lists, where an unknown name cannot be used anyway: suggest freely. */
    SUGGESTS {
        @Override
        double score(NameShape text, NameShape name) {
            if (Math.min(text.length(), name.length()) < 4 || !text.sameNumerals(name)) {
                return 0;
            }
            double similarity = text.mostSimilarity(name) >= ALIKE ? WINKLER.apply(text.text(), name.text()) : 0;
            if (similarity >= ALIKE) {
                return similarity;
            }
            return text.leastTypos(name) <= 1 && Typos.between(text.text(), name.text()) == 1 ? ALIKE : 0;
        }
    },

    /**
     * For open lists, where an unknown name may well be a new entry: only what looks like a slip of the keyboard.
     * Long official names resemble each other too much for Jaro-Winkler (all begin "United Nations Mission in").
     */
    SLIPS {
        @Override
        double score(NameShape text, NameShape name) {
            int longest = Math.max(text.length(), name.length());
            int allowed = longest < 6 ? 0 : longest < 12 ? 1 : longest < 24 ? 2 : 3;
            if (text.leastTypos(name) > allowed || !text.sameNumerals(name)) {
                return 0;
            }
            int typos = Typos.between(text.text(), name.text());
            return typos <= allowed ? 1.0 / (1 + typos) : 0;
        }
    };

    private static final double ALIKE = 0.85;
    private static final JaroWinklerSimilarity WINKLER = new JaroWinklerSimilarity();

    /** 0 for names that are not alike, else up to 1. Names with different numbers are never alike. */
    abstract double score(NameShape text, NameShape name);
}
