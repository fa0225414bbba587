package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.ImportId;

class ClaimResolverTest {

    private static final Instant DAY_1 = Instant.parse("2021-01-01T08:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2021-01-02T08:00:00Z");

    @OnBothDatabases
    void a_claim_names_its_file_cell_person_and_time(DSLContext db) {
        TestRows.operation(db, "TEST-OP");
        ImportId id = TestRows.acceptedImport(db, "money", DAY_1);
        FundingStore store = new FundingStore(db);
        store.store(id, DAY_1, List.of(Given.pledge("TEST-OP", "2020-02-01", "EU", "79m")));
        ClaimQueries claims = new ClaimQueries(db);
        FigureId figure =
                claims.about("TEST-OP", KnownAt.NOW).contributions().getFirst().figure();
        ClaimResolver resolver = new ClaimResolver(ClaimRows.CONTRIBUTION_CLAIMS, claims);

        assertThat(resolver.origin(figure, Locale.ENGLISH))
                .hasValueSatisfying(o -> assertThat(o).isInstanceOfSatisfying(FigureOrigin.Cell.class, cell -> {
                    assertThat(cell.label()).startsWith("Pledge · TEST-OP · EU · 1 February 2020");
                    assertThat(cell.value()).isEqualByComparingTo("79000000");
                    assertThat(cell.file()).isEqualTo("money.csv");
                    assertThat(cell.sha256()).hasSize(64);
                    assertThat(cell.cell()).isEqualTo(Given.CITED.cell());
                    assertThat(cell.importedBy()).isEqualTo("tester");
                    assertThat(cell.importedAt()).isEqualTo(DAY_1);
                    assertThat(cell.statedSource()).isEqualTo("a source");
                    assertThat(cell.withdrawnAt()).isNull();
                }));

        store.close(id, DAY_2);
        assertThat(resolver.origin(figure, Locale.FRENCH))
                .hasValueSatisfying(o -> assertThat(o)
                        .isInstanceOfSatisfying(
                                FigureOrigin.Cell.class,
                                cell -> assertThat(cell.withdrawnAt()).isEqualTo(DAY_2)));
    }

    @OnBothDatabases
    void a_name_without_a_claim_has_no_origin(DSLContext db) {
        ClaimResolver resolver = new ClaimResolver(ClaimRows.CASH_CLAIMS, new ClaimQueries(db));
        for (String name : List.of("cash-9999999999", "cash", "cash-", "cash-1x", "cash--1")) {
            assertThat(resolver.origin(new FigureId(name), Locale.ENGLISH))
                    .as(name)
                    .isEmpty();
        }
    }
}
