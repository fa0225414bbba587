package org.mizani.operations.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.dataimport.CodeList.Match;

/** Names as the tables of {@code data-import/codes} have them, without a database. */
class NamesTest {

    private static final List<Locale> LANGUAGES = Stream.of("en", "fr", "pt", "es", "ar", "sw")
            .map(Locale::forLanguageTag)
            .toList();
    private static final String LARGEST_CONTRIBUTORS =
            "NPL BGD IND PAK IDN CHN LKA JOR FJI MNG KHM URY PER BRA ARG SLV GTM FRA ITA ESP DEU GBR IRL PRT NLD SWE"
                    + " NOR DNK FIN AUT POL HUN SVK SVN HRV SRB ROU BGR GRC CZE CHE BEL EST LVA LTU USA CAN AUS NZL JPN"
                    + " KOR THA MYS PHL VNM KAZ KGZ TJK UKR RUS TUR YEM";
    private static final Registers SHIPPED = RegisterFiles.shipped();

    private final Lookup contributors = Lookup.closed(() -> index(Registers.CONTRIBUTOR), OfficialNames::match);
    private final Lookup operations = new Lookup(
            () -> index(Registers.OPERATION),
            (index, folded) -> pastOperations().code(folded).map(Match.New::new),
            Nearness.SLIPS,
            text -> new Match.New(CodeText.of(text, 40)));
    private final WordLists lists = new WordLists();

