package org.mizani.tables.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.tables.Tables;

@ViewPackages(classes = TableView.class)
class TableViewTest extends BrowserlessTest {

    private String html = "";

    @BeforeEach
    void shows_a_table() {
        html = new TableView(Tables.ofComponents(), Locale.ENGLISH).getElement().getOuterHTML();
    }

    @Test
    void the_table_is_semantic() {
        assertThat(html)
                .contains("<caption>Women and men by component", "scope=\"col\"", "scope=\"row\"")
                .doesNotContain("style=");
    }

    @Test
    void a_figure_links_to_its_source() {
        assertThat(html).contains("href=\"source/headcount-1-women\"").contains(">12,967</a>");
    }

    @Test
    void a_status_has_a_shape_and_a_word() {
        assertThat(html).contains("status-below").contains("◐").contains("below");
    }

    @Test
    void a_mark_is_explained_below() {
        assertThat(html).contains("figures-marks").contains("rests on rows with both sexes");
    }

    @Test
    void the_table_scrolls_in_a_focusable_region() {
        assertThat(html).contains("tabindex=\"0\"").contains("role=\"region\"");
    }

    @Test
    void the_region_of_a_twin_has_a_name_of_its_own() {
        assertThat(TableView.twin(Tables.ofComponents(), Locale.ENGLISH)
                        .getElement()
                        .getOuterHTML())
                .contains("aria-label=\"Figures of the chart: Women and men by component");
    }

    @Test
    void every_table_can_be_saved() {
        assertThat(html)
                .contains(">Save this table (CSV)</a>")
                .contains("aria-label=\"Save this table (Excel): Women and men by component");
    }

    @Test
    void part_of_a_table_cannot() {
        assertThat(TableView.partOf(Tables.ofComponents(), Locale.ENGLISH)
                        .getElement()
                        .getOuterHTML())
                .doesNotContain("Save this table");
    }
}
