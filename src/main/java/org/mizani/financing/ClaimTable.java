package org.mizani.financing;

import java.util.Objects;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.mizani.provenance.Fact;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;

/**
 * A table of claims: how its rows become claims and claims become rows. Columns that all five tables share go by name.
 *
 * @param word first word of its figures' ids
 */
record ClaimTable<R extends UpdatableRecord<R>, F extends Funding>(
        String word, Class<F> type, Table<R> table, Function<R, F> read, Function<F, R> write) {

    static ClaimTable<?, ?> of(Funding claim) {
        return switch (claim) {
            case Requirement ignored -> ClaimRows.REQUIREMENT_CLAIMS;
            case Contribution ignored -> ClaimRows.CONTRIBUTION_CLAIMS;
            case Expenditure ignored -> ClaimRows.EXPENDITURE_CLAIMS;
            case Arrears ignored -> ClaimRows.ARREARS_CLAIMS;
            case CashBalance ignored -> ClaimRows.CASH_CLAIMS;
        };
    }

    <T> Field<T> field(Field<T> sample) {
        return Objects.requireNonNull(table.field(sample), () -> table + " without " + sample);
    }

    Fact fact(Funding claim) {
        return new Fact(word, claim.operation(), claim.key().words());
    }

    /** The row of a claim, without the columns of its import. */
    R row(Funding claim) {
        return write.apply(type.cast(claim));
    }

    Claim<F> claim(R row) {
        long id = row.get(field(ClaimColumns.ID));
        return new Claim<>(
                new FigureId(word + "-" + id),
                id,
                new ImportId(row.get(field(ClaimColumns.IMPORT_ID))),
                row.get(field(ClaimColumns.RECORDED_FROM)).toInstant(),
                read.apply(row));
    }
}
