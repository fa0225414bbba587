package org.mizani.ui.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.metrics.MetricValue;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, 2025-07-01, 1 July 2025,    1 Jul 2025
            fr, 2025-07-01, 1er juillet 2025, 1er juil. 2025
            fr, 2025-07-11, 11 juillet 2025, 11 juil. 2025
            """)
    void dates_are_written_as_the_language_writes_them(String language, LocalDate day, String full, String brief) {
        Formats formats = Formats.in(Locale.of(language));
        assertThat(formats.date(day)).isEqualTo(full);
        assertThat(formats.shortDate(day)).isEqualTo(brief);
    }

    @Test
    void figures_are_rounded_half_up_and_absence_is_a_word() {
        Formats english = Formats.in(Locale.ENGLISH);
        assertThat(english.share(MetricValue.of(new BigDecimal("0.17945")))).isEqualTo("17.9\u00a0%");
        assertThat(english.share(MetricValue.of(new BigDecimal("0.1795")))).isEqualTo("18.0\u00a0%");
        assertThat(english.money(MetricValue.of(new BigDecimal("149800000")), "USD"))
                .isEqualTo("USD\u00a0149.8m");
        assertThat(english.count(MetricValue.notReported())).isEqualTo("not reported");
    }

    @Test
    void points_below_two_are_singular_in_french() {
        assertThat(Formats.in(Locale.FRENCH).points(MetricValue.of(new BigDecimal("-0.0083"))))
                .endsWith("0,8 point");
        assertThat(Formats.in(Locale.FRENCH).points(MetricValue.of(new BigDecimal("0.0196"))))
                .endsWith("2,0 points");
        assertThat(Formats.in(Locale.ENGLISH).points(MetricValue.of(new BigDecimal("-0.0083"))))
                .endsWith("0.8 points");
    }
}