    /** A failure names what to add to the aliases of {@code data-import/codes/countries.csv}. */
    @Test
    void members_of_the_african_union_and_large_contributors_are_known_in_six_languages() {
        List<String> codes = new ArrayList<>(SHIPPED.countries().stream()
                .filter(Registers.Country::auMember)
                .map(Registers.Country::code)
                .toList());
        codes.addAll(List.of(LARGEST_CONTRIBUTORS.split(" ")));
        TreeSet<String> unknown = new TreeSet<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = Locale.of("", alpha2);
            for (Locale language : LANGUAGES) {
                String name = country.getDisplayCountry(language);
                if (codes.contains(country.getISO3Country())
                        && !contributors.match(name).equals(new Match.Known(country.getISO3Country()))) {
                    unknown.add(country.getISO3Country() + "|" + name);
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(110);
        assertThat(unknown).isEmpty();
    }

    /** A failure names what to add to the aliases of {@code data-import/codes/currencies.csv}. */
    @ParameterizedTest
    @ValueSource(
            strings = {"USD", "EUR", "GBP", "XOF", "XAF", "KES", "ETB", "UGX", "NGN", "ZAR", "JPY", "CNY", "SEK", "NOK"
            })
    void currencies_of_budgets_and_donors_are_known_in_six_languages(String code) {
        for (Locale language : LANGUAGES) {
            String name = Currency.getInstance(code).getDisplayName(language);
            assertThat(lists.currencies().match(name)).as(name).isEqualTo(new Match.Known(code));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        Cote d'Ivoire                     ; CIV
        Côte d’Ivoire                     ; CIV
        Côte dʼIvoire                     ; CIV
        COTE D´IVOIRE                     ; CIV
        Ivory Coast                       ; CIV
        Tanzanie                          ; TZA
        Tanzania, United Republic of      ; TZA
        United Republic of Tanzania       ; TZA
        tza                               ; TZA
        DRC                               ; COD
        RDC                               ; COD
        Congo, Dem. Rep.                  ; COD
        Congo, Rep.                       ; COG
        Republic of Congo                 ; COG
        Burma                             ; MMR
        Gambia, The                       ; GMB
        Egypt, Arab Rep.                  ; EGY
        Federal Republic of Nigeria       ; NGA
        République du Niger               ; NER
        Republic of Guinea                ; GIN
        Republic of Guinea-Bissau         ; GNB
        Jamhuri ya Kenya                  ; KEN
        جمهورية مالي                      ; MLI
        People’s Republic of China        ; CHN
        Republic of Korea                 ; KOR
        Afrika Kusini                     ; ZAF
        Bosnia & Herzegovina              ; BIH
        ٠٢٤                               ; AGO
        """)
    void countries_are_known_by_what_files_call_them(String text, String code) {
        assertThat(contributors.match(text)).isEqualTo(new Match.Known(code));
        assertThat(contributors.match("\u200f" + text + "\u00a0")).isEqualTo(new Match.Known(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Niger                  ; NER
        Nigeria                ; NGA
        Guinea                 ; GIN
        Guinea-Bissau          ; GNB
        Equatorial Guinea      ; GNQ
        Papua New Guinea       ; PNG
        Congo                  ; COG
        Democratic Republic of the Congo ; COD
        Dominica               ; DMA
        Dominican Republic     ; DOM
        Mali                   ; MLI
        Malawi                 ; MWI
        Austria                ; AUT
        Australia              ; AUS
        Iran                   ; IRN
        Iraq                   ; IRQ
        Sudan                  ; SDN
        South Sudan            ; SSD
        Mauritania             ; MRT
        Mauritius              ; MUS
        Gambia                 ; GMB
        Zambia                 ; ZMB
        Slovakia               ; SVK
        Slovenia               ; SVN
        Swaziland              ; SWZ
        Switzerland            ; CHE
        Liberia                ; LBR
        Libya                  ; LBY
        """)
    void countries_with_like_names_are_themselves_and_their_slips_are_asked_about(String text, String code) {
        assertThat(contributors.match(text)).isEqualTo(new Match.Known(code));
        if (text.length() < 12) {
            for (String slip : slips(text)) {
                assertThat(contributors.match(slip)).as(slip).isNotInstanceOf(Match.Alike.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        UNMIS                             ; UNMISS
        UNMISS                            ; UNMIS
        MINUSCA                           ; MINUSMA
        MINUSMA                           ; MINUSCA
        MINURCA                           ; MINUSCA
        MINURCAT                          ; MINURCA
        UNOMIL                            ; UNMIL
        AMIS                              ; AMISOM
        AMISOM                            ; AMISON
        UNOSOM II                         ; UNOSOM-I
        United Nations Mission in the Sudan ; UNMISS
        """)
    void operations_with_like_names_are_never_taken_for_one_another(String text, String other) {
        assertThat(operations.match(text)).isInstanceOfAny(Match.Known.class, Match.New.class);
        assertThat(codeOf(operations.match(text))).isNotEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMISON", "MINUSTA", "MINUSXA", "UNMISA", "AUSOM", "ATMIZ", "UNAMIDD"})
    void a_slip_in_an_acronym_is_asked_about_or_new_but_never_taken(String text) {
        assertThat(operations.match(text)).isInstanceOfAny(Match.Near.class, Match.New.class);
        assertThat(operations.match("AMISON")).isInstanceOf(Match.Near.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Central Afrcan Republic           ; CAF
        Central African Repubic           ; CAF
        Equitorial Guinea                 ; GNQ
        United Republic of Tanzaniia      ; TZA
        Dominicain Republic               ; DOM
        """)
    void a_slip_in_a_long_name_that_is_like_no_other_is_taken_and_told(String text, String code) {
        assertThat(contributors.match(text))
                .isInstanceOfSatisfying(
                        Match.Alike.class, alike -> assertThat(alike.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ethopia", "Nigera", "Domnica", "Rwnda", "Sudann"})
    void a_slip_in_a_short_name_is_asked_about(String text) {
        assertThat(contributors.match(text)).isInstanceOf(Match.Near.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "Helicopters", "Republic of China", "$", "People", "Kosova Republic of X"})
    void anything_else_is_unknown_or_asked_about(String text) {
        assertThat(contributors.match(text)).isInstanceOfAny(Match.Unknown.class, Match.Near.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        currency       ; U.S. Dollars          ; USD
        currency       ; US$                   ; USD
        currency       ; dollars EU            ; USD
        currency       ; dollars américains    ; USD
        currency       ; dólares               ;
        currency       ; $                     ;
        currency       ; FCFA                  ;
        currency       ; dólares dos EUA       ; USD
        currency       ; Dola za Marekani      ; USD
        currency       ; الدولار الأمريكي      ; USD
        currency       ; euros                 ; EUR
        currency       ; Livres sterling       ; GBP
        currency       ; F CFA (BCEAO)         ; XOF
        personnel-type ; Wanajeshi             ; troops
        personnel-type ; Waangalizi wa kijeshi ; experts-on-mission
        funding-kind   ; Matumizi              ; expenditure
        funding-kind   ; المتأخرات             ; arrears
        scope          ; Bajeti ya misheni     ; mission-budget
        channel        ; Umoja wa Ulaya        ; eu
        payment-form   ; Taslimu               ; cash
        """)
    void words_are_known_in_all_languages_and_what_means_several_is_not(String list, String text, String code) {
        Match match = switch (list) {
            case "currency" -> lists.currencies().match(text);
            case "personnel-type" -> lists.personnelTypes().match(text);
            case "funding-kind" -> lists.fundingKinds().match(text);
            case "scope" -> lists.scopes().match(text);
            case "channel" -> lists.channels().match(text);
            default -> lists.paymentForms().match(text);
        };
        if (code == null) {
            assertThat(match).isInstanceOfAny(Match.Unknown.class, Match.Near.class);
        } else {
            assertThat(match).isEqualTo(new Match.Known(code));
        }
    }

    @Test
    void two_letters_are_a_country_unless_they_are_short_for_something_else() {
        assertThat(Alpha2.alpha3("TZ")).hasValue("TZA");
        assertThat(Alpha2.unsure("TZ")).isFalse();
        assertThat(Alpha2.unsure("AU")).as("the African Union").isTrue();
        assertThat(Alpha2.alpha3("tz")).as("a word such as in or no").isEmpty();
        assertThat(Alpha2.alpha3("XX")).isEmpty();
    }

    private static NameIndex index(String register) {
        Map<String, List<String>> names = new java.util.TreeMap<>();
        SHIPPED.aliases()
                .getOrDefault(register, new java.util.TreeMap<>())
                .forEach((name, code) ->
                        names.computeIfAbsent(code, c -> new ArrayList<>()).add(name));
        return new NameIndex(names.entrySet().stream()
                .map(e -> new NameIndex.Entry(e.getKey(), e.getKey(), e.getValue()))
                .toList());
    }

    private static NameIndex pastOperations() {
        return new NameIndex(SHIPPED.pastOperations().stream()
                .map(p ->
                        new NameIndex.Entry(p.operation().code(), p.operation().nameEn(), p.names()))
                .toList());
    }

    private static String codeOf(Match match) {
        return switch (match) {
            case Match.Known(String code) -> code;
            case Match.Alike(String code, String name) -> code;
            case Match.Near(String code, String name) -> code;
            case Match.New(String code) -> code;
            case Match.Unknown() -> "";
        };
    }

    private static List<String> slips(String name) {
        List<String> slips = new ArrayList<>();
        for (int i = 1; i < name.length(); i++) {
            slips.add(name.substring(0, i) + name.substring(i + 1));
            slips.add(name.substring(0, i) + name.charAt(i) + name.substring(i));
        }
        return slips;
    }
}
