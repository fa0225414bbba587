package org.mizani.contributors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1     , 1-19
            19    , 1-19
            20    , 20-99
            99    , 20-99
            100   , 100-499
            499   , 100-499
            500   , 500-plus
            20516 , 500-plus
            """)
    void each_number_of_people_has_one_class(long people, String code) {
        assertThat(SizeClass.of(people).map(SizeClass::code)).contains(code);
        assertThat(SizeClass.byCode(code)).isEqualTo(SizeClass.of(people));
    }

    @Test
    void nobody_has_no_class() {
        assertThat(SizeClass.of(0)).isEmpty();
        assertThat(SizeClass.byCode("many")).isEmpty();
        assertThat(Stream.of(SizeClass.values()).map(SizeClass::code))
                .containsExactly("500-plus", "100-499", "20-99", "1-19");
    }
}
