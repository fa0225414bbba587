package org.mizani.financing.fund;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of the AU Peace Fund, named by the category of a claim; names are {@code fund.part.<code>}. */
public enum FundPart {
    /** What member states pay in, to be invested. */
    ENDOWMENT("endowment", "dotation", "capital"),
    MEDIATION(
            "mediation and preventive diplomacy",
            "preventive diplomacy and mediation",
            "mediation",
            "window 1",
            "mediation et diplomatie preventive",
            "guichet 1"),
    INSTITUTIONAL_CAPACITY(
            "institutional capacity",
            "institutional capacity building",
            "window 2",
            "capacites institutionnelles",
            "renforcement des capacites institutionnelles",
            "guichet 2"),
    PEACE_SUPPORT_OPERATIONS(
            "peace support operations",
            "window 3",
            "operations de soutien a la paix",
            "operations d’appui a la paix",
            "guichet 3"),
    CRISIS_RESERVE("crisis reserve facility", "crf", "crisis reserve", "facilite de reserve de crise");

    private static final String BETWEEN = "|";

    private final String categories;

    FundPart(String... categories) {
        this.categories = "|" + String.join("|", categories) + "|";
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param category as a file writes it, whatever its accents and capitals */
    static Optional<FundPart> ofCategory(String category) {
        String folded = Normalizer.normalize(category.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\'', '’')
                .replaceAll("\\s+", " ")
                .replace(BETWEEN, " ")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(p -> p.categories.contains(BETWEEN + folded + BETWEEN))
                .findFirst();
    }

    static Optional<FundPart> byCode(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}
