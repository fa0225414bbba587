package org.mizani.operations.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.jooq.Tables.CEILING;
import static org.mizani.jooq.Tables.OPERATION;
import static org.mizani.jooq.Tables.PARTNER;
import static org.mizani.jooq.Tables.REQUIREMENT;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.SharedData;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.dataimport.ClaimsChanged;
import org.mizani.dataimport.CodeList.Match;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.TestOperations;
import org.springframework.transaction.PlatformTransactionManager;

class CodeListsTest {

    private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");

    private DSLContext db;
    private RegisterStore store;
    private RegisterLoader loader;
    private OperationQueries operationQueries;
    private OperationCodes operations;
    private ContributorCodes contributors;
    private PartnerCodes partners;

    @BeforeEach
    void registers_are_loaded(DSLContext context, PlatformTransactionManager transactions) {
        db = context;
        store = new RegisterStore(db);
        loader = new RegisterLoader(store, transactions, Clock.fixed(MONDAY, ZoneOffset.UTC));
        loader.afterPropertiesSet();
        operationQueries = TestOperations.queries(db);
        RegisterQueries registers = new RegisterQueries(db, operationQueries);
        operations = new OperationCodes(registers, operationQueries, store, loader);
        contributors = new ContributorCodes(registers, loader);
        partners = new PartnerCodes(registers, store, loader);
    }

    @OnBothDatabases
    void loading_again_changes_nothing() {
        int operationsBefore = db.fetchCount(OPERATION);
        List<Long> ceilings = db.fetchValues(db.select(CEILING.ID).from(CEILING).orderBy(CEILING.ID));
        loader.afterPropertiesSet();
        assertThat(db.fetchCount(OPERATION)).isEqualTo(operationsBefore);
        assertThat(db.fetchValues(db.select(CEILING.ID).from(CEILING).orderBy(CEILING.ID)))
                .isEqualTo(ceilings);
        assertThat(db.fetchCount(CEILING, CEILING.RECORDED_TO.isNotNull())).isZero();
    }

    @OnBothDatabases
    void a_shipped_row_that_differs_is_renewed_and_one_of_an_import_stays() {
        db.update(OPERATION)
                .set(OPERATION.NAME_EN, "Old name")
                .where(OPERATION.CODE.eq("AMIS"))
                .execute();
        db.update(PARTNER)
                .set(PARTNER.NAME_EN, "Named by an import")
                .set(PARTNER.SHIPPED, false)
                .where(PARTNER.CODE.eq("NATO"))
                .execute();
        loader.afterPropertiesSet();
        assertThat(operationQueries.byCode("AMIS")).map(Operation::nameEn).hasValue("African Union Mission in Sudan");
        assertThat(db.fetchValue(db.select(PARTNER.NAME_EN).from(PARTNER).where(PARTNER.CODE.eq("NATO"))))
                .isEqualTo("Named by an import");
    }

    @OnBothDatabases
    void a_ceiling_that_changed_is_closed_and_stated_anew() {
        Long before = db.fetchValue(db.select(CEILING.ID).from(CEILING).where(CEILING.OPERATION.eq("FC-G5S")));
        db.update(CEILING)
                .set(CEILING.STRENGTH, 4_000)
                .where(CEILING.ID.eq(before))
                .execute();
        loader.afterPropertiesSet();
        assertThat(db.fetchValue(db.select(CEILING.RECORDED_TO).from(CEILING).where(CEILING.ID.eq(before))))
                .isEqualTo(OffsetDateTime.ofInstant(MONDAY, ZoneOffset.UTC));
        assertThat(operationQueries.ceilings("FC-G5S"))
                .extracting(Ceiling::strength)
                .containsExactly(5_000);
    }

    @OnBothDatabases
    void ceilings_of_atmis_and_aussom_are_those_in_force_on_the_day() {
        assertThat(strength("ATMIS", "2022-12-31")).isEqualTo(19_626);
        assertThat(strength("ATMIS", "2023-03-01")).isEqualTo(19_626);
        assertThat(strength("ATMIS", "2023-07-01")).isEqualTo(17_626);
        assertThat(strength("ATMIS", "2024-03-01")).isEqualTo(14_626);
        assertThat(strength("AUSSOM", "2025-07-01")).isEqualTo(11_826);
        assertThat(strength("AMIS", "2005-10-31")).isEqualTo(7_171);
        assertThat(operationQueries.ceilingOn("ATMIS", "uniformed", LocalDate.of(2025, 1, 1)))
                .as("after the end of the operation")
                .isEmpty();
    }

