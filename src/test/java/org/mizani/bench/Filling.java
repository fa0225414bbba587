package org.mizani.bench;

import java.util.List;

/** How many claims about people there are and what they are about: operations × types × contributors × months. */
@SuppressWarnings("ImmutableEnumChecker") // lists of List.of
enum Filling {
    MILLION("one million", "db-1m", 40, BenchFacts.TYPE_CODES, 50, 100),
    FIVE_MILLION("five million", "db-5m", 40, BenchFacts.TYPE_CODES, 100, 250),
    /** Fifteen years of ten operations with each of the eight components. */
    FIFTEEN_YEARS(
            "one million of 15 years × 10 operations × 8 components",
            "db-15y",
            10,
            BenchFacts.COMPONENT_CODES,
            69,
            180),
    /** Five years of fifty operations, as a batch of reports may be about. */
    REPORTS("150,000", "db-reports", 50, BenchFacts.TYPE_CODES, 10, 60);

    private final String title;
    private final String folder;
    private final int operations;
    private final List<String> types;
    private final int contributors;
    private final int months;

    Filling(String title, String folder, int operations, List<String> types, int contributors, int months) {
        this.title = title;
        this.folder = folder;
        this.operations = operations;
        this.types = types;
        this.contributors = contributors;
        this.months = months;
    }

    String title() {
        return title;
    }

    String folder() {
        return folder;
    }

    int operations() {
        return operations;
    }

    List<String> types() {
        return types;
    }

    int contributors() {
        return contributors;
    }

    int months() {
        return months;
    }
}
