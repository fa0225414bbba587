package org.mizani.operations.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.CodeList.Match;

class WordListsTest {

    private final WordLists lists = new WordLists();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Troops                 , troops
                    contingent troop       , troops
                    Experts on Mission     , experts-on-mission
                    Military observer      , experts-on-mission
                    Staff Officer          , staff-officers
                    Formed Police Units    , formed-police
                    Individual Police      , individual-police
                    Civilian Police        , individual-police
                    Unités de police constituées, formed-police
                    Officiers d'état-major , staff-officers
                    observers-and-staff    , observers-and-staff
                    المراقبون العسكريون    , experts-on-mission
                    """)
    void a_type_of_personnel_is_known_by_what_files_call_it(String text, String code) {
        assertThat(lists.personnelTypes().match(text)).isEqualTo(new Match.Known(code));
    }

    @Test
    void a_slip_is_asked_about_and_anything_else_is_unknown() {
        assertThat(lists.personnelTypes().match("Formed Polic Units"))
                .isEqualTo(new Match.Near("formed-police", "Formed Police Units"));
        assertThat(lists.personnelTypes().match("Helicopters")).isEqualTo(new Match.Unknown());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    funding-kind, Requirement       , requirement
                    funding-kind, Assessed paid     , assessed-paid
                    funding-kind, Cash on hand      , cash-on-hand
                    funding-kind, Promesse          , pledge
                    funding-kind, Arriérés          , arrears
                    channel     , AU Peace Fund     , au-peace-fund
                    channel     , UN assessed       , un-assessed
                    channel     , REC               , rec
                    scope       , Mission budget    , mission-budget
                    scope       , All-in            , all-in
                    scope       , Budget de la mission, mission-budget
                    payment-form, Cash              , cash
                    payment-form, en nature         , in-kind
                    currency    , usd               , USD
                    currency    , US$               , USD
                    currency    , €                 , EUR
                    currency    , CFA Franc BEAC    , XAF
                    """)
    void the_words_of_the_funding_sheet_are_known(String list, String text, String code) {
        CodeList found = switch (list) {
            case "funding-kind" -> lists.fundingKinds();
            case "channel" -> lists.channels();
            case "scope" -> lists.scopes();
            case "payment-form" -> lists.paymentForms();
            default -> lists.currencies();
        };
        assertThat(found.name()).isEqualTo(list);
        assertThat(found.match(text)).isEqualTo(new Match.Known(code));
    }
}