    @OnBothDatabases
    void operations_are_known_by_acronym_name_and_alias_and_slips_are_asked_about() {
        assertThat(operations.match("amisom")).isEqualTo(new Match.Known("AMISOM"));
        assertThat(operations.match("MINUAD")).isEqualTo(new Match.Known("UNAMID"));
        assertThat(operations.match("Mission de l'Union africaine en Somalie")).isEqualTo(new Match.Known("AMISOM"));
        assertThat(operations.match("AMISON")).isEqualTo(new Match.Near("AMISOM", "African Union Mission in Somalia"));
        assertThat(operations.match("AMIS")).isEqualTo(new Match.Known("AMIS"));
        assertThat(operations.match("UNMIS")).as("not UNMISS").isEqualTo(new Match.New("UNMIS"));
        assertThat(operations.match("MINURCA")).as("not MINUSCA").isEqualTo(new Match.New("MINURCA"));
        assertThat(operations.match("Operation Blue Crane")).isEqualTo(new Match.New("OPERATION-BLUE-CRANE"));
        assertThat(operations.match("United Nations Mission in Atlantis"))
                .isEqualTo(new Match.New("UNITED-NATIONS-MISSION-IN-ATLANTIS"));
    }

    @OnBothDatabases
    void countries_are_known_by_iso3_m49_and_names() {
        for (String text : List.of("TZA", "834", "Tanzania", "Tanzanie", "United Republic of Tanzania", " tanzania ")) {
            assertThat(contributors.match(text)).as(text).isEqualTo(new Match.Known("TZA"));
        }
        assertThat(contributors.match("12")).isEqualTo(new Match.Known("DZA"));
        assertThat(contributors.match("012")).isEqualTo(new Match.Known("DZA"));
        assertThat(contributors.match("Cote d'Ivoire")).isEqualTo(new Match.Known("CIV"));
        assertThat(contributors.match("Congo DR")).isEqualTo(new Match.Known("COD"));
        assertThat(contributors.match("Total not broken down")).isEqualTo(new Match.Known("ALL"));
        assertThat(contributors.match("Ethopia")).isEqualTo(new Match.Near("ETH", "Ethiopia"));
        assertThat(contributors.match("Atlantis")).isEqualTo(new Match.Unknown());
    }

    @OnBothDatabases
    void partners_are_organisations_funds_and_countries_and_may_be_new() {
        assertThat(partners.match("European Union")).isEqualTo(new Match.Known("EU"));
        assertThat(partners.match("Fonds pour la paix de l’UA")).isEqualTo(new Match.Known("AU-PEACE-FUND"));
        assertThat(partners.match("Royaume-Uni")).isEqualTo(new Match.Known("GBR"));
        assertThat(partners.match("European Unoin")).isEqualTo(new Match.Near("EU", "European Union"));
        assertThat(partners.match("Acme Foundation")).isEqualTo(new Match.New("ACME-FOUNDATION"));
    }

    @OnBothDatabases
    void a_past_operation_enters_with_its_facts_and_is_listed_while_claims_speak_of_it() {
        assertThat(operations.match("MINUSTAH")).isEqualTo(new Match.New("MINUSTAH"));
        operations.create("MINUSTAH", "minustah");
        assertThat(operationQueries.byCode("MINUSTAH")).map(Operation::hosts).hasValue(List.of("HTI"));
        assertThat(operations.match("MINUSTAH")).as("no claim yet").isEqualTo(new Match.New("MINUSTAH"));
        claim("MINUSTAH");
        operations.claimsChanged(new ClaimsChanged());
        assertThat(operationQueries.all()).extracting(Operation::code).contains("MINUSTAH");
        assertThat(operations.match("MINUSTAH")).isEqualTo(new Match.Known("MINUSTAH"));
        db.update(REQUIREMENT)
                .set(REQUIREMENT.RECORDED_TO, OffsetDateTime.now(ZoneOffset.UTC))
                .execute();
        operations.claimsChanged(new ClaimsChanged());
        assertThat(operationQueries.all()).extracting(Operation::code).doesNotContain("MINUSTAH");
        assertThat(operations.match("MINUSTAH")).isEqualTo(new Match.New("MINUSTAH"));
    }

