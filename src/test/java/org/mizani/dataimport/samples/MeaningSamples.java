package org.mizani.dataimport.samples;

import java.io.IOException;
import java.util.List;

/** Headings in many languages, values that stand outside the table, and what must be asked. */
final class MeaningSamples {

    private MeaningSamples() {}

    static List<Sample> all() throws IOException {
        return List.of(
                Sample.of("31-francais.xlsx", "Effectifs", """
                        Opération | Date du rapport | Composante | Pays contributeur | Femmes | Hommes | Observations
                        AMISOM | 2015-01-31 | Troupes | Ouganda | 120 | 6101 | relève en cours
                        AMISOM | 2015-01-31 | Unités de police constituées | Sénégal | 11 | 129 |
                        """),
                Sample.of("32-portugues.xlsx", "Efetivos", """
                        Operação | Data | Componente | País contribuinte | Mulheres | Homens
                        AMISOM | 2015-01-31 | Tropas | Quénia | 12 | 345
                        AMISOM | 2015-01-31 | Tropas | Etiópia | 20 | 4000
                        """),
                Sample.of("33-espanol.xlsx", "Personal", """
                        Operación | Fecha | Componente | País contribuyente | Mujeres | Hombres
                        AMISOM | 2015-01-31 | Tropas | Kenia | 12 | 345
                        AMISOM | 2015-01-31 | Tropas | Uganda | 120 | 6101
                        """),
                Sample.of("34-arabic.xlsx", "الأفراد", """
                        العملية | التاريخ | المكون | البلد المساهم | النساء | الرجال
                        AMISOM | 2015-01-31 | القوات | أوغندا | 120 | 6101
                        AMISOM | 2015-01-31 | القوات | كينيا | 12 | 345
                        """),
                Sample.of("35-kiswahili.xlsx", "Askari", """
                        Operesheni | Tarehe | Aina ya askari | Nchi | Wanawake | Wanaume
                        AMISOM | 2015-01-31 | Troops | Kenya | 12 | 345
                        AMISOM | 2015-01-31 | Troops | Uganda | 120 | 6101
                        """),
                Sample.of("36-nearly-a-heading.xlsx", "Personnel", """
                        Operation | Date | Component | Contributer | Women | Men
                        AMISOM | 2015-01-31 | Troops | UGA | 120 | 6101
                        """),
                Sample.of("37-date-in-title.xlsx", "Personnel", """
                        Strength as of 31-Jan-2015

                        Operation | Component | Contributor | Women | Men
                        AMISOM | Troops | UGA | 120 | 6101
                        AMISOM | Troops | BDI | 88 | 5344
                        """),
                Sample.of("38-date-in-sheet-name.xlsx", "31 January 2015", """
                        Operation | Component | Contributor | Women | Men
                        AMISOM | Troops | UGA | 120 | 6101
                        """),
                Sample.of("39-strength-2015-01-31.xlsx", "Personnel", """
                        Operation | Component | Contributor | Women | Men
                        AMISOM | Troops | UGA | 120 | 6101
                        AMISOM | Troops | KEN | 12 | 345
                        """),
                Sample.of("40-operation-in-title.xlsx", "Personnel", """
                        African Union Mission in Somalia (AMISOM): strength as of 31 January 2015

                        Component | Contributor | Women | Men
                        Troops | UGA | 120 | 6101
                        Troops | BDI | 88 | 5344
                        """),
                Sample.of("42-number-asked.xlsx", "Funding", """
                        Operation | Kind | Partner | Date | Scope | Amount | Currency
                        AMISOM | Pledge | EU | 2019-03-15 | Stipends | '1.028 | USD
                        AMISOM | Pledge | NATO | 2019-03-15 | Stipends | 750 | USD
                        """),
                Sample.of("43-date-asked.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AUSSOM | '03/04/2025 | Troops | UGA | 120 | 4101
                        AUSSOM | '05/05/2025 | Troops | UGA | 121 | 4095
                        """),
                Sample.of("44-nearly-an-operation.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISON | 2015-01-31 | Troops | UGA | 120 | 6101
                        AMISOM | 2015-01-31 | Troops | BDI | 88 | 5344
                        """),
                Sample.of("58-several-questions.xlsx", "Personnel", """
                        Operation | Date | Component | Contributed by | Women | Men
                        AMISON | '03/04/2015 | Troops | UGA | 120 | 6101
                        AMISON | '03/04/2015 | Individual Police | KEN | 21 | 60
                        """),
                Sample.of("61-months-of-women.xlsx", "Personnel", """
                        Women deployed, by month

                        Operation | Component | Contributor | JAN2009 | FEB2009
                        AMISOM | Troops | UGA | 10 | 11
                        """),
                Sample.of("62-heading-asked.xlsx", "Personnel", """
                        Operation | Date | Component | Contributed by | Women | Men
                        AMISOM | 2015-01-31 | Troops | UGA | 120 | 6101
                        AMISOM | 2015-01-31 | Troops | BDI | 88 | 5344
                        """));
    }
}
