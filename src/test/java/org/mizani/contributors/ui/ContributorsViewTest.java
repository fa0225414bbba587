package org.mizani.contributors.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.contributors.GivenContributors;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class ContributorsViewTest extends SpringBrowserlessTest {

    @Autowired
    private DSLContext db;

    @BeforeEach
    void people() {
        GivenContributors.stored(db);
    }

    @Test
    void the_address_says_what_is_ranked_and_in_which_order() {
        open("contributors", "date=2024-06-30&component=troops&sort=share&order=asc");
        assertThat(rows(0)).containsExactly("Kenya", "Bangladesh", "Rwanda", "All contributors");
        open("contributors", "date=2024-06-30");
        assertThat(rows(0))
                .containsExactly("Rwanda", "Bangladesh", "Kenya", "Not broken down by contributor", "All contributors");
        assertThat(texts()).anyMatch(t -> t.startsWith("3 countries send people to 2 operations"));
        open("contributors", "date=2024-06-30&component=troops&size=1-19");
        assertThat(rows(0)).containsExactly("Kenya");
    }

    @Test
    void a_country_is_described_in_words_and_nothing_owed_is_said() {
        open("contributors/rwa", "date=2024-06-30");
        assertThat(find(H1.class).single().getText()).isEqualTo("Rwanda");
        assertThat(texts())
                .anyMatch(t -> t.contains("meets the UGPS benchmark"))
                .anyMatch(t -> t.equals("Nothing is on record as owed to Rwanda by name."));
        assertThat(rows(0)).containsExactly("Troops", "Military observers and staff officers", "All components");
        assertThat(rows(1)).containsExactly("X", "X", "Y");
    }

    @Test
    void those_that_meet_the_targets_have_a_page() {
        open("contributors/achievers", "date=2024-06-30");
        assertThat(texts()).anyMatch(t -> t.endsWith("1 of 3 contributors meet or exceed the target."));
        assertThat(find(NativeTable.class).all().getFirst().getElement().getTextRecursively())
                .contains("Rwanda", "500 people and more");
    }

    @Test
    void an_unknown_country_is_not_found_and_an_empty_day_says_what_to_do() {
        open("contributors/XXX", "");
        assertThat(texts()).anyMatch(t -> t.contains("/contributors/XXX"));
        open("contributors", "date=2000-01-01");
        assertThat(texts()).anyMatch(t -> t.contains("import a spreadsheet"));
    }

    private List<String> rows(int table) {
        return find(NativeTable.class).all().get(table).getBody().getRows().stream()
                .map(r -> r.getHeaderCells().getFirst().getElement().getTextRecursively())
                .toList();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
