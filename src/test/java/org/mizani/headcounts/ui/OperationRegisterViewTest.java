package org.mizani.headcounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Deployments;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.PersonnelType;
import org.mizani.tables.Table;
import org.mizani.tables.TableCsv;
import org.mizani.tables.TableXlsx;
import org.mizani.ui.ViewTest;
import org.mizani.ui.texts.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
@WithMockUser(username = "vera", roles = "viewer")
class OperationRegisterViewTest extends SpringBrowserlessTest {

    private static final LocalDate OCTOBER_2005 = LocalDate.of(2005, 10, 31);

    @Autowired
    private DSLContext db;

    @Autowired
    private OperationQueries operations;

    @Autowired
    private Deployments deployments;

    @ParameterizedTest
    @CsvSource(textBlock = """
            ATMIS , 2022-12-31, '19,626'
            ATMIS , 2023-06-30, '19,626'
            ATMIS , 2023-07-01, '17,626'
            ATMIS , 2024-03-01, '14,626'
            ATMIS , 2025-01-01, 'no ceiling on record'
            AUSSOM, 2025-06-30, '12,626'
            AUSSOM, 2025-07-01, '11,826'
            """)
    void the_ceiling_is_that_of_the_step_in_force(String operation, String date, String ceiling) {
        open("registers/operations", "date=" + date);
        assertThat(row(operation, "uniformed personnel").getChild(4).getTextRecursively())
                .contains(ceiling);
    }

    @Test
    void amis_had_96_7_per_cent_of_its_people_in_october_2005() {
        amis();
        open("registers/operations", "date=2005-11-15&lead=AU&running=yes");
        assertThat(row("AMIS", "uniformed personnel").getTextRecursively())
                .contains("AU", "yes", "7,171", "31 October 2005", "6,932", "96.7", "239");
        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .doesNotContain("UNISFA")
                .doesNotContain("AUSSOM");
    }

    @Test
    void the_files_hold_the_figures_of_the_page() throws IOException {
        amis();
        Table table = new DeploymentTable(Map.of(), Texts.in(Locale.ENGLISH))
                .of(
                        deployments.on(List.of(operations.byCode("AMIS").orElseThrow()), OCTOBER_2005, KnownAt.NOW),
                        OCTOBER_2005);
        assertThat(new String(TableCsv.bytes(table), StandardCharsets.UTF_8))
                .contains("2005-10-31,6932,7171,0.9666", ",239");
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(TableXlsx.workbook(table, Locale.ENGLISH)))) {
            var line = workbook.getSheetAt(0).getRow(2);
            assertThat(line.getCell(8).getCellFormula()).isEqualTo("G3/H3");
            assertThat(line.getCell(8).getNumericCellValue()).isBetween(0.9666, 0.9667);
            assertThat(line.getCell(9).getCellFormula()).isEqualTo("MAX(0,H3-G3)");
        }
    }

    @Test
    void more_people_than_the_ceiling_are_said_to_be_so() {
        new HeadcountSamples(db, "AMIS", Instant.parse("2006-01-10T00:00:00Z"))
                .people(PersonnelType.TROOPS, OCTOBER_2005, null, null, 7_181);
        open("registers/operations", "date=2005-10-31");
        assertThat(find(Paragraph.class).all().stream()
                        .map(p -> p.getElement().getTextRecursively())
                        .toList())
                .anySatisfy(text -> assertThat(text).contains("more than the ceiling, by 10"));
    }

    @Test
    void the_page_of_an_operation_shows_contradicting_documents_side_by_side() {
        open("registers/operations/ATMIS", "date=2023-03-01");
        assertThat(find(H1.class).single().getText()).isEqualTo("ATMIS: mandates and ceilings");
        assertThat(find(NativeTable.class).all().stream()
                        .map(t -> t.getElement().getTextRecursively())
                        .filter(t -> t.contains("a later document moved")))
                .singleElement()
                .asString()
                .contains("17,626", "1 July 2023", "2670", "1 January 2023", "2628");
    }

    @Test
    void an_address_that_fits_no_operation_says_so() {
        open("registers/operations", "lead=NOBODY");
        assertThat(find(NativeTable.class).exists()).isFalse();
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("No operation fits. Take a filter away.");
    }

    private void amis() {
        HeadcountSamples amis = new HeadcountSamples(db, "AMIS", Instant.parse("2006-01-10T00:00:00Z"));
        amis.people(PersonnelType.TROOPS, OCTOBER_2005, null, null, 5_623);
        amis.people(PersonnelType.INDIVIDUAL_POLICE, OCTOBER_2005, null, null, 1_309);
    }

    private Element row(String operation, String scope) {
        return find(NativeTable.class)
                .single()
                .getBody()
                .getChildren()
                .map(NativeTableRow.class::cast)
                .map(NativeTableRow::getElement)
                .filter(r -> r.getChild(0).getTextRecursively().equals(operation)
                        && r.getChild(3).getTextRecursively().equals(scope))
                .findFirst()
                .orElseThrow();
    }

    private static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
