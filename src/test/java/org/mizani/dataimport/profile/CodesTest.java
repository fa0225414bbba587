package org.mizani.dataimport.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mizani.dataimport.Answers;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.CodeList.Match;

class CodesTest {

    private static final Match NEAR = new Match.Near("AMISOM", "African Union Mission in Somalia");

    @Test
    void an_answer_decides_what_a_text_means() {
        Codes codes = new Codes(List.of(new Operations()), new Answers(Map.of("code operation AMISON", "AMISOM")));
        assertThat(codes.match("operation", " AMISON ")).isEqualTo(new Match.Known("AMISOM"));
        assertThat(codes.match("operation", "AMISONN")).as("another text").isEqualTo(NEAR);
    }

    @Test
    void a_text_said_to_be_new_gets_a_code_of_its_own() {
        Codes codes = new Codes(List.of(new Operations()), new Answers(Map.of("code operation AMISON", "new")));
        assertThat(codes.match("operation", "AMISON")).isEqualTo(new Match.New("AMISON"));
    }

    @Test
    void an_answer_that_is_no_code_leaves_the_question_open() {
        Codes codes = new Codes(List.of(new Operations()), new Answers(Map.of("code operation AMISON", "AMISOMM")));
        assertThat(codes.match("operation", "AMISON")).isEqualTo(NEAR);
    }

    @Test
    void new_entries_are_counted_once_each_also_after_they_were_created() {
        List<String> created = new ArrayList<>();
        Codes codes = new Codes(List.of(new Operations() {
            @Override
            public void create(String code, String name) {
                created.add(code);
            }
        }));
        codes.firstTime("operation", "A", "A");
        codes.firstTime("operation", "A", "A");
        codes.creation().run();
        codes.firstTime("operation", "B", "B");
        assertThat(codes.news("operation")).isEqualTo(2);
        assertThat(created).containsExactly("A");
    }

    private static class Operations implements CodeList {

        @Override
        public String name() {
            return "operation";
        }

        @Override
        public Optional<String> named(String text) {
            return text.equals("AMISOM") ? Optional.of(text) : Optional.empty();
        }

        @Override
        public Match match(String text) {
            return text.equals("AMISOM") ? new Match.Known(text) : NEAR;
        }

        @Override
        public Match asNew(String text) {
            return new Match.New(text);
        }

        @Override
        public void create(String code, String name) {
            throw new UnsupportedOperationException();
        }
    }
}