    @OnBothDatabases
    void an_operation_and_a_partner_that_no_register_knows_can_be_created_twice() {
        operations.create("OPERATION-X", "Operation X");
        operations.create("OPERATION-X", "operation x");
        partners.create("ACME", "Acme");
        partners.create("ACME", "ACME");
        assertThat(operationQueries.byCode("OPERATION-X"))
                .map(Operation::nameEn)
                .hasValue("Operation X");
        assertThat(operationQueries.all()).extracting(Operation::code).doesNotContain("OPERATION-X");
    }

    @OnBothDatabases
    void every_name_of_the_published_personnel_files_is_known() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (String file : List.of(
                "personnel_by_gender_dpo_layout_UNAMID_2009-2014.csv",
                "personnel_by_gender_dpo_layout_africa_2013.csv")) {
            for (NamedCsvRecord row : published(file)) {
                for (String column : List.of("isocode3", "m49_code", "contributing_country")) {
                    expect(row.getField("isocode3"), row.getField(column), unknown);
                }
                if (!operations
                        .match(row.getField("mission_acronym"))
                        .equals(new Match.Known(row.getField("mission_acronym")))) {
                    unknown.add(row.getField("mission_acronym"));
                }
            }
        }
        for (NamedCsvRecord row : published("personnel_by_gender_wide_ipi_2014-02.csv")) {
            expect(row.getField("Contributor ISO-3"), row.getField("Contributor"), unknown);
        }
        for (NamedCsvRecord row : published("personnel_by_gender_by_country_un_dpo_2021-01.csv")) {
            if (!row.getField("ISOCode3").isEmpty()) {
                expect(row.getField("ISOCode3"), row.getField("Contributing_Country"), unknown);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @OnBothDatabases
    void half_a_million_look_ups_take_seconds_at_most() {
        List<String> texts = List.of("Cote d'Ivoire", "Tanzania", "Democratic Republic of the Congo", "12", "Ethopia");
        long start = System.nanoTime();
        int known = 0;
        for (int i = 0; i < 500_000; i++) {
            known += contributors.match(texts.get(i % texts.size())) instanceof Match.Known ? 1 : 0;
        }
        assertThat(known).isEqualTo(400_000);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
    }

    private void expect(String code, String text, Set<String> unknown) {
        Match match = contributors.match(text);
        if (!match.equals(new Match.Known(code))) {
            unknown.add(code + ": " + text + " is " + match);
        }
    }

    private int strength(String operation, String day) {
        return operationQueries
                .ceilingOn(operation, "uniformed", LocalDate.parse(day))
                .orElseThrow()
                .strength();
    }

    private void claim(String operation) {
        db.insertInto(REQUIREMENT)
                .set(
                        REQUIREMENT.IMPORT_ID,
                        TestRows.acceptedImport(db, "a", MONDAY).value())
                .set(REQUIREMENT.OPERATION, operation)
                .set(REQUIREMENT.PERIOD_FROM, LocalDate.of(2010, 1, 1))
                .set(REQUIREMENT.PERIOD_TO, LocalDate.of(2010, 12, 31))
                .set(REQUIREMENT.SCOPE, "all-in")
                .set(REQUIREMENT.CATEGORY, "")
                .set(REQUIREMENT.AMOUNT, BigDecimal.ONE)
                .set(REQUIREMENT.CURRENCY, "USD")
                .set(REQUIREMENT.SHEET, "Funding")
                .set(REQUIREMENT.RECORDED_FROM, MONDAY.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static List<NamedCsvRecord> published(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(SharedData.file(name))) {
            return new ArrayList<>(csv.stream().toList());
        }
    }
}
