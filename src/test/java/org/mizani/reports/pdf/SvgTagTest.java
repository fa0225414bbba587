package org.mizani.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SvgTagTest {

    @Test
    void a_drawing_shrinks_in_proportion_and_gets_a_description() {
        assertThat(SvgTag.of("<svg width=\"720\" height=\"360\" id=\"a\"><g stroke-width=\"2\"/></svg>")
                        .shrunk(600, "rises & \"falls\""))
                .isEqualTo("<svg id=\"a\" width=\"600\" height=\"300\" viewBox=\"0 0 720.0 360.0\""
                        + " alt=\"rises &amp; &quot;falls&quot;\"><g stroke-width=\"2\"/></svg>");
    }

    @Test
    void its_own_description_and_coordinates_stay() {
        assertThat(SvgTag.of("<svg alt=\"own\" width=\"10\" height=\"10\" viewBox=\"0 0 10 10\"></svg>")
                        .shrunk(5, "other"))
                .contains("alt=\"own\"", "viewBox=\"0 0 10 10\"")
                .doesNotContain("other");
    }

    @Test
    void something_else_is_refused() {
        assertThatThrownBy(() -> SvgTag.of("<p/>").shrunk(5, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
