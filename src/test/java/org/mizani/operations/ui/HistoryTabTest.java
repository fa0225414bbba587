package org.mizani.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.jooq.Tables.DATA_IMPORT;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.operations.PersonnelType;
import org.mizani.ui.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class HistoryTabTest extends SpringBrowserlessTest {

    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    @Autowired
    private DSLContext db;

    @Test
    void without_an_import_the_reader_learns_what_to_do() {
        open("");
        assertThat(find(NativeTable.class).exists()).isFalse();
        assertThat(find(Paragraph.class).all())
                .anySatisfy(p -> assertThat(p.getText()).contains("Drop a spreadsheet"));
        assertThat(find(Anchor.class).all())
                .anySatisfy(a -> assertThat(a.getHref()).isEqualTo("imports"));
    }

    @Test
    void imports_and_undos_stand_newest_first_each_with_its_figures_and_the_way_back() {
        new HeadcountSamples(db, "ATMIS", Instant.parse("2024-01-10T00:00:00Z"))
                .people(PersonnelType.TROOPS, YEAR_END, 1_200, 13_000);
        new HeadcountSamples(db, "ATMIS", Instant.parse("2024-02-10T00:00:00Z"))
                .people(PersonnelType.TROOPS, YEAR_END, 1_300, 13_000);
        db.update(DATA_IMPORT)
                .set(DATA_IMPORT.STATUS, "undone")
                .set(DATA_IMPORT.UNDONE_BY, "ursula")
                .set(
                        DATA_IMPORT.UNDONE_AT,
                        Instant.parse("2024-03-10T00:00:00Z").atOffset(ZoneOffset.UTC))
                .set(DATA_IMPORT.UNDO_REASON, "wrong month")
                .where(DATA_IMPORT.ACCEPTED_AT.eq(
                        Instant.parse("2024-02-10T00:00:00Z").atOffset(ZoneOffset.UTC)))
                .execute();
        open("&scope=stipends");
        assertThat(find(NativeTableRow.class).all().stream()
                        .map(r -> r.getElement().getTextRecursively())
                        .skip(1))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .contains(
                                        "10 Mar 2024", "undone", "1 withdrawn", "ursula", "wrong month", "people.csv"),
                        row -> assertThat(row).contains("10 Feb 2024", "imported", "1 revised", "tester"),
                        row -> assertThat(row).contains("10 Jan 2024", "imported", "1 added", "none"));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anySatisfy(href -> assertThat(href)
                        .startsWith("operations/ATMIS?")
                        .contains("asOf=2024-01-10", "scope=stipends", "tab=strength"))
                .anySatisfy(href -> assertThat(href).matches("imports/\\d+"));
    }

    private static void open(String more) {
        UI.getCurrent().navigate("operations/ATMIS", QueryParameters.fromString("tab=history" + more));
    }
}
