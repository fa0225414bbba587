package org.mizani.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

class AnnouncerTest {

    private final Announcer announcer = new Announcer();

    @Test
    void what_a_page_opens_with_is_not_read_out() {
        announcer.say("first");
        assertThat(announcer.getText()).isEmpty();
        announcer.say("second");
        assertThat(announcer.getText()).isEqualTo("second");
    }

    @Test
    void the_same_words_are_read_out_again() {
        announcer.say("first");
        announcer.say("same");
        String once = announcer.getText();
        announcer.say("same");
        assertThat(announcer.getText()).isNotEqualTo(once).startsWith("same");
        announcer.say("same");
        assertThat(announcer.getText()).isEqualTo(once);
    }

    @Test
    void the_sentence_with_the_result_comes_before_the_rest() {
        Paragraph result = new Paragraph("USD 5m short");
        result.addClassName(Announcer.RESULT);
        assertThat(said(new Div(new H2("Money"), new Paragraph("About"), table(), new Div(result))))
                .isEqualTo("USD 5m short");
        assertThat(said(new Div(new H2("Money"), new Paragraph("About"), table())))
                .isEqualTo("Women by month");
        assertThat(said(new Div(new H2("Money"), new Paragraph("About")))).isEqualTo("Money");
        assertThat(said(new Div())).isEmpty();
    }

    private String said(Div shown) {
        announcer.say("before");
        announcer.sayFirst(shown);
        return announcer.getText();
    }

    private static NativeTable table() {
        NativeTable table = new NativeTable();
        table.setCaptionText("Women by month");
        return table;
    }
}
