package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.operations.PersonnelType.TROOPS;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SourceCell;

class HeadcountFiguresTest {

    private static final Instant FIRST = Instant.parse("2014-01-10T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2014-02-10T00:00:00Z");

    @OnBothDatabases
    void a_sum_leads_to_its_claims_and_a_claim_to_its_cell(DSLContext db) {
        ImportId id = new StoredClaims(db)
                .add(
                        FIRST,
                        Claims.of("X", TROOPS, "BGD", 2, 583),
                        Claims.of("X", TROOPS, "RWA", 5, 80),
                        Claims.of("X", TROOPS, "KEN", null, 80));

        FigureOrigin.Computed sum = (FigureOrigin.Computed) origin(db, "headcount~X~2013-12-31~troops~-~women");
        assertThat(sum.value()).isEqualByComparingTo("7");
        assertThat(sum.formula()).contains("women").contains("1");
        assertThat(sum.label()).startsWith("Women: X,").endsWith("31 December 2013");
        assertThat(sum.inputs()).hasSize(3);
        assertThat(sum.inputs().get(1).value()).isNull();

        FigureOrigin.Cell cell =
                (FigureOrigin.Cell) origin(db, sum.inputs().getFirst().id().value());
        assertThat(cell.value()).isEqualTo(BigDecimal.valueOf(2));
        assertThat(cell.cell()).isEqualTo(new SourceCell("People", "E7"));
        assertThat(cell.importId()).isEqualTo(id);
        assertThat(cell.file()).isEqualTo("people.csv");
        assertThat(cell.importedBy()).isEqualTo("tester");
        assertThat(cell.importedAt()).isEqualTo(FIRST);
        assertThat(cell.withdrawnAt()).isNull();
    }

    @OnBothDatabases
    void totals_and_shares_are_computed_from_the_same_claims(DSLContext db) {
        new StoredClaims(db)
                .add(
                        FIRST,
                        Claims.of("X", TROOPS, "BGD", 25, 75),
                        Claims.of("X", TROOPS, "RWA", Claims.END_OF_2013, null, 80, 20));

        assertThat(origin(db, "headcount~X~2013-12-31~all~-~total").value()).isEqualByComparingTo("200");
        assertThat(origin(db, "headcount~X~2013-12-31~troops~-~share").value()).isEqualByComparingTo("0.25");
        assertThat(origin(db, "headcount~X~2013-12-31~type.troops~RWA~men").value())
                .isEqualByComparingTo("80");
    }

    @OnBothDatabases
    void an_undone_claim_says_when_it_was_withdrawn_and_is_still_known_then(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        ImportId id = claims.add(FIRST, Claims.of("X", TROOPS, "BGD", 2, 583));
        claims.undo(id, SECOND);

        FigureOrigin.Computed then =
                (FigureOrigin.Computed) origin(db, "headcount~X~2013-12-31~troops~-~men~2014-01-11T00:00:00Z");
        assertThat(then.value()).isEqualByComparingTo("583");
        FigureOrigin.Cell cell =
                (FigureOrigin.Cell) origin(db, then.inputs().getFirst().id().value());
        assertThat(cell.withdrawnAt()).isEqualTo(SECOND);
        assertThat(figures(db).origin(new FigureId("headcount~X~2013-12-31~troops~-~men"), Locale.ENGLISH))
                .isEmpty();
    }

    @OnBothDatabases
    void a_name_that_is_no_figure_has_no_origin(DSLContext db) {
        HeadcountFigures figures = figures(db);
        for (String name : new String[] {
            "headcount-999999999-women",
            "headcount-1-total",
            "headcount~X",
            "headcount~X~yesterday~troops~-~women",
            "headcount~X~2013-12-31~robots~-~women",
            "headcount~X~2013-12-31~troops~-~women~then"
        }) {
            assertThat(figures.origin(new FigureId(name), Locale.ENGLISH))
                    .as(name)
                    .isEmpty();
        }
    }

    private static FigureOrigin origin(DSLContext db, String id) {
        return figures(db).origin(new FigureId(id), Locale.ENGLISH).orElseThrow();
    }

    private static HeadcountFigures figures(DSLContext db) {
        return new HeadcountFigures(
                new HeadcountOriginQueries(db),
                new HeadcountFactQueries(db),
                new RollUpStore(db, new ImportClaimQueries(db)));
    }
}
