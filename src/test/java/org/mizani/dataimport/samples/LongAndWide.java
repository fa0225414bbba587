package org.mizani.dataimport.samples;

import java.util.Map;

/** Twelve groups of people of two months, one a row, and two a row. */
final class LongAndWide {

    static final String LONG = """
            Operation | Date | Component | Contributor | Women | Men
            AMISOM | 2015-01-31 | Troops | Uganda | 120 | 6101
            AMISOM | 2015-01-31 | Formed police units | Uganda | 11 | 129
            AMISOM | 2015-01-31 | Troops | Burundi | 88 | 5344
            AMISOM | 2015-01-31 | Formed police units | Burundi | 9 | 131
            AMISOM | 2015-01-31 | Troops | Ethiopia | 0 | 4000
            AMISOM | 2015-01-31 | Formed police units | Ethiopia | 14 | 126
            AMISOM | 2015-02-28 | Troops | Uganda | 121 | 6088
            AMISOM | 2015-02-28 | Formed police units | Uganda | 12 | 128
            AMISOM | 2015-02-28 | Troops | Burundi | 90 | 5301
            AMISOM | 2015-02-28 | Formed police units | Burundi | n/a | 131
            AMISOM | 2015-02-28 | Troops | Ethiopia | 3 | 4012
            AMISOM | 2015-02-28 | Formed police units | Ethiopia | 15 | 125
            """;

    static final String WIDE = """
            Operation | Date | Contributor | Troops | < | Formed police units | <
            ^ | ^ | ^ | Women | Men | Women | Men
            AMISOM | 2015-01-31 | Uganda | 120 | 6101 | 11 | 129
            AMISOM | 2015-01-31 | Burundi | 88 | 5344 | 9 | 131
            AMISOM | 2015-01-31 | Ethiopia | 0 | 4000 | 14 | 126
            AMISOM | 2015-02-28 | Uganda | 121 | 6088 | 12 | 128
            AMISOM | 2015-02-28 | Burundi | 90 | 5301 | n/a | 131
            AMISOM | 2015-02-28 | Ethiopia | 3 | 4012 | 15 | 125
            """;

    private static final Map<String, String> FRENCH = Map.of(
            "Operation", "Opération",
            "Component", "Composante",
            "Contributor", "Pays contributeur",
            "Women", "Femmes",
            "Men", "Hommes",
            "Troops", "Troupes",
            "Formed police units", "Unités de police constituées",
            "Uganda", "Ouganda",
            "Ethiopia", "Éthiopie");

    private LongAndWide() {}

    static String french(String table) {
        String french = table;
        for (Map.Entry<String, String> word : FRENCH.entrySet()) {
            french = french.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
        }
        return french;
    }
}
