package org.mizani.dataimport.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How people write codes, numbers, dates and nothing. */
final class ValueSamples {

    private ValueSamples() {}

    static List<Sample> all() throws IOException {
        return List.of(
                Sample.of("25-country-numbers.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | 24 | 12 | 345
                        AMISOM | 2015-01-31 | Troops | 72 | 8 | 141
                        AMISOM | 2015-01-31 | Troops | 800 | 120 | 6101
                        """),
                Sample.of("26-blanks-and-apostrophes.csv", "", """
                        ␠Operation␠␠ | Date␠ | Component | Contributor | Women | Men
                        AMISOM␠␠ | 2015-01-31␠ | Troops␠ | ␠Uganda | '␠120 | 6101␠
                        ''AMISOM | ''2015-01-31 | Troops | Cote d’Ivoire | ''5 | ''95
                        """),
                Sample.of("27-not-reported.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | UGA | NA | 6101
                        AMISOM | 2015-01-31 | Troops | BDI | '- | …
                        AMISOM | 2015-01-31 | Troops | KEN | 0 | n/a
                        AMISOM | 2015-01-31 | Troops | RWA | | 77
                        """),
                Sample.of("28-formulas.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | UGA | =60+60 -> 120 | =6221-E2 -> 6101
                        AMISOM | 2015-01-31 | Troops | BDI | 88 | 5344
                        Total | | | | =SUM(E2:E3) -> 208 | =SUM(F2:F3) -> 11445
                        """),
                Sample.of("45-country-names.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | Cote d'Ivoire | 5 | 95
                        AMISOM | 2015-01-31 | Troops | Tanzanie | 6 | 94
                        AMISOM | 2015-01-31 | Troops | DR Congo | 7 | 93
                        """),
                Sample.of("46-two-digit-years.csv", "", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 31/01/15 | Troops | UGA | 120 | 6101
                        AMISOM | 31/01/15 | Troops | BDI | 88 | 5344
                        """),
                Sample.of("56-day-month-name-year.csv", "", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 31-Jan-21 | Troops | UGA | 120 | 6101
                        AMISOM | 31 Jan 2021 | Troops | BDI | 88 | 5344
                        """),
                Sample.of("47-serial-numbers.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 42035 | Troops | UGA | 120 | 6101
                        AMISOM | 42063 | Troops | UGA | 121 | 6088
                        """),
                Sample.of("48-months.csv", "", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2009m2 | Troops | UGA | 11 | 2388
                        AMISOM | 2009m3 | Troops | UGA | 12 | 2405
                        """),
                Sample.of("49-mois.xlsx", "Effectifs", """
                        Opération | Date | Composante | Pays contributeur | Femmes | Hommes
                        AMISOM | 31 janvier 2015 | Troupes | Ouganda | 120 | 6101
                        AMISOM | 28 février 2015 | Troupes | Ouganda | 121 | 6088
                        AMISOM | mars 2015 | Troupes | Ouganda | 119 | 6090
                        """),
                Sample.of("50-arabic-digits.csv", "", """
                        العملية | التاريخ | العنصر | البلد المساهم | النساء | الرجال
                        AMISOM | ٣١ يناير ٢٠١٥ | القوات | أوغندا | ١٢٠ | ٦١٠١
                        AMISOM | ٣١ يناير ٢٠١٥ | القوات | كينيا | ١٢ | ٣٤٥
                        """),
                Sample.of("51-trimestres.xlsx", "Financement", """
                        Opération | Nature | Du | Au | Périmètre | Montant | Monnaie
                        ATMIS | Besoin | T1 2024 | T1 2024 | Budget de la mission | 1250000 | USD
                        ATMIS | Besoin | T2 2024 | T3 2024 | Budget de la mission | 2600000 | USD
                        """),
                text("41-decimal-comma.csv", """
                        Opération | Nature | Bailleur | Date | Périmètre | Montant | Monnaie
                        AMISOM | Promesse | Union européenne | 2019-03-15 | Indemnités | 1.250.000,50 | EUR
                        AMISOM | Promesse | Union africaine | 2019-03-20 | Indemnités | 2.500 | USD
                        AMISOM | Promesse | Nations Unies | 2019-04-02 | Indemnités | 12,5 | USD
                        """),
                Sample.of("52-mixed-currencies.xlsx", "Funding", """
                        Operation | Kind | Partner | Date | Scope | Amount | Currency | Cash or in kind
                        AMISOM | Pledge | European Union | 2019-05-14 | Stipends | '1.250.000,75 | EUR | Cash
                        AMISOM | Pledge | NATO | 2019-05-15 | Mission budget | '500.000,00 | GBP | In kind
                        AMISOM | Receipt | ECOWAS | 2019-06-03 | Mission budget | '12.345.678,90 | XOF | Cash
                        AMISOM | Commitment | African Union | 2019-06-30 | Stipends | '83.250,00 | USD |
                        """),
                Sample.of("63-currency-marks.xlsx", "Funding", """
                        Operation | Kind | Partner | Date | Scope | Amount | Currency
                        AMISOM | Pledge | EU | 2019-03-15 | Stipends | EUR 1,250.50 | EUR
                        AMISOM | Pledge | NATO | 2019-03-15 | Stipends | $2,500.00 | USD
                        """),
                Sample.of("53-rounded-total.xlsx", "Funding", """
                        Operation | Kind | From | To | Scope | Category | Amount | Currency
                        AUSSOM | Requirement | 2025-01-01 | 2025-06-30 | Mission budget | Stipends | 78.5 | USD
                        AUSSOM | Requirement | 2025-01-01 | 2025-06-30 | Mission budget | Fuel | 8.1 | USD
                        AUSSOM | Requirement | 2025-01-01 | 2025-06-30 | Mission budget | Rations | 3.3 | USD
                        AUSSOM | Requirement | 2025-01-01 | 2025-06-30 | Mission budget | Training | 0.4 | USD
                        Total | | | | | | 90.4 | USD
                        """),
                Sample.of("57-stocks-of-money.xlsx", "Funding", """
                        Operation | Kind | Contributor | Date | Due | Scope | Amount | Currency
                        AMISOM | Arrears | Burundi | 2019-12-31 | 2019-09-30 | Stipends | 41120 | USD
                        AMISOM | Cash on hand | | 2019-12-31 | | Stipends | 7300.25 | USD
                        """));
    }

    private static Sample text(String file, String table) {
        return new Sample(file, new TextFile(';', StandardCharsets.UTF_8, "").of(Grid.of(table)));
    }
}
