package org.mizani.dataimport.samples;

import java.io.IOException;
import java.util.List;

/** Where headings, notes and totals may stand. */
final class LayoutSamples {

    private LayoutSamples() {}

    static List<Sample> all() throws IOException {
        return List.of(
                Sample.of(
                        "13-hidden-sheet.xlsx",
                        Book.of("Personnel", FormatSamples.TABLE).withHidden("Last year", """
                                Operation | Date | Component | Contributor | Women | Men
                                AMISOM | 2014-01-31 | Troops | Uganda | 99 | 6000
                                """)),
                Sample.of("14-notes-above.xlsx", "Personnel", """
                        Strength by contributor, for the planning cell
                        Invented figures, not for publication

                        Prepared by | Planning cell

                        """ + FormatSamples.TABLE),
                Sample.of("15-two-row-header.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Personnel | <
                        ^ | ^ | ^ | ^ | Women | Men
                        AMISOM | 2015-01-31 | Troops | Uganda | 120 | 6101
                        AMISOM | 2015-01-31 | Troops | Burundi | 88 | 5344
                        """),
                Sample.of("16-three-row-header.xlsx", "Personnel", """
                        Operation | Date | Contributor | Personnel deployed | < | < | <
                        ^ | ^ | ^ | Troops | < | Formed police units | <
                        ^ | ^ | ^ | Women | Men | Women | Men
                        AMISOM | 2015-01-31 | Uganda | 120 | 6101 | 11 | 129
                        AMISOM | 2015-01-31 | Burundi | 88 | 5344 | - | -
                        """),
                Sample.of("17-type-over-f-m-t.xlsx", "Personnel", """
                        Operation | Date | Contributor | Troops | < | < | Individual police | < | <
                        ^ | ^ | ^ | F | M | T | F | M | T
                        AMISOM | 2015-01-31 | KEN | 12 | 345 | 357 | 21 | 60 | 81
                        AMISOM | 2015-01-31 | UGA | 120 | 6101 | 6221 | 8 | 41 | 49
                        AMISOM | 2015-01-31 | BDI | 88 | 5344 | 5432 | | |
                        """),
                Sample.of("18-hxl-tags.xlsx", "Personnel", """
                        Operation | Stand | Component | Land | Frauen | Männer
                        #operations+code | #date+reported | #group+type | #country+code | #affected+f | #affected+m
                        AMISOM | 2015-01-31 | Troops | UGA | 120 | 6101
                        AMISOM | 2015-01-31 | Troops | BDI | 88 | 5344
                        """),
                Sample.of("19-totals-right.xlsx", "Personnel", """
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | Uganda | 120 | 6101
                        AMISOM | 2015-01-31 | Troops | Burundi | 88 | 5344
                        Sub-total | | | | 208 | 11445
                        AMISOM | 2015-01-31 | Individual Police | Kenya | 21 | 60
                        AMISOM | 2015-01-31 | Individual Police | Uganda | 8 | 41
                        Sub-total | | | | 29 | 101
                        Grand total | | | | 237 | 11546
                        """),
                Sample.of("20-footnotes.xlsx", "Personnel", FormatSamples.TABLE + """

                        * As counted on the last day of the month
                        Source: invented for tests
                        Note: Kenya sends police only. See also the list of 2014, of which 3 copies exist.
                        """),
                Sample.of("21-two-tables.xlsx", "Personnel", """
                        Table 1: military
                        Operation | Date | Component | Contributor | Women | Men
                        AMISOM | 2015-01-31 | Troops | Uganda | 120 | 6101
                        AMISOM | 2015-01-31 | Troops | Burundi | 88 | 5344

                        Table 2: police
                        Operation | Date | Contributor | Component | Men | Women
                        AMISOM | 2015-01-31 | Kenya | Individual Police | 60 | 21
                        """),
                Sample.of("22-type-by-sex.xlsx", "Personnel", """
                        Operation | Date | Contributor | Troops Women | Troops Men | Formed Police Units Women | Formed Police Units Men
                        AMISOM | 2015-01-31 | UGA | 120 | 6101 | 11 | 129
                        AMISOM | 2015-01-31 | KEN | 12 | 345 | |
                        """),
                Sample.of("23-months-over-sexes.xlsx", "Personnel", """
                        Operation | Component | Contributor | JAN2009 | < | FEB2009 | < | MAR2009 | <
                        ^ | ^ | ^ | F | M | F | M | F | M
                        AMISOM | Troops | UGA | 10 | 2401 | 11 | 2388 | 12 | 2405
                        AMISOM | Troops | BDI | 8 | 1702 | 8 | 1699 | - | -
                        """),
                Sample.of("24-titre-hommes-femmes.xlsx", "Effectifs", """
                        État des effectifs | < | < | < | < | < | < | < | <

                        Opération | Date | Pays contributeur | Troupes | < | < | Unités de police constituées | < | <
                        ^ | ^ | ^ | H | F | Total | H | F | Total
                        AMISOM | 2015-01-31 | Ouganda | 6101 | 120 | 6221 | 129 | 11 | 140
                        AMISOM | 2015-01-31 | Kenya | 345 | 12 | 357 | - | - | -
                        """),
                Sample.of("54-months-without-sex.xlsx", "Personnel", """
                        Operation | Component | Contributor | JAN2009 | FEB2009
                        AMISOM | Troops | UGA | 2411 | 2399
                        AMISOM | Troops | BDI | 1710 | 1707
                        """),
                Sample.of("55-open-document-merged.ods", "Personnel", """
                        Operation | Date | Contributor | Troops | < | < | Individual police | < | <
                        ^ | ^ | ^ | F | M | T | F | M | T
                        AMISOM | 2015-01-31 | KEN | 12 | 345 | 357 | 21 | 60 | 81
                        AMISOM | 2015-01-31 | UGA | 120 | 6101 | 6221 | | |
                        """),
                Sample.of("59-joined-headings-saved-as-text.csv", "", """
                        Operation | Date | Contributor | Troops | < | < | Individual police | < | <
                        ^ | ^ | ^ | F | M | T | F | M | T
                        AMISOM | 2015-01-31 | KEN | 12 | 345 | 357 | 21 | 60 | 81
                        AMISOM | 2015-01-31 | UGA | 120 | 6101 | 6221 | | |
                        """),
                Sample.of("60-old-format-joined.xls", "Personnel", """
                        Operation | Date | Contributor | Troops | < | < | Individual police | < | <
                        ^ | ^ | ^ | F | M | T | F | M | T
                        AMISOM | 2015-01-31 | KEN | 12 | 345 | 357 | 21 | 60 | 81
                        AMISOM | 2015-01-31 | UGA | 120 | 6101 | 6221 | | |
                        """));
    }
}
